import type { Frame } from "../frame.ts";

/** What a blur works on: rows of `channels` floats a pixel. */
interface Plane {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/**
 * Blurs in place by repeated box blurs, which come close to a Gaussian after three passes;
 * the cost does not grow with the radius. Pixels beyond the edge count as the edge pixel.
 */
export function blur(frame: Frame, radius: number, passes: number): void {
  blurPlane({ ...frame, channels: 3 }, radius, passes);
}

/** The same for a mask of one float a pixel; answers a new array. */
export function blurMask(
  mask: { readonly data: Float32Array; readonly width: number; readonly height: number },
  radius: number,
  passes: number,
): Float32Array {
  const data = mask.data.slice();
  blurPlane({ data, width: mask.width, height: mask.height, channels: 1 }, radius, passes);
  return data;
}

/** Blurs along the columns only, as wet asphalt stretches what it mirrors. */
export function smearColumns(frame: Frame, radius: number, passes: number): void {
  const plane: Plane = { ...frame, channels: 3 };
  const between: Plane = { ...plane, data: new Float32Array(frame.data.length) };
  for (let pass = 0; pass < passes; pass++) {
    blurColumns(plane, between, Math.max(1, Math.round(radius)));
    frame.data.set(between.data);
  }
}

function blurPlane(plane: Plane, radius: number, passes: number): void {
  const reach = Math.round(radius);
  if (reach < 1) return;
  const between: Plane = { ...plane, data: new Float32Array(plane.data.length) };
  for (let pass = 0; pass < passes; pass++) {
    blurRows(plane, between, reach);
    blurColumns(between, plane, reach);
  }
}

function blurRows(source: Plane, target: Plane, reach: number): void {
  const { width, height, channels } = source;
  const last = width - 1;
  const scale = 1 / (2 * reach + 1);
  for (let line = 0; line < height * channels; line++) {
    const start = Math.floor(line / channels) * width * channels + (line % channels);
    let sum = 0;
    for (let offset = -reach; offset <= reach; offset++) {
      sum += source.data[start + Math.min(last, Math.max(0, offset)) * channels] ?? 0;
    }
    for (let x = 0; x < width; x++) {
      target.data[start + x * channels] = sum * scale;
      const entering = x + reach + 1 < last ? x + reach + 1 : last;
      const leaving = x - reach > 0 ? x - reach : 0;
      sum +=
        (source.data[start + entering * channels] ?? 0) -
        (source.data[start + leaving * channels] ?? 0);
    }
  }
}

function blurColumns(source: Plane, target: Plane, reach: number): void {
  const { height } = source;
  const stride = source.width * source.channels;
  const last = height - 1;
  const scale = 1 / (2 * reach + 1);
  const sums = new Float64Array(stride);
  for (let offset = -reach; offset <= reach; offset++) {
    const row = Math.min(last, Math.max(0, offset)) * stride;
    for (let x = 0; x < stride; x++) sums[x] = (sums[x] ?? 0) + (source.data[row + x] ?? 0);
  }
  for (let y = 0; y < height; y++) {
    const row = y * stride;
    const entering = Math.min(last, y + reach + 1) * stride;
    const leaving = Math.max(0, y - reach) * stride;
    for (let x = 0; x < stride; x++) {
      const sum = sums[x] ?? 0;
      target.data[row + x] = sum * scale;
      sums[x] = sum + (source.data[entering + x] ?? 0) - (source.data[leaving + x] ?? 0);
    }
  }
}
