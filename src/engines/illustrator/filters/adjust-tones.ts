import { clamp } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";

export type ToneAdjustment =
  | "brighten"
  | "darken"
  | "contrast"
  | "saturate"
  | "desaturate"
  | "warmer"
  | "cooler"
  | "invert";

/** What becomes of a tone from 0 to 1, the same for all three colours. */
const CURVES: Readonly<Partial<Record<ToneAdjustment, (value: number) => number>>> = {
  brighten: (value) => value ** 0.72 * 0.97 + value * 0.03,
  darken: (value) => value ** 1.42,
  contrast: (value) => value * 0.35 + value * value * (3 - 2 * value) * 0.65,
  invert: (value) => 1 - value,
};

/** What red, green and blue gain in the middle tones; white and black stay where they are. */
const CASTS: Readonly<Partial<Record<ToneAdjustment, readonly [number, number, number]>>> = {
  warmer: [0.15, 0.02, -0.19],
  cooler: [-0.16, 0, 0.17],
};

/** Changes each pixel by its own tones alone, in place. */
export function adjustTones({ data }: Raster, id: ToneAdjustment): void {
  const curve = CURVES[id];
  const cast = CASTS[id];
  if (curve !== undefined) {
    const table = tableOf(curve);
    for (let at = 0; at < data.length; at++) data[at] = table[data[at] ?? 0] ?? 0;
  } else if (cast !== undefined) {
    const tables = cast.map((gain) => tableOf((value) => value + gain * value * (1 - value) * 1.6));
    for (let at = 0; at < data.length; at++) data[at] = tables[at % 3]?.[data[at] ?? 0] ?? 0;
  } else if (id === "saturate") enliven(data, 1.38);
  else enliven(data, 0.52);
}

function tableOf(curve: (value: number) => number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, level) =>
    Math.round(clamp(curve(level / 255), 0, 1) * 255),
  );
}

/** More or less colour at the same lightness. What is vivid already gains less, so that nothing flares. */
function enliven(data: Uint8Array, amount: number): void {
  for (let at = 0; at < data.length; at += 3) {
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    const light = 0.3 * red + 0.59 * green + 0.11 * blue;
    const vivid = (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
    const gain = amount > 1 ? 1 + (amount - 1) * (1.25 - 0.7 * vivid) : amount;
    data[at] = clamp(light + (red - light) * gain + 0.5, 0, 255);
    data[at + 1] = clamp(light + (green - light) * gain + 0.5, 0, 255);
    data[at + 2] = clamp(light + (blue - light) * gain + 0.5, 0, 255);
  }
}
