import { useMemo, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useFilterWords } from "./filter/use-filter-words.ts";
import { GalleryFault } from "./gallery-fault.tsx";
import { isNarrowed, NO_FILTER, type GalleryFilter } from "./gallery-filter.ts";
import { GalleryGrid } from "./gallery-grid.tsx";
import { GalleryMessage } from "./gallery-message.tsx";
import type { TileActions } from "./tile-actions.ts";
import { GalleryWells } from "./gallery-wells.tsx";
import { groupDays } from "./group-days.ts";
import type { Tile } from "./tile.ts";
import type { GalleryPages } from "./use-gallery.ts";

interface GalleryPicturesProps extends TileActions {
  readonly pages: GalleryPages;
  readonly tiles: readonly Tile[];
  readonly filter: GalleryFilter;
  readonly onFilter: (changes: Partial<GalleryFilter>) => void;
  readonly current: Tile | null;
}

/** The pictures, or what stands in their place. */
export function GalleryPictures(props: GalleryPicturesProps): ReactElement {
  const { pages, tiles, filter, onFilter, current, ...actions } = props;
  const texts = useTranslations("gallery");
  const common = useTranslations("common");
  const words = useFilterWords(filter);
  const days = useMemo(() => groupDays(tiles, !pages.hasMore), [tiles, pages.hasMore]);
  if (!pages.isRead) {
    return pages.error === null ? (
      <GalleryWells label={common("loading")} />
    ) : (
      <div className="mx-auto w-full max-w-160 px-4 pt-10">
        <GalleryFault error={pages.error} onRetry={pages.retry} />
      </div>
    );
  }
  if (tiles.length === 0 && !pages.hasMore) {
    return isNarrowed(filter) ? (
      <GalleryMessage text={texts("none", { filter: words })}>
        <Button onClick={() => onFilter(NO_FILTER)}>{texts("clear")}</Button>
      </GalleryMessage>
    ) : (
      <GalleryMessage text={texts("empty")}>
        <Button asChild look="primary">
          <Link href="/">{texts("openPlayground")}</Link>
        </Button>
      </GalleryMessage>
    );
  }
  return (
    <GalleryGrid
      days={days}
      current={current}
      hasMore={pages.hasMore && pages.error === null}
      isReading={pages.isReading}
      onMore={pages.readMore}
      foot={
        pages.error === null ? undefined : (
          <div className="py-4">
            <Notice tone="vermilion" role="alert">
              {texts("end", { message: pages.error.message })}{" "}
              <button type="button" className="underline" onClick={pages.readMore}>
                {common("retry")}
              </button>
            </Notice>
          </div>
        )
      }
      {...actions}
    />
  );
}
