import { readSize, type Size } from "./size.ts";

export type Tier = "1K" | "2K" | "4K";

export const TIERS = ["1K", "2K", "4K"] as const satisfies readonly Tier[];

/** One of the 30 sizes that a picture can be locked to. */
export interface GridSize {
  /** As it is named, `16:9`; the pixels come as near to it as multiples of 16 allow. */
  readonly ratio: string;
  readonly tier: Tier;
  /** As it is sent, `2048x1152`. */
  readonly text: string;
  readonly size: Size;
}

/** The published table of the API: the columns are 1K, 2K and 4K. */
const TABLE = [
  ["1:1", "1280x1280", "2048x2048", "2880x2880"],
  ["2:3", "848x1280", "1360x2048", "2336x3520"],
  ["3:2", "1280x848", "2048x1360", "3520x2336"],
  ["3:4", "960x1280", "1536x2048", "2480x3312"],
  ["4:3", "1280x960", "2048x1536", "3312x2480"],
  ["4:5", "1024x1280", "1632x2048", "2560x3216"],
  ["5:4", "1280x1024", "2048x1632", "3216x2560"],
  ["9:16", "720x1280", "1152x2048", "2160x3840"],
  ["16:9", "1280x720", "2048x1152", "3840x2160"],
  ["21:9", "1280x544", "2048x864", "3840x1632"],
] as const;

export const RATIOS: readonly string[] = TABLE.map(([ratio]) => ratio);

/** Ratio by ratio, each from 1K to 4K. */
export const SIZE_GRID: readonly GridSize[] = TABLE.flatMap(([ratio, ...texts]) =>
  texts.flatMap((text, column) => {
    const size = readSize(text);
    const tier = TIERS[column];
    return size === null || tier === undefined ? [] : [{ ratio, tier, text, size }];
  }),
);

export function findGridSize(ratio: string, tier: Tier): GridSize | undefined {
  return SIZE_GRID.find((one) => one.ratio === ratio && one.tier === tier);
}

/** The size of that text, if it is one of the 30. */
export function readGridSize(text: string): GridSize | undefined {
  return SIZE_GRID.find((one) => one.text === text);
}

/** First the nearest ratio, then the nearest number of pixels; as many times too much counts as much as too little. */
export function nearestGridSize({ width, height }: Size): GridSize {
  const ratio = nearest(RATIOS, (one) => apart(ratioValue(one), width / height));
  const sizes = SIZE_GRID.filter((one) => one.ratio === ratio);
  return nearest(sizes, ({ size }) => apart(size.width * size.height, width * height));
}

/** The ratio of the grid that is nearest to width by height. */
export function nearestRatio(widthPerHeight: number): string {
  return nearest(RATIOS, (ratio) => apart(ratioValue(ratio), widthPerHeight));
}

function ratioValue(ratio: string): number {
  const [width = 1, height = 1] = ratio.split(":").map(Number);
  return width / height;
}

function apart(one: number, other: number): number {
  return Math.abs(Math.log(one / other));
}

function nearest<Value>(values: readonly Value[], distance: (value: Value) => number): Value {
  return values.reduce((best, value) => (distance(value) < distance(best) ? value : best));
}
