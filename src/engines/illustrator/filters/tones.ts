import type { Frame, Raster } from "../frame.ts";

/**
 * A picture as a painter sees it: display tones from 0 to 1, three a pixel. It has the shape of a
 * frame so that the same blurs serve both, but it is not light.
 */
export type Tones = Frame;

export function toTones({ width, height, data }: Raster): Tones {
  const tones = new Float32Array(width * height * 3);
  for (let index = 0; index < tones.length; index++) tones[index] = (data[index] ?? 0) / 255;
  return { width, height, data: tones };
}

/** Throws when a tone is no number: that is a bug of the filter, and silence would black out half the picture. */
export function fromTones({ width, height, data }: Tones): Raster {
  const bytes = new Uint8Array(width * height * 3);
  let sum = 0;
  for (let index = 0; index < bytes.length; index++) {
    const tone = data[index] ?? 0;
    sum += tone;
    const byte = tone * 255 + 0.5;
    bytes[index] = byte < 0 ? 0 : byte > 255 ? 255 : byte;
  }
  if (!Number.isFinite(sum)) throw new RangeError("a filter made a tone that is no number");
  return { width, height, data: bytes };
}

/** How light the eye finds it; close to Rec. 601 on display tones. */
export const lightness = (data: Float32Array, at: number): number =>
  0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);

/** The lightness of every pixel. */
export function lightnessOf({ width, height, data }: Tones): Float32Array {
  const light = new Float32Array(width * height);
  for (let index = 0; index < light.length; index++) light[index] = lightness(data, index * 3);
  return light;
}

/** Lengths in the filters are meant for a picture of 1280 pixels; this scales them to another, but not below what a pixel can show. */
export const scaleOf = ({ width, height }: Tones): number =>
  Math.max(0.45, Math.max(width, height) / 1280);
