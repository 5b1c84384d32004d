import { blur } from "../core/blur.ts";
import { createFrame } from "../core/create-frame.ts";
import { downsample } from "../core/downsample.ts";
import type { Frame } from "../frame.ts";
import { scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/**
 * The way a brush would go: along edges, and where there are none as chance leads. It is kept for
 * cells of two by two pixels; a direction and its opposite are the same.
 */
export interface Flow {
  readonly columns: number;
  readonly rows: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** 0 where nothing gives a direction, 1 beside a clear edge. */
  readonly trust: Float32Array;
}

export interface FlowOptions {
  /** The angle to go at where there is no edge, by the place in a picture of 1280 pixels. Without it the faintest edge leads. */
  readonly free?: (x: number, y: number) => number;
  /** How far an edge leads, in pixels of a picture of 1280; 8 is usual for a brush, 3 for a pen. */
  readonly reach: number;
}

/** Pixels of a cell along each edge. */
const FLOW_STEP = 2;

/** The cell of a pixel that lies within the picture. */
export const flowCell = (flow: Flow, x: number, y: number): number =>
  (y >> 1) * flow.columns + (x >> 1);

/** From the smoothed structure tensor of all three colours (Brox et al., "Adaptive structure tensors", 2006). */
export function findFlow(tones: Tones, { free, reach }: FlowOptions): Flow {
  const scale = scaleOf(tones);
  const small = downsample(tones, FLOW_STEP);
  const tensor = tensorOf(small);
  blur(tensor, Math.max(1, (reach * scale) / FLOW_STEP), 2);
  const { width: columns, height: rows } = small;
  const count = columns * rows;
  const flow = {
    columns,
    rows,
    x: new Float32Array(count),
    y: new Float32Array(count),
    trust: new Float32Array(count),
  };
  for (let index = 0; index < count; index++) {
    const a = tensor.data[index * 3] ?? 0;
    const b = tensor.data[index * 3 + 1] ?? 0;
    const c = tensor.data[index * 3 + 2] ?? 0;
    const spread = Math.hypot(a - c, 2 * b);
    const trust = spread / (spread + (free === undefined ? 1e-7 : 0.0012));
    // At twice the angle a line and its opposite are one; the edge runs across the gradient, hence the sign.
    let cosine = spread > 0 ? ((c - a) / spread) * trust : 0;
    let sine = spread > 0 ? ((-2 * b) / spread) * trust : 0;
    if (free !== undefined) {
      const column = ((index % columns) * FLOW_STEP) / scale;
      const row = (Math.floor(index / columns) * FLOW_STEP) / scale;
      const double = free(column, row) * 2;
      cosine += Math.cos(double) * (1 - trust);
      sine += Math.sin(double) * (1 - trust);
    }
    const length = Math.hypot(cosine, sine) || 1;
    const half = Math.sqrt(Math.max(0, (1 + cosine / length) / 2));
    flow.x[index] = half;
    flow.y[index] = Math.sqrt(Math.max(0, 1 - half * half)) * (sine < 0 ? -1 : 1);
    flow.trust[index] = trust;
  }
  return flow;
}

/** The three members of the tensor at each pixel, from central differences; the edge of the picture counts as flat. */
function tensorOf({ width, height, data }: Frame): Frame {
  const tensor = createFrame(width, height);
  const stride = width * 3;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * stride + x * 3;
      let a = 0;
      let b = 0;
      let c = 0;
      for (let channel = at; channel < at + 3; channel++) {
        const dx = (data[channel + 3] ?? 0) - (data[channel - 3] ?? 0);
        const dy = (data[channel + stride] ?? 0) - (data[channel - stride] ?? 0);
        a += dx * dx;
        b += dx * dy;
        c += dy * dy;
      }
      tensor.data[at] = a;
      tensor.data[at + 1] = b;
      tensor.data[at + 2] = c;
    }
  }
  return tensor;
}
