import { use, type ReactElement } from "react";
import { formatDuration } from "../../../kit/format-duration.ts";
import { pictureAddress } from "../../../kit/picture-address.ts";
import { showSize } from "../../../kit/size.ts";
import { threadStore } from "../../../threads/thread-store.ts";
import { useThreads } from "../../../threads/use-threads.ts";

interface ShownPicture {
  readonly address: string;
  readonly prompt: string;
  readonly facts: string;
}

/** What a browser shows that has drawn nothing yet: the picture of the README, which the documentation brings along. */
const FIRST: ShownPicture = {
  address: "/docs/pictures/lighthouse.webp",
  prompt: "Landscape 16:9 cinematic, old lighthouse at sunset, photorealistic",
  facts: "illustrator",
};

/** The newest picture of this browser, which needs no key to be seen, or one that shows what is drawn here. */
export function SignInPicture(): ReactElement {
  const { address, prompt, facts } = useNewestPicture() ?? FIRST;
  return (
    <figure className="relative m-3 hidden overflow-hidden rounded-md bg-well lg:block">
      <img src={address} alt={prompt} className="absolute inset-0 size-full object-cover" />
      <figcaption className="absolute bottom-3.5 left-3.5 max-w-[calc(100%-28px)] truncate rounded-sm bg-caption px-2 py-1 text-xs text-on-desk">
        <strong className="font-strong">{`“${prompt}”`}</strong>
        {` ${facts}`}
      </figcaption>
    </figure>
  );
}

/** Waits for the threads to be read, so that no picture takes the place of another. */
function useNewestPicture(): ShownPicture | null {
  use(threadStore.loaded);
  const record = useThreads()
    .flatMap(({ turns }) => turns.map((turn) => turn.record))
    .find((one) => (one?.pictures.length ?? 0) > 0);
  const picture = record?.pictures[0];
  if (record == null || picture === undefined) {
    return null;
  }
  const took = record.stages.reduce((sum, { ms }) => sum + ms, 0);
  const channel = record.calls.at(-1)?.channel ?? record.model;
  return {
    address: pictureAddress(picture.url, 1280),
    prompt: record.prompt,
    facts: `${channel}, ${formatDuration(took)}, ${showSize(picture)}`,
  };
}
