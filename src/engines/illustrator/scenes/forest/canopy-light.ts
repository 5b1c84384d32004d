import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Direction } from "../../core/sky.ts";
import { createNoiseTile, tileEdge } from "../../outdoors/noise-tile.ts";
import { CLEARING_Z } from "./plan.ts";
import type { ForestPlan } from "./plan.ts";

/** Answers the share of sunlight that the leaves overhead let through to a place, 0 to 1. */
export type SunGaps = (x: number, y: number, z: number) => number;

/** A sun lower than this would draw its spots out without end. */
const LOWEST = 0.34;

/** The light that comes through the holes of the canopy. */
export interface CanopyLight {
  /** What falls on things: many spots, with soft edges. */
  readonly spots: SunGaps;
  /** What hangs in the mist: few shafts, wide enough to be seen. */
  readonly shafts: SunGaps;
}

/** The holes of the canopy as patterns on the ground, followed along the rays of the sun. */
export function createCanopyLight(plan: ForestPlan, sun: Direction, noise: Noise): CanopyLight {
  const spots = createNoiseTile(
    56,
    (x, z) => spotPattern(noise, x, z),
    tileEdge(256, plan.fineness),
  );
  // Shafts lie in sheets along the rays, so that they fan out from the sun.
  const shafts = createNoiseTile(
    56,
    (across, along) => noise.fbm(across * 0.55 + 11, along * 0.11, 2),
    128,
  );
  const flat = Math.hypot(sun.x, sun.z) || 1;
  const aheadX = sun.x / flat;
  const aheadZ = sun.z / flat;
  const driftX = sun.x / Math.max(LOWEST, sun.y);
  const driftZ = sun.z / Math.max(LOWEST, sun.y);
  const openAt = createOpenness(plan);
  return {
    spots: (x, y, z) => {
      const groundX = x - y * driftX;
      const groundZ = z - y * driftZ;
      return smoothstep(0.02, 0.3, spots(groundX, groundZ) + openAt(groundX, groundZ));
    },
    shafts: (x, y, z) => {
      const groundX = x - y * driftX;
      const groundZ = z - y * driftZ;
      const across = groundX * aheadZ - groundZ * aheadX;
      const along = groundX * aheadX + groundZ * aheadZ;
      return smoothstep(0.06, 0.26, shafts(across, along) + openAt(groundX, groundZ) * 0.55);
    },
  };
}

const spotPattern = (noise: Noise, x: number, z: number): number =>
  noise.fbm(x * 0.21 + 40, z * 0.21, 2) * 0.7 + noise.fbm(x * 0.8, z * 0.8 + 20, 3) * 0.85 - 0.08;

/** How much opener the canopy is over the way. */
function createOpenness({ way, wayAt, openHalf }: ForestPlan) {
  if (way === "clearing")
    return (x: number, z: number): number => {
      const across = (x - wayAt(CLEARING_Z)) / 5.4;
      const along = (z - CLEARING_Z) / 6.6;
      return clamp(1.15 - Math.sqrt(across * across + along * along), 0, 1) * 0.9;
    };
  return (x: number, z: number): number => {
    if (z < 0 || z > 90) return 0;
    const beside = Math.abs(x - wayAt(z)) / (openHalf(z) + 1.2);
    return 0.14 * Math.max(0, 1 - beside * beside);
  };
}
