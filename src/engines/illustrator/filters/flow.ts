import { blurMask } from "../core/blur.ts";
import type { Noise } from "../core/noise.ts";
import { lightnessOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** The way a brush would go at each pixel: along edges, and where there are none as the noise leads. */
export interface Flow {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/**
 * From the smoothed structure tensor (Brox et al., "Adaptive structure tensors", 2006): its minor
 * eigenvector runs along the edge and has no sign to flip between neighbours.
 */
export function findFlow(tones: Tones, { noise, scale }: { noise: Noise; scale: number }): Flow {
  const { width, height } = tones;
  const light = lightnessOf(tones);
  const count = width * height;
  const xx = new Float32Array(count);
  const xy = new Float32Array(count);
  const yy = new Float32Array(count);
  for (let index = 0; index < count; index++) {
    const x = index % width;
    const dx =
      (light[x < width - 1 ? index + 1 : index] ?? 0) - (light[x > 0 ? index - 1 : index] ?? 0);
    const dy =
      (light[index + width < count ? index + width : index] ?? 0) -
      (light[index >= width ? index - width : index] ?? 0);
    xx[index] = dx * dx;
    xy[index] = dx * dy;
    yy[index] = dy * dy;
  }
  const smooth = (data: Float32Array): Float32Array =>
    blurMask({ data, width, height }, Math.max(1, 6 * scale), 2);
  const [sxx, sxy, syy] = [smooth(xx), smooth(xy), smooth(yy)];
  const flow = { x: new Float32Array(count), y: new Float32Array(count) };
  for (let index = 0; index < count; index++) {
    const a = sxx[index] ?? 0;
    const b = sxy[index] ?? 0;
    const c = syy[index] ?? 0;
    const strength = a + c;
    const free =
      noise.perlin(((index % width) * 0.005) / scale, (Math.floor(index / width) * 0.007) / scale) *
      2.6;
    const edge = 0.5 * Math.atan2(2 * b, a - c) + Math.PI / 2;
    const trust = strength / (strength + 0.0006);
    // Angles of lines repeat after half a turn, so the two are mixed at twice the angle.
    const double = Math.atan2(
      Math.sin(2 * edge) * trust + Math.sin(2 * free) * (1 - trust),
      Math.cos(2 * edge) * trust + Math.cos(2 * free) * (1 - trust),
    );
    flow.x[index] = Math.cos(double / 2);
    flow.y[index] = Math.sin(double / 2);
  }
  return flow;
}

/** The mean of `sample` along the flow, `steps` steps of `stride` pixels to either side: line integral convolution. */
export function alongFlow(
  { width, height, flow }: { width: number; height: number; flow: Flow },
  { steps, stride }: { steps: number; stride: number },
  visit: (index: number, from: number) => void,
): void {
  for (let index = 0; index < width * height; index++) {
    walk(index, 1);
    walk(index, -1);
  }

  function walk(index: number, sign: number): void {
    let x = index % width;
    let y = Math.floor(index / width);
    let dx = (flow.x[index] ?? 0) * sign;
    let dy = (flow.y[index] ?? 0) * sign;
    for (let step = 0; step < steps; step++) {
      x += dx * stride;
      y += dy * stride;
      if (x < 0 || y < 0 || x >= width || y >= height) return;
      const at = Math.floor(y) * width + Math.floor(x);
      visit(index, at);
      const fx = flow.x[at] ?? 0;
      const fy = flow.y[at] ?? 0;
      const turn = fx * dx + fy * dy < 0 ? -1 : 1;
      dx = fx * turn;
      dy = fy * turn;
    }
  }
}
