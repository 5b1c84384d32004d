import type { AdjustmentId, FilterId, PaletteId, SceneIntent } from "../intent.ts";
import { nameColour } from "./name-subject.ts";

const FILTERS: Readonly<Record<FilterId, string>> = {
  watercolor: "watercolor",
  oil: "oil painting",
  pencil: "pencil",
  ink: "ink",
  "line-art": "line art",
  flat: "flat illustration",
  pastel: "pastel",
  blueprint: "blueprint",
  cinematic: "cinematic",
  neon: "neon",
  "black-and-white": "black and white",
  vintage: "vintage",
  "pixel-art": "pixel art",
};
const ADJUSTMENTS: Readonly<Record<AdjustmentId, string>> = {
  brighten: "brighter",
  darken: "darker",
  contrast: "more contrast",
  saturate: "stronger colours",
  desaturate: "fainter colours",
  warmer: "warmer",
  cooler: "cooler",
  dramatic: "more dramatic",
  blur: "blurred",
  "background-blur": "blurred background",
  sharpen: "sharper",
  vignette: "vignette",
  grain: "film grain",
  mirror: "mirrored",
  "flip-vertical": "upside down",
  "rotate-left": "turned to the left",
  "rotate-right": "turned to the right",
  "rotate-half": "turned by half",
  invert: "inverted colours",
  frame: "in a frame",
};
const PALETTES: Readonly<Record<PaletteId, string>> = {
  warm: "warm colours",
  cool: "cool colours",
  vivid: "vivid colours",
  muted: "muted colours",
  pastel: "pastel colours",
  earthy: "earthy colours",
};

/** The words for filters and adjustments; empty if there are none. */
export function describeLooks(
  filters: readonly FilterId[],
  adjustments: readonly AdjustmentId[],
): string {
  const words = [
    ...filters.map((filter) => FILTERS[filter]),
    ...adjustments.map((id) => ADJUSTMENTS[id]),
  ];
  return [...new Set(words)].join(", ");
}

/** All that lies over the whole picture: looks, palette and tone. */
export function nameLooks({ filters, adjustments = [], palette, tone }: SceneIntent): string {
  const colour = tone === undefined ? undefined : (nameColour(tone) ?? "one colour");
  const parts = [
    describeLooks(filters, adjustments),
    palette === undefined ? "" : PALETTES[palette],
    colour === undefined ? "" : `in shades of ${colour}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}
