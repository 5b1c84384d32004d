import type { NamedSize } from "./named-size.ts";

/**
 * The pixels of 1K; those of 2K and 4K are twice and four times as many along each edge. Source: the tables "3 Pro Image" and
 * "3.1 Flash Image" of Google's page on image generation. The ratios from 4:1 on, and 512, are left out: no size that can be
 * asked of Limner is that long, and 512 is named differently from page to page.
 */
const TABLE = [
  ["1:1", 1024, 1024],
  ["2:3", 848, 1264],
  ["3:2", 1264, 848],
  ["3:4", 896, 1200],
  ["4:3", 1200, 896],
  ["4:5", 928, 1152],
  ["5:4", 1152, 928],
  ["9:16", 768, 1376],
  ["16:9", 1376, 768],
  ["21:9", 1584, 672],
] as const;

const STEPS = [
  ["1K", 1],
  ["2K", 2],
  ["4K", 4],
] as const;

/** What the models from `gemini-3-pro-image` on draw. */
export const THIRD_GENERATION_SIZES: readonly NamedSize[] = TABLE.flatMap(
  ([aspectRatio, width, height]) =>
    STEPS.map(([imageSize, factor]) => ({
      aspectRatio,
      imageSize,
      width: width * factor,
      height: height * factor,
    })),
);
