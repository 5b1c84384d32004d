import { useEffect, useRef, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { Tile } from "../tile.ts";
import { PanelContent } from "./panel-content.tsx";
import { PanelHead } from "./panel-head.tsx";
import type { PicturePanelProps } from "./picture-panel-props.ts";
import { usePanelKeys } from "./use-panel-keys.ts";
import { usePicture } from "./use-picture.ts";
import { useSwipe } from "./use-swipe.ts";

/** One picture with its story and all that is known of it, beside the gallery or on phones instead of it. */
export function PicturePanel(props: PicturePanelProps): ReactElement {
  const { id, number, listed, onPrevious, onNext, onClose } = props;
  const texts = useTranslations("gallery");
  const { record, story } = usePicture(id, listed?.generation ?? null);
  const generation = record.data ?? null;
  const picture = generation?.pictures[number - 1] ?? generation?.pictures[0];
  const tile: Tile | null =
    generation === null || picture === undefined
      ? null
      : { key: `${id}-${number - 1}`, generation, picture, number };
  const act = (action: (tile: Tile) => void) => (tile === null ? null : () => action(tile));
  usePanelKeys({
    Escape: onClose,
    ArrowLeft: onPrevious,
    ArrowRight: onNext,
    d: act(props.onDownload),
    c: act(props.onCopy),
    r: act(props.onContinue),
  });
  const swipe = useSwipe(
    () => onNext?.(),
    () => onPrevious?.(),
  );
  const place = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [id, number]);
  useEffect(() => {
    // The rows beside it are laid out anew when it opens, so the focus cannot stay where it was.
    place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <aside
      ref={place}
      tabIndex={-1}
      aria-label={texts("panel")}
      className="absolute inset-0 z-30 flex flex-col bg-surface outline-none focus-visible:shadow-none lg:static lg:w-110 lg:shrink-0 lg:border-l lg:border-line"
      {...swipe}
    >
      <PanelHead
        title={generation?.prompt ?? texts("panel")}
        onPrevious={onPrevious}
        onNext={onNext}
        onClose={onClose}
      />
      <div ref={body} className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto flex max-w-180 flex-col gap-4 p-4 pb-10">
          <PanelContent
            {...props}
            tile={tile}
            generation={generation}
            error={record.error}
            story={story.data ?? null}
            storyError={story.error}
          />
        </div>
      </div>
    </aside>
  );
}
