import type { Tile } from "../tile.ts";
import type { TileActions } from "../tile-actions.ts";

export interface PicturePanelProps extends TileActions {
  readonly id: string;
  /** Of the pictures of the generation, counted from 1. */
  readonly number: number;
  /** As it is listed; null where it is not, or not yet. */
  readonly listed: Tile | null;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
  readonly onErase: (tile: Tile) => Promise<void>;
}
