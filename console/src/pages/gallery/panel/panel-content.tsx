import { LimnerError, type Generation, type Story } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Margin } from "../../../parts/margin/margin.tsx";
import { Notice } from "../../../parts/notice.tsx";
import { tileHref, type Tile } from "../tile.ts";
import { PanelActions } from "./panel-actions.tsx";
import { PanelPicture } from "./panel-picture.tsx";
import type { PicturePanelProps } from "./picture-panel-props.ts";
import { SiblingStrip } from "./sibling-strip.tsx";
import { StoryThread } from "./story-thread.tsx";
import { TimeFacts } from "./time-facts.tsx";

interface PanelContentProps extends PicturePanelProps {
  readonly tile: Tile | null;
  readonly generation: Generation | null;
  readonly error: Error | null;
  readonly story: Story | null;
  readonly storyError: Error | null;
}

const PANEL_PX = 408;

export function PanelContent(props: PanelContentProps): ReactElement {
  const { tile, generation, error, story, storyError, hrefOf } = props;
  const texts = useTranslations("gallery");
  if (generation === null) {
    return error === null ? (
      <div
        role="status"
        aria-label={texts("panel")}
        className="aspect-video rounded-picture bg-well"
      />
    ) : (
      <PanelFault error={error} />
    );
  }
  return (
    <>
      {tile === null ? (
        <NoPicture generation={generation} />
      ) : (
        <>
          <PanelPicture tile={tile} width={PANEL_PX} />
          <SiblingStrip tile={tile} hrefOf={hrefOf} />
          <PanelActions
            tile={tile}
            onContinue={() => props.onContinue(tile)}
            onDownload={() => props.onDownload(tile)}
            onCopy={() => props.onCopy(tile)}
            onErase={() => props.onErase(tile)}
          />
        </>
      )}
      {story !== null && (
        <StoryThread story={story} current={generation.id} hrefOf={(id) => storyHref(story, id)} />
      )}
      {storyError !== null && story === null && (
        <Notice tone="orpiment">{texts("storyFault", { message: storyError.message })}</Notice>
      )}
      <hr className="border-line" />
      <Margin generation={generation} look="list" />
      <TimeFacts generation={generation} />
    </>
  );
}

function storyHref(story: Story, id: string): string {
  const generation = story.data.find((one) => one.id === id);
  return generation === undefined
    ? `/gallery/${id}`
    : tileHref({ generation, number: 1 }, location.search);
}

function NoPicture({ generation }: { readonly generation: Generation }): ReactElement {
  const texts = useTranslations("gallery");
  const common = useTranslations("common");
  const state = common(`state.${generation.state}`);
  return (
    <p className="grid aspect-video place-items-center rounded-picture bg-well p-6 text-center text-sm text-text-2">
      {generation.erased == null
        ? generation.state === "succeeded"
          ? texts("gone")
          : texts("noPicture", { state })
        : texts("wasErased")}
    </p>
  );
}

function PanelFault({ error }: { readonly error: Error }): ReactElement {
  const texts = useTranslations("gallery");
  const isMissing = error instanceof LimnerError && error.status === 404;
  return (
    <Notice tone={isMissing ? "neutral" : "vermilion"} role="alert">
      {isMissing ? texts("notFound") : texts("panelFault", { message: error.message })}
    </Notice>
  );
}
