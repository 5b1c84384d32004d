import type { Bounds } from "./bounds.ts";
import type { Axis } from "./eye.ts";
import type { Ray } from "./ray.ts";

/** Where a thing stands and how it is turned: its own origin and axes, as the room sees them. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly across: Axis;
  readonly up: Axis;
  readonly deep: Axis;
}

/** Radians: about the upright axis, then leaning back, then tilting to the right. */
export interface Turn {
  readonly yaw?: number;
  readonly lean?: number;
  readonly tilt?: number;
}

export function createPose(
  x: number,
  y: number,
  z: number,
  { yaw = 0, lean = 0, tilt = 0 }: Turn = {},
): Pose {
  const [sy, cy, sl, cl, st, ct] = [
    Math.sin(yaw),
    Math.cos(yaw),
    Math.sin(lean),
    Math.cos(lean),
    Math.sin(tilt),
    Math.cos(tilt),
  ];
  // Tilt in its own plane first, then lean over the axis across, then turn about the upright one.
  const turned = (a: number, b: number, c: number): Axis => {
    const [a1, b1] = [a * ct + b * st, b * ct - a * st];
    const [b2, c2] = [b1 * cl - c * sl, c * cl + b1 * sl];
    return [a1 * cy + c2 * sy, b2, c2 * cy - a1 * sy];
  };
  return { x, y, z, across: turned(1, 0, 0), up: turned(0, 1, 0), deep: turned(0, 0, 1) };
}

/** A pose given within another one, as the room sees it. */
export function within(outer: Pose, inner: Pose): Pose {
  const turned = (axis: Axis): Axis => [
    outer.across[0] * axis[0] + outer.up[0] * axis[1] + outer.deep[0] * axis[2],
    outer.across[1] * axis[0] + outer.up[1] * axis[1] + outer.deep[1] * axis[2],
    outer.across[2] * axis[0] + outer.up[2] * axis[1] + outer.deep[2] * axis[2],
  ];
  const [x, y, z] = turned([inner.x, inner.y, inner.z]);
  return {
    x: outer.x + x,
    y: outer.y + y,
    z: outer.z + z,
    across: turned(inner.across),
    up: turned(inner.up),
    deep: turned(inner.deep),
  };
}

/** The same ray as the thing itself sees it. */
export function toLocal({ x, y, z, across, up, deep }: Pose, ray: Ray, into: Ray): void {
  const ox = ray.x - x;
  const oy = ray.y - y;
  const oz = ray.z - z;
  const { dx, dy, dz } = ray;
  if (across[0] === 1 && up[1] === 1) {
    into.x = ox;
    into.y = oy;
    into.z = oz;
    into.dx = dx;
    into.dy = dy;
    into.dz = dz;
    return;
  }
  into.x = across[0] * ox + across[1] * oy + across[2] * oz;
  into.y = up[0] * ox + up[1] * oy + up[2] * oz;
  into.z = deep[0] * ox + deep[1] * oy + deep[2] * oz;
  into.dx = across[0] * dx + across[1] * dy + across[2] * dz;
  into.dy = up[0] * dx + up[1] * dy + up[2] * dz;
  into.dz = deep[0] * dx + deep[1] * dy + deep[2] * dz;
}

/** The bounds in the room of a box that a thing gives about its own origin. */
export function boundsOf({ x, y, z, across, up, deep }: Pose, local: Bounds): Bounds {
  const middle = [
    (local.minX + local.maxX) / 2,
    (local.minY + local.maxY) / 2,
    (local.minZ + local.maxZ) / 2,
  ] as const;
  const half = [
    (local.maxX - local.minX) / 2,
    (local.maxY - local.minY) / 2,
    (local.maxZ - local.minZ) / 2,
  ] as const;
  const spread = (axis: 0 | 1 | 2): readonly [number, number] => {
    const [a, b, c] = [across[axis], up[axis], deep[axis]];
    const centre = a * middle[0] + b * middle[1] + c * middle[2];
    const reach = Math.abs(a) * half[0] + Math.abs(b) * half[1] + Math.abs(c) * half[2];
    return [centre - reach, centre + reach];
  };
  const [[x0, x1], [y0, y1], [z0, z1]] = [spread(0), spread(1), spread(2)];
  return { minX: x + x0, maxX: x + x1, minY: y + y0, maxY: y + y1, minZ: z + z0, maxZ: z + z1 };
}

/** A pose whose upright axis points from one place to another; it stands at the first. */
export function poseAlong(from: Axis, to: Axis): Pose {
  const [dx, dy, dz] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const length = Math.hypot(dx, dy, dz);
  const up: Axis = [dx / length, dy / length, dz / length];
  const flat = Math.hypot(up[0], up[1]);
  // Across lies in the plane that faces the viewer wherever that can be.
  const across: Axis = flat > 1e-6 ? [up[1] / flat, -up[0] / flat, 0] : [1, 0, 0];
  const deep: Axis = [
    across[1] * up[2] - across[2] * up[1],
    across[2] * up[0] - across[0] * up[2],
    across[0] * up[1] - across[1] * up[0],
  ];
  return { x: from[0], y: from[1], z: from[2], across, up, deep };
}

/** A place given within a pose, as the room sees it. */
export const placeIn = (
  { x, y, z, across, up, deep }: Pose,
  a: number,
  b: number,
  c: number,
): Axis => [
  x + across[0] * a + up[0] * b + deep[0] * c,
  y + across[1] * a + up[1] * b + deep[1] * c,
  z + across[2] * a + up[2] * b + deep[2] * c,
];
