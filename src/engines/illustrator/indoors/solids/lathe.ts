import { createSolid } from "../create-solid.ts";
import type { Material } from "../material.ts";
import { boundsOf, toLocal } from "../pose.ts";
import type { Pose } from "../pose.ts";
import { createRay } from "../ray.ts";
import type { Ray } from "../ray.ts";
import type { Solid } from "../solid.ts";
import { writeSurface } from "../write-surface.ts";

/** A point of an outline that is turned about the upright axis. */
export type ProfilePoint = readonly [radius: number, height: number];

export interface LathePlan {
  readonly pose: Pose;
  /** The outline, from one end to the other; what it goes round is solid or hollow alike. */
  readonly profile: readonly ProfilePoint[];
  readonly material: Material;
  /** Edges of the outline that turn by more than this many radians stay sharp; 0.9 if absent. */
  readonly crease?: number;
  readonly isCasting?: boolean;
  readonly isSeen?: boolean;
  readonly isGlass?: boolean;
}

/** The outline as arrays: ends of its cones, and the normals at their ends. */
interface Outline {
  readonly count: number;
  readonly radius: Float64Array;
  readonly height: Float64Array;
  /** Two for each cone: at its begin and at its end, outwards and up. */
  readonly normalOut: Float64Array;
  readonly normalUp: Float64Array;
}

/** What is turned on a lathe: cups, plates, vases, legs. Its faces are the stretches of the outline, from its begin. */
export function createLathe({ pose, profile, material, crease = 0.9, ...flags }: LathePlan): Solid {
  const outline = toOutline(profile, crease);
  const widest = Math.max(...profile.map(([radius]) => radius));
  const heights = profile.map(([, height]) => height);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const local = createRay();
  const met: Met = { at: Infinity, cone: 0, share: 0 };
  return createSolid({
    ...flags,
    bounds: boundsOf(pose, {
      minX: -widest,
      maxX: widest,
      minY: low,
      maxY: high,
      minZ: -widest,
      maxZ: widest,
    }),
    material,
    meet(ray, from) {
      toLocal(pose, ray, local);
      if (!mayMeet(local, widest, low, high)) return Infinity;
      return meetOutline(outline, local, from, met);
    },
    describe(ray, distance, surface) {
      toLocal(pose, ray, local);
      meetOutline(outline, local, distance - 1e-6 * (1 + distance), met);
      const at = met.cone * 2;
      const { normalOut, normalUp } = outline;
      const out =
        (normalOut[at] ?? 0) + ((normalOut[at + 1] ?? 0) - (normalOut[at] ?? 0)) * met.share;
      const up = (normalUp[at] ?? 0) + ((normalUp[at + 1] ?? 0) - (normalUp[at] ?? 0)) * met.share;
      const x = local.x + local.dx * distance;
      const z = local.z + local.dz * distance;
      const radius = Math.sqrt(x * x + z * z) + 1e-9;
      surface.face = met.cone;
      writeSurface(pose, ray, local, distance, surface, (out * x) / radius, up, (out * z) / radius);
    },
  });
}

/** Whether a ray comes near the upright cylinder that holds the whole. */
function mayMeet(ray: Ray, widest: number, low: number, high: number): boolean {
  const square = ray.dx * ray.dx + ray.dz * ray.dz;
  const nearest = square > 0 ? -(ray.x * ray.dx + ray.z * ray.dz) / square : 0;
  const cx = ray.x + ray.dx * nearest;
  const cz = ray.z + ray.dz * nearest;
  const over = widest * widest - cx * cx - cz * cz;
  if (over < 0) return false;
  if (square === 0) return true;
  const reach = Math.sqrt(over / square);
  const a = ray.y + ray.dy * (nearest - reach);
  const b = ray.y + ray.dy * (nearest + reach);
  return !((a < low && b < low) || (a > high && b > high));
}

/** The first cone of the outline that a ray meets beyond `from`. */
function meetOutline(outline: Outline, ray: Ray, from: number, met: Met): number {
  const { radius, height, count } = outline;
  met.at = Infinity;
  for (let cone = 0; cone < count; cone++) {
    const r0 = radius[cone] ?? 0;
    const h0 = height[cone] ?? 0;
    const rise = (height[cone + 1] ?? 0) - h0;
    const widening = (radius[cone + 1] ?? 0) - r0;
    if (rise > -1e-7 && rise < 1e-7) {
      const at = (h0 - ray.y) / ray.dy;
      if (at > from && at < met.at) note(met, cone, at, ringShare(ray, at, r0, widening));
    } else meetCone(ray, from, met, cone, r0, h0, rise, widening);
  }
  return met.at;
}

/** Where a ray met an outline: how far along it, on which cone, and at which share of that. */
interface Met {
  at: number;
  cone: number;
  share: number;
}

function note(met: Met, cone: number, at: number, share: number): void {
  if (!(share >= 0 && share <= 1)) return;
  met.at = at;
  met.cone = cone;
  met.share = share;
}

function meetCone(
  { x, y, z, dx, dy, dz }: Ray,
  from: number,
  met: Met,
  cone: number,
  r0: number,
  h0: number,
  rise: number,
  widening: number,
): void {
  // The radius of the cone along the ray is k + m·t.
  const slope = widening / rise;
  const k = r0 + (y - h0) * slope;
  const m = dy * slope;
  const a = dx * dx + dz * dz - m * m;
  const b = x * dx + z * dz - k * m;
  const root = b * b - a * (x * x + z * z - k * k);
  if (root < 0) return;
  const reach = Math.sqrt(root);
  for (let side = -1; side <= 1; side += 2) {
    const at = (-b + side * reach) / a;
    if (at > from && at < met.at && k + m * at >= 0) note(met, cone, at, (y + dy * at - h0) / rise);
  }
}

/** How far out on a flat ring a ray meets it, as a share; beyond 0 and 1 it misses. */
const ringShare = ({ x, z, dx, dz }: Ray, at: number, r0: number, widening: number): number =>
  (Math.sqrt((x + dx * at) ** 2 + (z + dz * at) ** 2) - r0) / widening;

function toOutline(profile: readonly ProfilePoint[], crease: number): Outline {
  const count = profile.length - 1;
  const normalOut = new Float64Array(count * 2);
  const normalUp = new Float64Array(count * 2);
  const angles = Array.from({ length: count }, (_, cone) => angleOf(profile, cone));
  for (let cone = 0; cone < count; cone++) {
    const own = angles[cone] ?? 0;
    for (const end of [0, 1] as const) {
      const other = angles[cone + (end === 0 ? -1 : 1)];
      const turn =
        other === undefined ? 0 : Math.atan2(Math.sin(other - own), Math.cos(other - own));
      const angle = Math.abs(turn) > crease ? own : own + turn / 2;
      normalOut[cone * 2 + end] = Math.cos(angle);
      normalUp[cone * 2 + end] = Math.sin(angle);
    }
  }
  return {
    count,
    radius: Float64Array.from(profile, ([radius]) => radius),
    height: Float64Array.from(profile, ([, height]) => height),
    normalOut,
    normalUp,
  };
}

/** The angle at which the normal of a stretch rises: perpendicular to it. */
function angleOf(profile: readonly ProfilePoint[], cone: number): number {
  const [r0 = 0, h0 = 0] = profile[cone] ?? [];
  const [r1 = 0, h1 = 0] = profile[cone + 1] ?? [];
  return Math.atan2(r0 - r1, h1 - h0);
}
