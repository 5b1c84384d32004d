import { blurMask } from "../core/blur.ts";
import { clamp } from "../core/interpolate.ts";
import { findFlow, flowCell } from "./find-flow.ts";
import type { Flow } from "./find-flow.ts";
import { traceRidges } from "./trace-ridges.ts";
import type { Line } from "./trace-ridges.ts";
import { lightnessOf, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

export interface LineOptions {
  /** Lines begin where the edge is clearer than this, 0 to 1, and end where it is less than a third of it. */
  readonly threshold: number;
  /** Shorter lines are left out; for a picture of 1280 pixels. */
  readonly lengthMin: number;
  readonly checkAborted: () => void;
}

/**
 * The lines that somebody would draw: on the dark side of every clear edge, and one, not two, along
 * a thin dark stroke. The picture's difference of Gaussians, averaged along the flow of its edges
 * (Kang et al., "Coherent Line Drawing", 2007), whose crests are then followed.
 */
export function findLines(
  tones: Tones,
  { threshold, lengthMin, checkAborted }: LineOptions,
): Line[] {
  const scale = scaleOf(tones);
  const flow = findFlow(tones, { reach: 4 });
  checkAborted();
  const edges = smoothAlong(edgesOf(tones), tones, flow);
  checkAborted();
  const crowd = favourSparse(edges, tones);
  const lines = traceRidges(edges, { ...tones, flow, high: threshold, low: threshold / 3 });
  return lines.filter((line) => {
    const isClear = line.strength > threshold * 0.7;
    return (
      isClear && line.points.length / 3 >= lengthMin * scale * patience(line, crowd, tones.width)
    );
  });
}

/** How much longer a line must be to be drawn where there are many: waves and grass go, a wall between windows stays. */
function patience({ points, strength }: Line, crowd: Float32Array, width: number): number {
  let sum = 0;
  for (let at = 0; at < points.length; at += 3)
    sum += crowd[Math.floor(points[at + 1] ?? 0) * width + Math.floor(points[at] ?? 0)] ?? 0;
  const among = (sum * 3) / points.length;
  const clearness = Math.min(1, strength / favour(among));
  return 1 + 26 * Math.max(0, among - 0.05) * (1 - clearness);
}

/**
 * How much darker each pixel is than what is about it, in relation to how light it is there, so that
 * edges in shadow count as much. Where light alone shows no edge, warm against cool colours does.
 */
function edgesOf(tones: Tones): Float32Array {
  const { width, height, data } = tones;
  const scale = scaleOf(tones);
  const inner = Math.max(1, Math.round(scale));
  const outer = Math.max(1, Math.round(1.8 * scale));
  const light = { data: lightnessOf(tones), width, height };
  const near = blurMask(light, inner, 2);
  const far = blurMask({ ...light, data: near }, outer, 2);
  const warmth = new Float32Array(width * height);
  for (let index = 0; index < warmth.length; index++)
    warmth[index] = (data[index * 3] ?? 0) - (data[index * 3 + 2] ?? 0);
  const warmNear = blurMask({ data: warmth, width, height }, inner, 2);
  const warmFar = blurMask({ data: warmNear, width, height }, outer, 2);
  const edges = near;
  for (let index = 0; index < edges.length; index++) {
    const around = far[index] ?? 0;
    const darker = (around - (near[index] ?? 0)) / (around + 0.12);
    const warmer = ((warmNear[index] ?? 0) - (warmFar[index] ?? 0)) / (around + 0.2);
    const hidden = 1 - Math.min(1, Math.abs(darker) * 30);
    edges[index] = clamp(Math.max(darker, warmer * hidden * 0.9) * 6, 0, 1);
  }
  return edges;
}

/** What an edge counts for among so many: the fewer there are, the more. */
const favour = (crowd: number): number => clamp(0.05 / (0.016 + crowd), 0.25, 2.2);

/** Among many edges only the clearest counts, such as in grass or waves; alone a faint one does. Answers how many there are about each pixel. */
function favourSparse(edges: Float32Array, tones: Tones): Float32Array {
  const { width, height } = tones;
  const crowd = blurMask({ data: edges, width, height }, Math.max(2, 22 * scaleOf(tones)), 2);
  for (let index = 0; index < edges.length; index++)
    edges[index] = (edges[index] ?? 0) * favour(crowd[index] ?? 0);
  return crowd;
}

/** Steps along the flow to either side, and the weight of each. */
const WEIGHTS = [1, 0.95, 0.83, 0.66, 0.47, 0.31, 0.18] as const;

/** Averages along the flow, so that a line that the picture breaks off is whole. */
function smoothAlong(edges: Float32Array, { width, height }: Tones, flow: Flow): Float32Array {
  const result = new Float32Array(edges.length);
  const ground = { edges, width, height, flow };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const here = edges[index] ?? 0;
      const cell = flowCell(flow, x, y);
      const dx = flow.x[cell] ?? 0;
      const dy = flow.y[cell] ?? 0;
      // Most of a picture is no edge, and is seen to be none two steps to either side.
      if (
        here === 0 &&
        edgeAt(ground, x + 2 * dx, y + 2 * dy) === 0 &&
        edgeAt(ground, x - 2 * dx, y - 2 * dy) === 0
      )
        continue;
      result[index] =
        (here +
          sumAlong(ground, x + 0.5, y + 0.5, dx, dy) +
          sumAlong(ground, x + 0.5, y + 0.5, -dx, -dy)) /
        WEIGHT;
    }
  }
  return result;
}

const WEIGHT = 2 * WEIGHTS.reduce((sum, weight) => sum + weight, 0) - 1;

interface Ground {
  readonly edges: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly flow: Flow;
}

const edgeAt = ({ edges, width, height }: Ground, x: number, y: number): number =>
  x < 0 || y < 0 || x >= width || y >= height
    ? 0
    : (edges[Math.floor(y) * width + Math.floor(x)] ?? 0);

function sumAlong(
  { edges, width, height, flow }: Ground,
  x: number,
  y: number,
  dx: number,
  dy: number,
): number {
  let sum = 0;
  for (let step = 1; step < WEIGHTS.length; step++) {
    x += dx;
    y += dy;
    if (x < 0 || y < 0 || x >= width || y >= height) return sum;
    sum += (edges[Math.floor(y) * width + Math.floor(x)] ?? 0) * (WEIGHTS[step] ?? 0);
    const cell = flowCell(flow, x, y);
    const nextX = flow.x[cell] ?? 0;
    const nextY = flow.y[cell] ?? 0;
    const turn = nextX * dx + nextY * dy < 0 ? -1 : 1;
    dx = nextX * turn;
    dy = nextY * turn;
  }
  return sum;
}
