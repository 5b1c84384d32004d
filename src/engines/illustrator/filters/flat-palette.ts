import { clamp, lerp } from "../core/interpolate.ts";
import { medianCut } from "./median-cut.ts";
import type { Tones } from "./tones.ts";

export type PaletteColour = readonly [red: number, green: number, blue: number];

const ROUNDS = 6;
/** Colours closer than this are one. */
const APART = 0.0042;

/** How different two colours look, squared: hue counts more than light, so that a thing and its shadow stay close. */
function colourDistance(red: number, green: number, blue: number): number {
  const light = 0.3 * red + 0.59 * green + 0.11 * blue;
  const warm = red - green;
  const cold = (red + green) / 2 - blue;
  return light * light + 0.8 * warm * warm + 0.35 * cold * cold;
}

/**
 * The few colours that a small picture is best told in: median cut, then Lloyd's rounds; near ones
 * are joined. A colour counts by less than its area, so that a red roof is not lost in a wide sky.
 */
export function flatPalette(tones: Tones, size: number): PaletteColour[] {
  const samples = sampleColours(tones);
  let palette: PaletteColour[] = medianCut(samples.colours, size);
  for (let round = 0; round < ROUNDS; round++) palette = settle(samples, palette);
  const kept: PaletteColour[] = [];
  for (const colour of palette) {
    const isNear = kept.some(
      (other) =>
        colourDistance(colour[0] - other[0], colour[1] - other[1], colour[2] - other[2]) < APART,
    );
    if (!isNear) kept.push(colour);
  }
  return kept;
}

interface Samples {
  readonly colours: Float32Array;
  readonly weights: Float32Array;
}

/** Steps of a channel within which colours count as one sample. */
const STEPS = 24;

function sampleColours({ data }: Tones): Samples {
  const bins = new Map<number, { count: number; red: number; green: number; blue: number }>();
  for (let at = 0; at + 2 < data.length; at += 3) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const key =
      Math.floor(red * STEPS) * 4096 + Math.floor(green * STEPS) * 64 + Math.floor(blue * STEPS);
    const bin = bins.get(key);
    if (bin === undefined) bins.set(key, { count: 1, red, green, blue });
    else {
      bin.count += 1;
      bin.red += red;
      bin.green += green;
      bin.blue += blue;
    }
  }
  const all = [...bins.values()];
  return {
    colours: Float32Array.from(
      all.flatMap(({ count, red, green, blue }) => [red / count, green / count, blue / count]),
    ),
    weights: Float32Array.from(all, ({ count }) => count ** 0.7),
  };
}

function settle({ colours, weights }: Samples, palette: readonly PaletteColour[]): PaletteColour[] {
  const sums = new Float64Array(palette.length * 4);
  for (let index = 0; index < weights.length; index++) {
    const at = index * 3;
    const weight = weights[index] ?? 0;
    const nearest =
      nearestColour(palette, colours[at] ?? 0, colours[at + 1] ?? 0, colours[at + 2] ?? 0) * 4;
    sums[nearest] = (sums[nearest] ?? 0) + weight;
    for (let channel = 0; channel < 3; channel++)
      sums[nearest + 1 + channel] =
        (sums[nearest + 1 + channel] ?? 0) + weight * (colours[at + channel] ?? 0);
  }
  return palette.map((colour, index) => {
    const count = sums[index * 4] ?? 0;
    if (count === 0) return colour;
    return [
      (sums[index * 4 + 1] ?? 0) / count,
      (sums[index * 4 + 2] ?? 0) / count,
      (sums[index * 4 + 3] ?? 0) / count,
    ];
  });
}

/** The place in the palette of the colour that looks most like this one. */
export function nearestColour(
  palette: readonly PaletteColour[],
  red: number,
  green: number,
  blue: number,
): number {
  let best = 0;
  let least = Infinity;
  for (let index = 0; index < palette.length; index++) {
    const colour = palette[index];
    if (colour === undefined) continue;
    const distance = colourDistance(red - colour[0], green - colour[1], blue - colour[2]);
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}

/** A designer's hand: livelier colours, shadows towards deep blue instead of black, lights towards cream instead of white. */
export function harmonise([red, green, blue]: PaletteColour): PaletteColour {
  const light = 0.3 * red + 0.59 * green + 0.11 * blue;
  const lifted = 0.09 + 0.88 * light ** 0.9;
  const lively = 1.22 - 0.3 * Math.abs(light - 0.5);
  const shade = clamp(1 - light * 2.6, 0, 1) * 0.55;
  const shine = clamp(light * 3 - 2.1, 0, 1) * 0.5;
  const tone = (value: number, deep: number, cream: number): number =>
    clamp(lerp(lerp(lifted + (value - light) * lively, deep, shade), cream, shine), 0, 1);
  return [tone(red, 0.1, 0.985), tone(green, 0.11, 0.955), tone(blue, 0.21, 0.895)];
}
