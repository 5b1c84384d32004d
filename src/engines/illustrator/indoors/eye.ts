import type { Camera } from "../core/camera.ts";
import type { Bounds } from "./bounds.ts";
import type { Ray } from "./ray.ts";

/** An eye that may look down and to the side; lengths in metres, focal length and positions in pixels. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly focal: number;
  /** Where in the picture it looks at. */
  readonly centreX: number;
  readonly centreY: number;
  /** Unit vectors: to the right, up and ahead as the eye sees them. */
  readonly right: Axis;
  readonly up: Axis;
  readonly ahead: Axis;
}

export type Axis = readonly [x: number, y: number, z: number];

export interface EyePlan extends Pick<Eye, "x" | "y" | "z" | "focal" | "centreX" | "centreY"> {
  /** Radians to the right of the z axis, and below the horizon. */
  readonly yaw?: number;
  readonly pitch?: number;
}

export function createEye({ yaw = 0, pitch = 0, ...eye }: EyePlan): Eye {
  const [sinYaw, cosYaw] = [Math.sin(yaw), Math.cos(yaw)];
  const [sinPitch, cosPitch] = [Math.sin(pitch), Math.cos(pitch)];
  return {
    ...eye,
    right: [cosYaw, 0, -sinYaw],
    up: [sinYaw * sinPitch, cosPitch, cosYaw * sinPitch],
    ahead: [sinYaw * cosPitch, -sinPitch, cosYaw * cosPitch],
  };
}

/** The ray through a place of the picture. Distances along it are depths: its direction reaches 1 metre ahead. */
export function aim(
  { x, y, z, focal, centreX, centreY, right, up, ahead }: Eye,
  px: number,
  py: number,
  ray: Ray,
): void {
  const across = (px - centreX) / focal;
  const above = (centreY - py) / focal;
  ray.x = x;
  ray.y = y;
  ray.z = z;
  ray.dx = ahead[0] + right[0] * across + up[0] * above;
  ray.dy = ahead[1] + right[1] * across + up[1] * above;
  ray.dz = ahead[2] + right[2] * across + up[2] * above;
}

/** A place in the picture and its depth. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

export function toSpot(eye: Eye, x: number, y: number, z: number): Spot {
  const [dx, dy, dz] = [x - eye.x, y - eye.y, z - eye.z];
  const along = ({ 0: ax, 1: ay, 2: az }: Axis): number => ax * dx + ay * dy + az * dz;
  const depth = along(eye.ahead);
  return {
    x: eye.centreX + (along(eye.right) / depth) * eye.focal,
    y: eye.centreY - (along(eye.up) / depth) * eye.focal,
    depth,
  };
}

/** The same eye as the landscapes' camera; it must not look up or down. */
export const toCamera = ({ y, focal, centreX, centreY }: Eye): Camera => ({
  height: y,
  focal,
  centreX,
  horizonY: centreY,
});

export interface PixelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Nearer than this nothing is seen. */
const NEAREST = 0.05;

/** The pixels that bounds may cover. What is behind the eye is cut off. */
export function pixelsOf(
  eye: Eye,
  bounds: Bounds,
  frame: { readonly width: number; readonly height: number },
): PixelBox {
  const corners = Array.from({ length: 8 }, (_, corner) => toSeen(eye, bounds, corner));
  const reach: Reach = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [corner, from] of corners.entries()) {
    for (const step of [1, 2, 4]) {
      const to = corners[corner | step];
      if ((corner & step) === 0 && to !== undefined) widen(reach, eye, from, to);
    }
  }
  return {
    left: Math.max(0, Math.floor(reach.left)),
    right: Math.min(frame.width, Math.ceil(reach.right) + 1),
    top: Math.max(0, Math.floor(reach.top)),
    bottom: Math.min(frame.height, Math.ceil(reach.bottom) + 1),
  };
}

interface Reach {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A corner as the eye sees it: across, up and ahead of it, in metres. */
function toSeen({ x, y, z, right, up, ahead }: Eye, bounds: Bounds, corner: number): Axis {
  const dx = (corner & 1 ? bounds.maxX : bounds.minX) - x;
  const dy = (corner & 2 ? bounds.maxY : bounds.minY) - y;
  const dz = (corner & 4 ? bounds.maxZ : bounds.minZ) - z;
  return [
    right[0] * dx + right[1] * dy + right[2] * dz,
    up[0] * dx + up[1] * dy + up[2] * dz,
    ahead[0] * dx + ahead[1] * dy + ahead[2] * dz,
  ];
}

/** Takes in the part of an edge that lies before the eye. */
function widen(reach: Reach, { focal, centreX, centreY }: Eye, from: Axis, to: Axis): void {
  if (from[2] < NEAREST && to[2] < NEAREST) return;
  const cut = (end: Axis, other: Axis): Axis => {
    if (end[2] >= NEAREST) return end;
    const share = (NEAREST - end[2]) / (other[2] - end[2]);
    return [end[0] + (other[0] - end[0]) * share, end[1] + (other[1] - end[1]) * share, NEAREST];
  };
  for (const [across, above, depth] of [cut(from, to), cut(to, from)]) {
    const x = centreX + (across / depth) * focal;
    const y = centreY - (above / depth) * focal;
    reach.left = Math.min(reach.left, x);
    reach.right = Math.max(reach.right, x);
    reach.top = Math.min(reach.top, y);
    reach.bottom = Math.max(reach.bottom, y);
  }
}
