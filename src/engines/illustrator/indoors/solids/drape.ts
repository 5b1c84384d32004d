import { createSolid } from "../create-solid.ts";
import type { Material } from "../material.ts";
import { boundsOf, toLocal } from "../pose.ts";
import type { Pose } from "../pose.ts";
import { createRay } from "../ray.ts";
import type { Ray } from "../ray.ts";
import type { Solid } from "../solid.ts";
import { writeSurface } from "../write-surface.ts";

export interface DrapePlan {
  /** The middle of its lower edge; it hangs across. */
  readonly pose: Pose;
  readonly width: number;
  readonly height: number;
  /** Metres between folds, and how deep they are. */
  readonly fold: number;
  readonly depth: number;
  readonly material: Material;
  readonly isCasting?: boolean;
}

/** Straight pieces that stand for one fold. */
const PIECES = 10;

/** A hanging cloth in upright folds. */
export function createDrape({
  pose,
  width,
  height,
  fold,
  depth,
  material,
  ...flags
}: DrapePlan): Solid {
  const half = width / 2;
  const count = Math.ceil((width / fold) * PIECES);
  const piece = width / count;
  const deep = foldDepths({ count, piece, fold, depth, shift: pose.x * 1.7 + pose.z * 2.3 });
  const reach = depth * 1.15;
  const local = createRay();
  return createSolid({
    ...flags,
    bounds: boundsOf(pose, {
      minX: -half,
      maxX: half,
      minY: 0,
      maxY: height,
      minZ: -reach,
      maxZ: reach,
    }),
    material,
    meet(ray, from) {
      toLocal(pose, ray, local);
      const ax = (-half - local.x) / local.dx;
      const bx = (half - local.x) / local.dx;
      const ay = -local.y / local.dy;
      const by = (height - local.y) / local.dy;
      const az = (-reach - local.z) / local.dz;
      const bz = (reach - local.z) / local.dz;
      const near = Math.max(ax < bx ? ax : bx, ay < by ? ay : by, az < bz ? az : bz, from);
      const far = Math.min(ax < bx ? bx : ax, ay < by ? by : ay, az < bz ? bz : az);
      return near < far ? walkFolds(local, deep, half, piece, near, far) : Infinity;
    },
    describe(ray, distance, surface) {
      toLocal(pose, ray, local);
      const place = Math.min(
        count - 0.001,
        Math.max(0, (local.x + local.dx * distance + half) / piece),
      );
      const index = Math.floor(place);
      const slope =
        slopeAt(deep, index) + (slopeAt(deep, index + 1) - slopeAt(deep, index)) * (place - index);
      surface.face = 0;
      writeSurface(pose, ray, local, distance, surface, -slope / piece, 0, 1);
    },
  });
}

const slopeAt = (deep: Float64Array, index: number): number =>
  ((deep[Math.min(deep.length - 1, index + 1)] ?? 0) - (deep[Math.max(0, index - 1)] ?? 0)) / 2;

interface FoldPlan extends Pick<DrapePlan, "fold" | "depth"> {
  readonly count: number;
  readonly piece: number;
  readonly shift: number;
}

function foldDepths({ count, piece, fold, depth, shift }: FoldPlan): Float64Array {
  return Float64Array.from({ length: count + 1 }, (_, index) => {
    const x = index * piece;
    const sway = Math.sin(x * 2.3 + shift) + 0.6 * Math.sin(x * 5.9 - shift);
    return (
      depth *
      (0.85 + 0.25 * Math.sin(x * 13 + shift * 3)) *
      Math.sin((x / fold) * 2 * Math.PI + sway + shift)
    );
  });
}

/** Follows a ray from piece to piece until it changes from one side of the cloth to the other. */
function walkFolds(
  { x, z, dx, dz }: Ray,
  deep: Float64Array,
  half: number,
  piece: number,
  begin: number,
  end: number,
): number {
  const count = deep.length - 1;
  let index = Math.floor((x + dx * begin + half) / piece);
  index = index < 0 ? 0 : index >= count ? count - 1 : index;
  const step = dx > 0 ? 1 : -1;
  let at = begin;
  while (at < end && index >= 0 && index < count) {
    const edge = -half + (index + (step > 0 ? 1 : 0)) * piece;
    const next = dx === 0 ? end : Math.min(end, (edge - x) / dx);
    const slope = ((deep[index + 1] ?? 0) - (deep[index] ?? 0)) / piece;
    const base = (deep[index] ?? 0) - slope * (index * piece - half);
    // The gap to the cloth changes evenly along the piece.
    const gap = z + dz * at - base - slope * (x + dx * at);
    const after = z + dz * next - base - slope * (x + dx * next);
    if (gap * after <= 0 && gap !== after) return at + ((next - at) * gap) / (gap - after);
    at = Math.max(next, at + 1e-9);
    index += step;
  }
  return Infinity;
}
