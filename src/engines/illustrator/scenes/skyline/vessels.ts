import { clamp, lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";

export type VesselKind = "ferry" | "junk" | "yacht" | "barge";

/** A boat on the water, seen from the side. Lengths in metres. */
export interface VesselPlan {
  readonly kind: VesselKind;
  readonly x: number;
  readonly z: number;
  readonly length: number;
  readonly heading: -1 | 1;
}

const LENGTHS: Record<VesselKind, number> = { ferry: 34, junk: 22, yacht: 13, barge: 58 };

/** Boats here and there on a stretch of open water, none nearer to another than it is long. */
export function planVessels(
  random: Random,
  {
    kinds,
    near,
    far,
    spreadAt,
  }: {
    kinds: readonly VesselKind[];
    near: number;
    far: number;
    /** How far to both sides there is water at a distance. */
    spreadAt: (z: number) => number;
  },
): VesselPlan[] {
  const start = random();
  return kinds.map((kind, index) => {
    const share = (index + lerp(0.25, 0.75, random())) / kinds.length;
    const z = near * (far / near) ** clamp((start + index * 0.62) % 1, 0.02, 0.98);
    return {
      kind,
      x: (share * 2 - 1) * spreadAt(z) * 0.86,
      z,
      length: LENGTHS[kind] * lerp(0.85, 1.15, random()),
      heading: random() < 0.5 ? -1 : 1,
    };
  });
}
