import type { Raster } from "../frame.ts";

const COLUMNS = 17;
const ROWS = 16;

/**
 * A fingerprint of what a picture looks like: whether it grows brighter from left to right in each of
 * 16 by 16 fields. It stays the same, or nearly, when rounding differs between versions of Node.
 * (The difference hash of Neal Krawetz, 2013.) 64 hexadecimal digits.
 */
export function perceptualHash(raster: Raster): string {
  const tones = fieldTones(raster);
  let digits = "";
  let bits = 0;
  let count = 0;
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS - 1; column++) {
      const left = tones[row * COLUMNS + column] ?? 0;
      const right = tones[row * COLUMNS + column + 1] ?? 0;
      bits = bits * 2 + Number(right > left);
      count += 1;
      if (count % 4 !== 0) continue;
      digits += bits.toString(16);
      bits = 0;
    }
  }
  return digits;
}

/** In how many of the 256 fields two fingerprints differ. */
export function hashDistance(first: string, second: string): number {
  let distance = 0;
  for (let index = 0; index < Math.max(first.length, second.length); index++) {
    let bits = Number.parseInt(first[index] ?? "0", 16) ^ Number.parseInt(second[index] ?? "0", 16);
    for (; bits > 0; bits >>= 1) distance += bits & 1;
  }
  return distance;
}

/** The mean brightness of each field. */
function fieldTones({ width, height, data }: Raster): Float64Array {
  const sums = new Float64Array(COLUMNS * ROWS);
  const counts = new Float64Array(COLUMNS * ROWS);
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * ROWS) / height);
    for (let x = 0; x < width; x++) {
      const field = row * COLUMNS + Math.floor((x * COLUMNS) / width);
      const at = (y * width + x) * 3;
      const tone =
        0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
      sums[field] = (sums[field] ?? 0) + tone;
      counts[field] = (counts[field] ?? 0) + 1;
    }
  }
  return sums.map((sum, field) => sum / Math.max(1, counts[field] ?? 1));
}
