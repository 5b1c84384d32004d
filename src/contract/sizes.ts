import type { Size } from "./size.ts";

/** How much detail a bucket has. The names are the API's; the pixels of a tier differ from ratio to ratio. */
export type Tier = "1K" | "2K" | "4K";

export const TIERS = ["1K", "2K", "4K"] as const satisfies readonly Tier[];

/** The tier that is drawn when nobody names one. */
export const DEFAULT_TIER: Tier = "2K";

/** One of the 30 lockable sizes. */
export interface Bucket {
  /** Nominal, as written in prompts and documents; the pixels come as near as multiples of 16 allow. */
  readonly ratio: string;
  readonly tier: Tier;
  readonly size: Size;
}

/** The columns are 1K, 2K and 4K. Source: the published table of the API. */
const BUCKET_TABLE = [
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

/** OpenAI's own sizes, which the examples of every SDK send. */
const CLASSIC_TABLE = [
  "1024x1024",
  "1536x1024",
  "1024x1536",
  "512x512",
  "256x256",
  "1792x1024",
  "1024x1792",
] as const;

/** Bounds of the sizes that OpenAI's model draws, and of the pixels that a prompt may name. */
export const SIZE_BOUNDS = {
  edgeMax: 3840,
  /** The smallest edge that a prompt may name; legal sizes are bounded by their area instead. */
  edgeMin: 256,
  /** Long edge over short edge. */
  ratioMax: 3,
  areaMin: 655_360,
  areaMax: 8_294_400,
  /** Both edges of a legal size are multiples of this. */
  step: 16,
} as const;

/** Ratio by ratio in the order of the table, each from 1K to 4K. */
export const BUCKETS: readonly Bucket[] = BUCKET_TABLE.flatMap(([ratio, ...sizes]) =>
  TIERS.map((tier, column) => ({ ratio, tier, size: readKnownSize(sizes[column]) })),
);

export const CLASSIC_SIZES: readonly Size[] = CLASSIC_TABLE.map(readKnownSize);

/**
 * Reads `2048x1152`: two whole numbers without leading zeros and a lowercase ASCII `x`, nothing around them.
 * Any other notation reads as undefined. Whether a model takes the size is another question.
 */
export function readSize(text: string): Size | undefined {
  const match = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(text);
  return match === null ? undefined : { width: Number(match[1]), height: Number(match[2]) };
}

/**
 * Whether OpenAI's model draws this size: both edges multiples of 16 and at most 3840, at most 3:1,
 * 655,360 to 8,294,400 pixels. Source: the published description of the API. All 30 buckets are legal; of the classic sizes 512x512 and 256x256 are not.
 */
export function isLegalSize(size: Size): boolean {
  const area = size.width * size.height;
  const aligned = size.width % SIZE_BOUNDS.step === 0 && size.height % SIZE_BOUNDS.step === 0;
  return (
    aligned &&
    longEdge(size) <= SIZE_BOUNDS.edgeMax &&
    longEdge(size) <= SIZE_BOUNDS.ratioMax * shortEdge(size) &&
    area >= SIZE_BOUNDS.areaMin &&
    area <= SIZE_BOUNDS.areaMax
  );
}

export function isSameSize(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}

export function longEdge(size: Size): number {
  return Math.max(size.width, size.height);
}

export function shortEdge(size: Size): number {
  return Math.min(size.width, size.height);
}

function readKnownSize(text: string | undefined): Size {
  const size = readSize(text ?? "");
  if (size === undefined) throw new Error(`The size table holds ${text}, which is no size.`);
  return size;
}
