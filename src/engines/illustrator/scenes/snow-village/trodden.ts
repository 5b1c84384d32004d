import { hashCell } from "../../core/hash.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { VillagePlan } from "./village-plan.ts";

/** What feet and sledges left in the snow at a place. One object serves all places. */
export interface Marks {
  /** Tilt of the sides of a print. */
  slopeX: number;
  slopeZ: number;
  /** 0 to 1: how deep in a print, and how trodden the snow is. */
  deep: number;
  worn: number;
}

/** Metres from step to step, and half the width and the length of a foot. */
const STRIDE = 0.68;
const FOOT_WIDE = 0.085;
const FOOT_LONG = 0.16;
/** Runners of a sledge, in metres from the middle of its track. */
const RUNNERS = 0.36;

/** Answers the function that tells the prints and tracks along the lane. */
export function createTrodden({ lane, laneHalf, laneTo }: VillagePlan, noise: Noise) {
  const marks: Marks = { slopeX: 0, slopeZ: 0, deep: 0, worn: 0 };
  const isPath = laneHalf < 1.2;
  const trails = isPath ? [0.05, 0.5] : [-0.62, 0.2, 0.75];

  /** A line of footprints beside the middle of the lane, by `beside` half widths; the place is `aside` of the middle. */
  function tread(aside: number, z: number, beside: number, index: number): void {
    const from = aside - beside * laneHalf;
    if (Math.abs(from) > 0.46) return;
    const off = from - 0.12 * Math.sin(z * 0.7 + index * 2);
    if (Math.abs(off) > 0.34) return;
    const step = Math.floor(z / STRIDE + index * 0.3);
    const foot = step % 2 === 0 ? 0.13 : -0.13;
    const jitter = hashCell(step, index * 7 + 1) - 0.5;
    const dz = z - (step + 0.5 - index * 0.3 + jitter * 0.2) * STRIDE;
    const dx = off - foot - jitter * 0.05;
    const distance = Math.sqrt((dx / FOOT_WIDE) ** 2 + (dz / FOOT_LONG) ** 2);
    if (distance > 1.5) return;
    const rim = smoothstep(1.5, 1, distance) - smoothstep(1, 0.55, distance);
    marks.deep = Math.max(marks.deep, smoothstep(1.1, 0.7, distance));
    marks.slopeX -= (dx / FOOT_WIDE) * rim * 0.5;
    marks.slopeZ -= (dz / FOOT_LONG) * rim * 0.5;
  }

  function slide(aside: number, z: number): void {
    const off = aside + 0.3 * laneHalf + 0.2 * Math.sin(z * 0.2);
    const runner = Math.abs(Math.abs(off) - RUNNERS);
    if (runner > 0.09) return;
    marks.deep = Math.max(marks.deep, smoothstep(0.08, 0.03, runner) * 0.6);
    marks.slopeX +=
      (Math.abs(off) > RUNNERS ? -1 : 1) * Math.sign(off) * smoothstep(0.09, 0.05, runner) * 0.35;
  }

  return (x: number, z: number, footprint: number): Marks => {
    marks.slopeX = 0;
    marks.slopeZ = 0;
    marks.deep = 0;
    marks.worn = 0;
    if (z > laneTo + 4) return marks;
    const aside = x - lane(z);
    const off = Math.abs(aside) / laneHalf;
    if (off > 1.6) return marks;
    const ragged = noise.perlin(x * 1.3, z * 1.3) * 0.35;
    marks.worn = isPath
      ? 0.25 * smoothstep(1.1, 0.5, off + ragged)
      : smoothstep(1.1, 0.75, off + ragged) * 0.8;
    if (footprint > 0.07) return marks;
    for (let index = 0; index < trails.length; index++) tread(aside, z, trails[index] ?? 0, index);
    if (!isPath) slide(aside, z);
    return marks;
  };
}
