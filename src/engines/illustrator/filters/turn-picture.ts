import type { Size } from "../../../contract/size.ts";
import type { Raster } from "../frame.ts";
import type { AdjustmentId } from "../intent.ts";

export type Turn = "mirror" | "flip-vertical" | "rotate-left" | "rotate-right" | "rotate-half";

const TURNS: ReadonlySet<AdjustmentId> = new Set<Turn>([
  "mirror",
  "flip-vertical",
  "rotate-left",
  "rotate-right",
  "rotate-half",
]);

/** Whether an adjustment moves pixels and leaves their colours alone. */
export const isTurn = (id: AdjustmentId): id is Turn => TURNS.has(id);

/** The size that a picture must have for it to have `size` after its turns: each quarter turn swaps the edges. */
export function sizeBeforeTurns(
  { width, height }: Size,
  adjustments: readonly AdjustmentId[],
): Size {
  const quarters = adjustments.filter((id) => id === "rotate-left" || id === "rotate-right").length;
  return quarters % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** The picture mirrored or turned. A quarter turn swaps its edges. */
export function turnPicture({ width, height, data }: Raster, turn: Turn): Raster {
  const isQuarter = turn === "rotate-left" || turn === "rotate-right";
  const size = isQuarter ? { width: height, height: width } : { width, height };
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const from = sourceOf(turn, { x, y, width, height }) * 3;
      const to = (y * size.width + x) * 3;
      turned[to] = data[from] ?? 0;
      turned[to + 1] = data[from + 1] ?? 0;
      turned[to + 2] = data[from + 2] ?? 0;
    }
  }
  return { ...size, data: turned };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Of the picture before the turn. */
  readonly width: number;
  readonly height: number;
}

function sourceOf(turn: Turn, { x, y, width, height }: Spot): number {
  const fromRight = width - 1;
  const fromFoot = height - 1;
  return {
    mirror: y * width + fromRight - x,
    "flip-vertical": (fromFoot - y) * width + x,
    "rotate-half": (fromFoot - y) * width + fromRight - x,
    "rotate-right": (fromFoot - x) * width + y,
    "rotate-left": x * width + fromRight - y,
  }[turn];
}
