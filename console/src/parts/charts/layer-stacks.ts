import type { Stack } from "./stack.ts";

/** A part of a bar, in pixels. */
interface Layer {
  readonly series: number;
  readonly y: number;
  readonly height: number;
}

export interface Column {
  readonly x: number;
  readonly width: number;
  readonly layers: readonly Layer[];
}

interface Plot {
  readonly width: number;
  readonly height: number;
  /** The value at its top. */
  readonly max: number;
}

const BAR_SHARE = 0.68;
const GAP = 1;
const BAR_WIDTH_MAX = 40;

/** Where the bars stand. Layers are one pixel apart; a value that is not nothing is never thinner than a pixel. */
export function layerStacks(
  stacks: readonly Stack[],
  { width, height, max }: Plot,
): readonly Column[] {
  const pitch = width / Math.max(1, stacks.length);
  const barWidth = Math.min(BAR_WIDTH_MAX, Math.max(2, Math.round(pitch * BAR_SHARE)));
  return stacks.map(({ values }, index) => {
    let top = height;
    const layers = values.flatMap((value, series) => {
      if (value <= 0) {
        return [];
      }
      const full = (value / max) * height;
      top -= full;
      return [{ series, y: top, height: Math.max(1, full - GAP) }];
    });
    return { x: Math.round(pitch * (index + 0.5) - barWidth / 2), width: barWidth, layers };
  });
}
