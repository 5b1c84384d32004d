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
  const reach = Math.max(1, Math.round(radius));
  let source: Plane = { ...frame, channels: 3 };
  let target: Plane = { ...source, data: new Float32Array(frame.data.length) };
  for (let pass = 0; pass < passes; pass++) {
    blurColumns(source, target, reach);
    [source, target] = [target, source];
  }
  if (source.data !== frame.data) frame.data.set(source.data);
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
  for (let line = 0; line < source.height * source.channels; line++)
    blurLine(source, target, { line, reach });
}

function blurLine(
  { data, width, channels }: Plane,
  target: Plane,
  { line, reach }: { readonly line: number; readonly reach: number },
): void {
  const last = width - 1;
  const scale = 1 / (2 * reach + 1);
  const start = Math.floor(line / channels) * width * channels + (line % channels);
  let sum = 0;
  for (let offset = -reach; offset <= reach; offset++) {
    sum += data[start + Math.min(last, Math.max(0, offset)) * channels] ?? 0;
  }
  for (let x = 0; x < width; x++) {
    target.data[start + x * channels] = sum * scale;
    const entering = x + reach + 1 < last ? x + reach + 1 : last;
    const leaving = x - reach > 0 ? x - reach : 0;
    sum += (data[start + entering * channels] ?? 0) - (data[start + leaving * channels] ?? 0);
  }
}

function blurColumns(source: Plane, target: Plane, reach: number): void {
  const stride = source.width * source.channels;
  const last = source.height - 1;
  const sums = new Float64Array(stride);
  for (let offset = -reach; offset <= reach; offset++)
    addRow(sums, source.data, Math.min(last, Math.max(0, offset)) * stride);
  for (let y = 0; y < source.height; y++) {
    const entering = Math.min(last, y + reach + 1) * stride;
    const leaving = Math.max(0, y - reach) * stride;
    writeRow(sums, target.data, { row: y * stride, scale: 1 / (2 * reach + 1) });
    moveSums(sums, source.data, { entering, leaving });
  }
}

function addRow(sums: Float64Array, data: Float32Array, row: number): void {
  for (let x = 0; x < sums.length; x++) sums[x] = (sums[x] ?? 0) + (data[row + x] ?? 0);
}

function writeRow(
  sums: Float64Array,
  data: Float32Array,
  { row, scale }: { readonly row: number; readonly scale: number },
): void {
  for (let x = 0; x < sums.length; x++) data[row + x] = (sums[x] ?? 0) * scale;
}

function moveSums(
  sums: Float64Array,
  data: Float32Array,
  { entering, leaving }: { readonly entering: number; readonly leaving: number },
): void {
  for (let x = 0; x < sums.length; x++)
    sums[x] = (sums[x] ?? 0) + (data[entering + x] ?? 0) - (data[leaving + x] ?? 0);
}
