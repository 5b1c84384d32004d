import type { Tile } from "./tile.ts";

/** What can be done with a picture, wherever it stands. */
export interface TileActions {
  /** Where its panel is. */
  readonly hrefOf: (tile: Tile) => string;
  readonly onDownload: (tile: Tile) => void;
  readonly onCopy: (tile: Tile) => void;
  /** Puts it into the composer of a new thread. */
  readonly onContinue: (tile: Tile) => void;
}
