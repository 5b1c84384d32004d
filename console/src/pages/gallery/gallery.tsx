import { useCallback, useMemo, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useLocation, useSearch } from "wouter";
import { useModels } from "../../api/use-account.ts";
import { formatBytes } from "../../kit/format-bytes.ts";
import { writeUrlFilter } from "../../kit/url-filter.ts";
import { useMedia } from "../../kit/use-media.ts";
import { GalleryHead } from "./filter/gallery-head.tsx";
import { PhoneHead } from "./filter/phone-head.tsx";
import { readGalleryFilter, type GalleryFilter } from "./gallery-filter.ts";
import { GalleryPictures } from "./gallery-pictures.tsx";
import { PicturePanel } from "./panel/picture-panel.tsx";
import { toTiles } from "./tile.ts";
import { useGallery } from "./use-gallery.ts";
import { useOpenTile } from "./use-open-tile.ts";
import { useTileActions } from "./use-tile-actions.ts";

interface GalleryProps {
  readonly open: string | null;
  readonly isPhone: boolean;
}

/** Filters, rows of pictures, and the panel of the one that is open. */
export function Gallery({ open, isPhone }: GalleryProps): ReactElement {
  const texts = useTranslations("gallery");
  const search = useSearch();
  const filter = useMemo(() => readGalleryFilter(search), [search]);
  const setFilter = useSetFilter(filter);
  const models = useModels().data?.map(({ id }) => id) ?? [];
  const pages = useGallery(filter);
  const tiles = useMemo(() => toTiles(pages.generations), [pages.generations]);
  const { onErase, ...actions } = useTileActions();
  const opened = useOpenTile(open, tiles);
  const isPage = useMedia("(max-width: 1099px)");
  const bytes = tiles.reduce((sum, { picture }) => sum + picture.bytes, 0);
  const isWhole = pages.isRead && !pages.hasMore;
  const total =
    isWhole && tiles.length > 0
      ? texts("total", { count: tiles.length, bytes: formatBytes(bytes) })
      : null;
  const filters = { filter, models, onChange: setFilter };
  return (
    <main id="content" tabIndex={-1} className="relative flex min-h-0 flex-1 outline-none">
      <div
        className="flex min-h-0 min-w-0 flex-1 flex-col"
        inert={opened.id !== null && isPage ? true : undefined}
      >
        {isPhone ? <PhoneHead {...filters} /> : <GalleryHead {...filters} total={total} />}
        <GalleryPictures
          pages={pages}
          tiles={tiles}
          filter={filter}
          onFilter={setFilter}
          current={opened.tile}
          {...actions}
        />
      </div>
      {opened.id !== null && (
        <PicturePanel
          id={opened.id}
          number={opened.number}
          listed={opened.tile}
          onPrevious={opened.onPrevious}
          onNext={opened.onNext}
          onClose={opened.onClose}
          onErase={async (tile) => {
            await onErase(tile);
            opened.onClose();
          }}
          {...actions}
        />
      )}
    </main>
  );
}

/** The filter is the address, so that it is kept, shared and gone back to. */
function useSetFilter(filter: GalleryFilter): (changes: Partial<GalleryFilter>) => void {
  const [path, navigate] = useLocation();
  return useCallback(
    (changes) => navigate(path + writeUrlFilter({ ...filter, ...changes }), { replace: true }),
    [path, filter, navigate],
  );
}
