import { clamp } from "../core/interpolate.ts";
import type { Normals } from "./inflate.ts";
import type { Strands } from "./surfaces.ts";

const EDGE = 128;
const STEPS_MAX = 9;

/** Random numbers from 0 to 1 for the points of a square whose edges meet. */
export type Specks = Float32Array;

export function createSpecks(random: () => number): Specks {
  return Float32Array.from({ length: EDGE * EDGE }, random);
}

interface Combing {
  readonly width: number;
  readonly height: number;
  readonly specks: Specks;
  readonly strands: Strands;
}

/**
 * Strokes that follow the shape of a body, about -1 to 1: each point is the mean of random specks
 * along a short line of flow through it. (Cabral and Leedom, "Imaging vector fields using line
 * integral convolution", 1993.) The flow runs along the outline and hangs down a little.
 */
export function combStrands(normals: Normals, combing: Combing): Float32Array {
  const { width, height, specks, strands } = combing;
  const flow = flowOf(normals);
  const cell = Math.max(1, strands.width * height);
  const steps = clamp(Math.round((strands.length * height) / 2), 2, STEPS_MAX);
  const stride = Math.max(1, (strands.length * height) / (2 * steps));
  const scale = Math.sqrt((2 * steps + 1) / Math.max(1, cell * 0.7)) * 2.2;
  const combed = new Float32Array(width * height);
  /** The sum of the specks on the way from a pixel's middle, forward or back. */
  const follow = (x: number, y: number, way: number): number => {
    let u = x + 0.5;
    let v = y + 0.5;
    let sum = 0;
    for (let step = 0; step < steps; step++) {
      const here =
        Math.min(height - 1, Math.max(0, Math.trunc(v))) * width +
        Math.min(width - 1, Math.max(0, Math.trunc(u)));
      u += (flow.x[here] ?? 0) * way;
      v += (flow.y[here] ?? 0) * way;
      sum += specks[speckAt(u / cell, v / cell)] ?? 0.5;
    }
    return sum;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const mean = (follow(x, y, stride) + follow(x, y, -stride)) / (2 * steps);
      combed[y * width + x] = clamp((mean - 0.5) * scale, -1.2, 1.2);
    }
  }
  return combed;
}

const speckAt = (u: number, v: number): number =>
  (Math.floor(v) & (EDGE - 1)) * EDGE + (Math.floor(u) & (EDGE - 1));

/** The direction of growth at each pixel, unit length. */
function flowOf(normals: Normals): { x: Float32Array; y: Float32Array } {
  const x = new Float32Array(normals.x.length);
  const y = new Float32Array(normals.x.length);
  for (let at = 0; at < x.length; at++) {
    const slopeX = normals.x[at] ?? 0;
    const slopeY = normals.y[at] ?? 0;
    // Along the outline, always the way down; in the flat middle slanting down.
    const turn = slopeX < 0 ? -1 : 1;
    const alongX = -slopeY * turn + 0.16;
    const alongY = slopeX * turn + 0.22;
    const length = Math.hypot(alongX, alongY) || 1;
    x[at] = alongX / length;
    y[at] = alongY / length;
  }
  return { x, y };
}
