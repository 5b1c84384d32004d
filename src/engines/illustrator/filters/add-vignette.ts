import type { Raster } from "../frame.ts";

/** Darkens towards the corners, in place; `strength` 0.5 is clearly seen, 1 is strong. */
export function addVignette({ width, height, data }: Raster, strength: number): void {
  const squares = Float32Array.from(
    { length: width },
    (_, x) => (((x + 0.5) / width) * 2 - 1) ** 2,
  );
  for (let y = 0; y < height; y++) {
    const v = (((y + 0.5) / height) * 2 - 1) ** 2;
    for (let x = 0; x < width; x++) {
      // A lens loses light by about the fourth power of the cosine; this is its course for a wide one.
      const fall = ((squares[x] ?? 0) + v) * 0.62;
      const gain = 1 / (1 + strength * fall * fall * 0.9);
      const at = (y * width + x) * 3;
      data[at] = (data[at] ?? 0) * gain + 0.5;
      data[at + 1] = (data[at + 1] ?? 0) * gain + 0.5;
      data[at + 2] = (data[at + 2] ?? 0) * gain + 0.5;
    }
  }
}
