import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";
import { readHex } from "./read-hex.ts";

const TINTED = 0.62;

/** Lays a colour over the whole picture, in place: shadows stay dark and lights light, what is between takes the colour. */
export function tintPicture({ data }: Raster, colour: string): void {
  const paint = readHex(colour);
  const level = lightOf(paint);
  const tables = paint.map((channel) =>
    Float32Array.from({ length: 256 }, (_, light) =>
      light <= level
        ? (channel * light) / Math.max(1, level)
        : channel + ((255 - channel) * (light - level)) / Math.max(1, 255 - level),
    ),
  );
  for (let at = 0; at < data.length; at += 3) {
    const light = Math.round(lightOf([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]));
    for (let channel = 0; channel < 3; channel++) {
      const now = data[at + channel] ?? 0;
      data[at + channel] = now + ((tables[channel]?.[light] ?? now) - now) * TINTED + 0.5;
    }
  }
}

/** Prints the picture in two inks, in place: one for its shadows, one for its lights, and their mixtures. Its own darkest and lightest tones take them whole. */
export function printDuotone(
  { data }: Raster,
  { dark, light }: { dark: string; light: string },
): void {
  const shadow = readHex(dark);
  const shine = readHex(light);
  const [low, high] = rangeOf(data);
  const tables = shadow.map((channel, index) =>
    Float32Array.from({ length: 256 }, (_, level) => {
      const share = smoothstep(low, high, level);
      return channel + ((shine[index] ?? 0) - channel) * share;
    }),
  );
  for (let at = 0; at < data.length; at += 3) {
    const level = Math.round(lightOf([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]));
    for (let channel = 0; channel < 3; channel++)
      data[at + channel] = (tables[channel]?.[level] ?? 0) + 0.5;
  }
}

/** The lightness that 2 % of all pixels lie below, and above. */
function rangeOf(data: Uint8Array): [low: number, high: number] {
  const counts = new Uint32Array(256);
  for (let at = 0; at < data.length; at += 3) {
    const level = Math.round(lightOf([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]));
    counts[level] = (counts[level] ?? 0) + 1;
  }
  const levelAt = (share: number): number => {
    let sum = 0;
    return counts.findIndex((count) => (sum += count) >= (data.length / 3) * share);
  };
  const low = levelAt(0.02);
  return [low, Math.max(low + 24, levelAt(0.98))];
}

/** Leaves so many steps of lightness, evenly spread, each with its colours, in place. */
export function posterize({ data }: Raster, levels: number): void {
  const steps = clamp(Math.round(levels), 2, 16) - 1;
  for (let at = 0; at < data.length; at += 3) {
    const light = lightOf([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    const step = (Math.round((light / 255) * steps) / steps) * 255;
    for (let channel = at; channel < at + 3; channel++) {
      const colour = Math.round((((data[channel] ?? 0) - light) * 1.25) / 24) * 24;
      data[channel] = clamp(step + colour, 0, 255);
    }
  }
}

const lightOf = ([red, green, blue]: readonly [number, number, number]): number =>
  0.3 * red + 0.59 * green + 0.11 * blue;
