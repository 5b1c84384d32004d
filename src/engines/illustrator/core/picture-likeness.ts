import type { Raster } from "../frame.ts";

const toneAt = ({ data }: Raster, pixel: number): number =>
  0.2126 * (data[pixel * 3] ?? 0) +
  0.7152 * (data[pixel * 3 + 1] ?? 0) +
  0.0722 * (data[pixel * 3 + 2] ?? 0);

/** Mean brightness, 0 to 255. */
export function meanTone(raster: Raster): number {
  const pixels = raster.width * raster.height;
  let sum = 0;
  for (let pixel = 0; pixel < pixels; pixel++) sum += toneAt(raster, pixel);
  return sum / pixels;
}

/** How strongly each pixel differs from its right and lower neighbour, without regard to how bright the picture is. */
export function edgesOf(raster: Raster): Float32Array {
  const { width, height } = raster;
  const edges = new Float32Array(width * height);
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const at = y * width + x;
      const tone = toneAt(raster, at);
      const step =
        Math.abs(toneAt(raster, at + 1) - tone) + Math.abs(toneAt(raster, at + width) - tone);
      edges[at] = Math.min(1, (step * 4) / (tone + 20));
    }
  }
  return edges;
}

/** Pearson's correlation of two fields of the same length: 1 alike, 0 unrelated. */
export function correlate(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const count = first.length;
  const meanOf = (field: ArrayLike<number>): number => {
    let sum = 0;
    for (let index = 0; index < count; index++) sum += field[index] ?? 0;
    return sum / count;
  };
  const meanFirst = meanOf(first);
  const meanSecond = meanOf(second);
  let both = 0;
  let squaresFirst = 0;
  let squaresSecond = 0;
  for (let index = 0; index < count; index++) {
    const a = (first[index] ?? 0) - meanFirst;
    const b = (second[index] ?? 0) - meanSecond;
    both += a * b;
    squaresFirst += a * a;
    squaresSecond += b * b;
  }
  return both / Math.sqrt(squaresFirst * squaresSecond || 1);
}
