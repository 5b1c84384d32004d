import type { ReactElement } from "react";
import { formatDuration } from "../../../kit/format-duration.ts";
import { pictureAddress } from "../../../kit/picture-address.ts";
import { showSize } from "../../../kit/size.ts";
import { useThreads } from "../../../threads/use-threads.ts";

/** The newest picture of this browser, if there is one: it needs no key to be seen. */
export function SignInPicture(): ReactElement | null {
  const threads = useThreads();
  const record = threads
    .flatMap(({ turns }) => turns.map((turn) => turn.record))
    .find((one) => (one?.pictures.length ?? 0) > 0);
  const picture = record?.pictures[0];
  if (record == null || picture === undefined) {
    return null;
  }
  const took = record.stages.reduce((sum, { ms }) => sum + ms, 0);
  return (
    <figure className="relative m-3 hidden overflow-hidden rounded-md bg-well lg:block">
      <img
        src={pictureAddress(picture.url, 1280)}
        alt={record.prompt}
        className="absolute inset-0 size-full object-cover"
      />
      <figcaption className="absolute bottom-3.5 left-3.5 max-w-[calc(100%-28px)] truncate rounded-sm bg-caption px-2 py-1 text-xs text-on-desk">
        <strong className="font-strong">{`“${record.prompt}”`}</strong>
        {` ${record.calls.at(-1)?.channel ?? record.model}, ${formatDuration(took)}, ${showSize(picture)}`}
      </figcaption>
    </figure>
  );
}
