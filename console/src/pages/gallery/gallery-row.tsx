import type { ReactElement } from "react";
import type { GalleryLine } from "./gallery-lines.ts";
import { PictureTile } from "./picture-tile.tsx";
import type { TileActions } from "./tile-actions.ts";

interface GalleryRowProps extends TileActions {
  readonly line: Extract<GalleryLine, { kind: "row" }>;
  readonly current: string | null;
}

export function GalleryRow({ line, current, ...actions }: GalleryRowProps): ReactElement {
  const { row, day, height } = line;
  const gap = height - row.height;
  return (
    <ul className="flex" style={{ gap }}>
      {row.items.map(({ index, width }) => {
        const tile = day.tiles[index];
        return tile === undefined ? null : (
          <li key={tile.key} className="shrink-0">
            <PictureTile
              tile={tile}
              width={width}
              height={row.height}
              isCurrent={tile.key === current}
              {...actions}
            />
          </li>
        );
      })}
    </ul>
  );
}
