import { flowCell } from "./find-flow.ts";
import type { Flow } from "./find-flow.ts";

/** A drawn line: places in pixels and how clear the edge is there, 0 to 1, three floats a point, a pixel or so apart. */
export interface Line {
  readonly points: Float32Array;
  /** Mean clearness. */
  readonly strength: number;
}

export interface RidgeOptions {
  readonly width: number;
  readonly height: number;
  readonly flow: Flow;
  /** A line begins above `high` and goes on above `low`. */
  readonly high: number;
  readonly low: number;
}

/** Follows the crests of a field along its flow, from the clearest places on, and answers them as smooth lines. */
export function traceRidges(field: Float32Array, options: RidgeOptions): Line[] {
  const { width, height, high } = options;
  const crest = findCrests(field, options);
  const lines: Line[] = [];
  for (let index = 0; index < field.length; index++) {
    if (crest[index] !== 1 || (field[index] ?? 0) < high) continue;
    crest[index] = 2;
    const back = follow({ field, crest, index, sign: -1 }, options);
    const ahead = follow({ field, crest, index, sign: 1 }, options);
    const chain = [...back.toReversed(), index, ...ahead];
    if (chain.length > 3) lines.push(toLine(chain, field, { width, height }));
  }
  return lines;
}

/** Marks the pixels that are higher than their neighbours across the flow. */
function findCrests(field: Float32Array, { width, height, flow, low }: RidgeOptions): Uint8Array {
  const crest = new Uint8Array(width * height);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const index = y * width + x;
      const here = field[index] ?? 0;
      if (here < low) continue;
      const cell = flowCell(flow, x, y);
      const across = stepAcross(flow.x[cell] ?? 0, flow.y[cell] ?? 0, width);
      if (here > (field[index + across] ?? 0) && here >= (field[index - across] ?? 0))
        crest[index] = 1;
    }
  }
  return crest;
}

/** The neighbour across a direction, as an offset. */
function stepAcross(x: number, y: number, width: number): number {
  const column = Math.abs(y) > 0.38 ? -Math.sign(y) : 0;
  const row = Math.abs(x) > 0.38 ? Math.sign(x) : 0;
  return row * width + column;
}

interface Walk {
  readonly field: Float32Array;
  readonly crest: Uint8Array;
  readonly index: number;
  readonly sign: number;
}

/** The most pixels of one line to one side. */
const STEPS_MAX = 4000;

function follow(
  { field, crest, index, sign }: Walk,
  { width, height, flow }: RidgeOptions,
): number[] {
  const chain: number[] = [];
  let at = index;
  const first = flowCell(flow, index % width, Math.floor(index / width));
  let dx = (flow.x[first] ?? 0) * sign;
  let dy = (flow.y[first] ?? 0) * sign;
  for (let step = 0; step < STEPS_MAX; step++) {
    const next = nextOf(at, dx, dy, { field, crest, width, height });
    if (next < 0) break;
    crest[next] = 2;
    chain.push(next);
    const moveX = (next % width) - (at % width);
    const moveY = Math.floor(next / width) - Math.floor(at / width);
    const cell = flowCell(flow, next % width, Math.floor(next / width));
    const fx = flow.x[cell] ?? 0;
    const fy = flow.y[cell] ?? 0;
    // The flow has no sign; the way that was gone gives it one, and softens sharp turns.
    const turn = fx * moveX + fy * moveY < 0 ? -1 : 1;
    dx = dx * 0.4 + (fx * turn + moveX * 0.3) * 0.6;
    dy = dy * 0.4 + (fy * turn + moveY * 0.3) * 0.6;
    at = next;
  }
  return chain;
}

interface Ground {
  readonly field: Float32Array;
  readonly crest: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The pixels about one, near and then two away, as columns and rows; each with one over its distance. */
const RINGS = [1, 2].map((reach) => {
  const steps: { column: number; row: number; share: number }[] = [];
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      const isOnRing = Math.max(Math.abs(row), Math.abs(column)) === reach;
      if (isOnRing) steps.push({ column, row, share: 1 / Math.hypot(column, row) });
    }
  }
  return steps;
});

/** The best crest pixel ahead: a neighbour if there is one, else one that lies two pixels on. -1 if there is none. */
function nextOf(at: number, dx: number, dy: number, ground: Ground): number {
  const { field, crest, width, height } = ground;
  const x = at % width;
  const y = Math.floor(at / width);
  const length = Math.hypot(dx, dy) || 1;
  for (const ring of RINGS) {
    let best = -1;
    let most = 0;
    for (const { column, row, share } of ring) {
      const along = ((column * dx + row * dy) * share) / length;
      const isAhead = along > 0.45 && x + column >= 0 && x + column < width;
      if (!isAhead || y + row < 0 || y + row >= height) continue;
      const index = at + row * width + column;
      const worth = crest[index] === 1 ? along + (field[index] ?? 0) * 0.5 : 0;
      if (worth <= most) continue;
      most = worth;
      best = index;
    }
    if (best >= 0) return best;
  }
  return -1;
}

/** How often a line is smoothed; each time every point moves half way to the middle of its neighbours. */
const SMOOTHINGS = 6;

function toLine(
  chain: readonly number[],
  field: Float32Array,
  { width }: { width: number; height: number },
): Line {
  const points = new Float32Array(chain.length * 3);
  let sum = 0;
  for (const [order, index] of chain.entries()) {
    points[order * 3] = (index % width) + 0.5;
    points[order * 3 + 1] = Math.floor(index / width) + 0.5;
    points[order * 3 + 2] = field[index] ?? 0;
    sum += field[index] ?? 0;
  }
  for (let pass = 0; pass < SMOOTHINGS; pass++) {
    for (let at = 3; at + 3 < points.length; at += 3) {
      for (let member = at; member < at + 3; member++) {
        points[member] =
          (points[member] ?? 0) * 0.5 +
          ((points[member - 3] ?? 0) + (points[member + 3] ?? 0)) * 0.25;
      }
    }
  }
  return { points, strength: sum / chain.length };
}
