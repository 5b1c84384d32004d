import type { Size } from "../../contract/size.ts";

/** One of the ten ratios in one of the steps that `image_config` knows. */
export interface RatioSize {
  readonly aspectRatio: string;
  readonly imageSize: "1K" | "2K" | "4K";
  readonly size: Size;
}

/** The pixels of step 1K as OpenRouter documents them; the higher steps are given without pixels and taken as multiples. */
const RATIOS = [
  ["1:1", 1024, 1024],
  ["2:3", 832, 1248],
  ["3:2", 1248, 832],
  ["3:4", 864, 1184],
  ["4:3", 1184, 864],
  ["4:5", 896, 1152],
  ["5:4", 1152, 896],
  ["9:16", 768, 1344],
  ["16:9", 1344, 768],
  ["21:9", 1536, 672],
] as const;

const STEPS = [
  ["1K", 1],
  ["2K", 2],
  ["4K", 4],
] as const;

/**
 * The step of the nearest ratio that covers a size in both edges, else the highest. By the ratio's name: the pixels stray from
 * it by up to 3 %. `stepsMax` is 1 for models that know no steps.
 */
export function nearestRatioSize({ width, height }: Size, stepsMax: 1 | 3): RatioSize {
  const [ratio] = RATIOS.toSorted(
    (one, other) => distance(one[0], width / height) - distance(other[0], width / height),
  );
  const [aspectRatio, ratioWidth, ratioHeight] = ratio ?? RATIOS[0];
  const steps = STEPS.slice(0, stepsMax).map(([imageSize, factor]) => ({
    aspectRatio,
    imageSize,
    size: { width: ratioWidth * factor, height: ratioHeight * factor },
  }));
  const covering = steps.find(({ size }) => size.width >= width && size.height >= height);
  const nearest = covering ?? steps.at(-1);
  if (nearest === undefined) {
    throw new Error("there is no ratio without steps");
  }
  return nearest;
}

function distance(ratio: string, wanted: number): number {
  const [across = 1, down = 1] = ratio.split(":").map(Number);
  return Math.abs(Math.log(across / down / wanted));
}
