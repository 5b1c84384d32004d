import type { Camera } from "../../core/camera.ts";
import type { PlanPoint } from "./curtain.ts";

export type Paving = "slabs" | "planks" | "cobbles";
export type Barrier = "rail" | "chain" | "glass" | "balustrade";

/** The place on which the eye stands: a quay, a bridge, a roof. Lengths in metres. */
export interface ForegroundPlan {
  /** Height of its ground above the water. */
  readonly level: number;
  /** Where it ends, from the left to the right. */
  readonly begin: PlanPoint;
  readonly end: PlanPoint;
  readonly paving: Paving;
  readonly barrier: Barrier;
  /** Where lamps stand on it. */
  readonly lamps: readonly PlanPoint[];
  /** Whether it is a roof terrace, with plants along its edge and strings of bulbs above it. */
  readonly isTerrace: boolean;
}

/** How far away the edge of a foreground is that takes a `share` of the ground below the horizon. */
export function edgeFor(
  { height, horizonY, focal }: Pick<Camera, "height" | "horizonY" | "focal">,
  { level, frameHeight, share }: { level: number; frameHeight: number; share: number },
): number {
  const nearest = ((height - level) * focal) / (frameHeight - horizonY);
  return nearest / (1 - share);
}

/** Distance of the far edge in a direction (x by z); infinite if it is never met. */
export function edgeDistance({ begin, end }: ForegroundPlan, across: number): number {
  const dx = end.x - begin.x;
  const dz = end.z - begin.z;
  const slope = across * dz - dx;
  const share = (begin.x - across * begin.z) / slope;
  const z = begin.z + share * dz;
  return z > 0 ? z : Number.POSITIVE_INFINITY;
}

/** Distance of the far edge at a place to the right of the eye. */
export function edgeAt({ begin, end }: ForegroundPlan, x: number): number {
  return begin.z + ((x - begin.x) / (end.x - begin.x)) * (end.z - begin.z);
}
