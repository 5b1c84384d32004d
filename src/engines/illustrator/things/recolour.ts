import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Sprite } from "../vocabulary/rasterise-sprite.ts";
import type { Colour } from "../core/colour.ts";

const BINS = 36;
/** Below this much colour a pixel counts as grey: eyes, wheels, windows. */
const CHROMA_MIN = 0.08;

/**
 * Gives a drawing another main colour and keeps its shading: what has the drawing's main hue gets
 * the new colour, as much lighter or darker as it was. Drawings without a hue change where they are light.
 */
export function recolour(sprite: Sprite, wanted: Colour): Sprite {
  const main = mainHue(sprite);
  const reference = meanLuminance(sprite, main);
  const colour = sprite.colour.slice();
  for (let index = 0; index < sprite.alpha.length; index++) {
    const at = index * 3;
    const red = colour[at] ?? 0;
    const green = colour[at + 1] ?? 0;
    const blue = colour[at + 2] ?? 0;
    const share = belongs(red, green, blue, main);
    if (share <= 0) continue;
    const relative = luminance(red, green, blue) / Math.max(1e-3, reference);
    for (let channel = 0; channel < 3; channel++) {
      const old = colour[at + channel] ?? 0;
      colour[at + channel] = old + (shade(wanted[channel] ?? 0, relative) - old) * share;
    }
  }
  return { ...sprite, colour };
}

/** Darker by multiplication, lighter towards white. */
const shade = (value: number, relative: number): number =>
  relative <= 1
    ? value * (0.25 + 0.75 * relative)
    : value + (1 - value) * clamp((relative - 1) * 0.14, 0, 0.6);

const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

const chromaOf = (red: number, green: number, blue: number): number =>
  Math.max(red, green, blue) - Math.min(red, green, blue);

/** Hue as 0 to 1. */
function hueOf(red: number, green: number, blue: number): number {
  const angle = Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue);
  return (angle / (2 * Math.PI) + 1) % 1;
}

/** The hue that covers the most, undefined if most of the drawing is grey. */
function mainHue({ colour, alpha }: Sprite): number | undefined {
  const bins = new Float64Array(BINS);
  let grey = 0;
  for (const [index, coverage] of alpha.entries()) {
    const red = colour[index * 3] ?? 0;
    const green = colour[index * 3 + 1] ?? 0;
    const blue = colour[index * 3 + 2] ?? 0;
    const chroma = chromaOf(red, green, blue);
    if (chroma < CHROMA_MIN) {
      grey += coverage;
      continue;
    }
    const bin = Math.floor(hueOf(red, green, blue) * BINS) % BINS;
    bins[bin] = (bins[bin] ?? 0) + coverage;
  }
  const sums = Array.from(
    bins,
    (_, bin) =>
      (bins[bin] ?? 0) + (bins[(bin + 1) % BINS] ?? 0) + (bins[(bin + BINS - 1) % BINS] ?? 0),
  );
  const best = sums.indexOf(Math.max(...sums));
  return (sums[best] ?? 0) > grey * 0.5 ? (best + 0.5) / BINS : undefined;
}

/** How much a colour belongs to the main hue, 0 to 1. */
function belongs(red: number, green: number, blue: number, hue: number | undefined): number {
  const chroma = chromaOf(red, green, blue);
  if (hue === undefined)
    return chroma < CHROMA_MIN * 2 ? smoothstep(0.02, 0.2, luminance(red, green, blue)) : 0;
  if (chroma < CHROMA_MIN * 0.4) return 0;
  const apart = Math.abs(hueOf(red, green, blue) - hue);
  return (
    (1 - smoothstep(0.09, 0.16, Math.min(apart, 1 - apart))) *
    smoothstep(CHROMA_MIN * 0.4, CHROMA_MIN, chroma)
  );
}

function meanLuminance({ colour, alpha }: Sprite, hue: number | undefined): number {
  let sum = 0;
  let weight = 0;
  for (const [index, coverage] of alpha.entries()) {
    const red = colour[index * 3] ?? 0;
    const green = colour[index * 3 + 1] ?? 0;
    const blue = colour[index * 3 + 2] ?? 0;
    const share = belongs(red, green, blue, hue) * coverage;
    sum += luminance(red, green, blue) * share;
    weight += share;
  }
  return weight > 0 ? sum / weight : 0.5;
}
