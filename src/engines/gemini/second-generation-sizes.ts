import type { NamedSize } from "./named-size.ts";

/** What `gemini-2.5-flash-image` draws. Source: the table "Gemini 2.5 Flash Image" of Google's page on image generation. */
const TABLE = [
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

export const SECOND_GENERATION_SIZES: readonly NamedSize[] = TABLE.map(
  ([aspectRatio, width, height]) => ({ aspectRatio, width, height }),
);
