import type { BackingId } from "../dress-studio.ts";

/** A flat upright shape between the things and the wall. */
export interface Backing {
  readonly id: BackingId;
  /** Where it begins, and how thick it is. */
  readonly z: number;
  readonly thickness: number;
  readonly x: number;
  readonly radius: number;
  /** The height of the middle of its round part. */
  readonly y: number;
}

/** How far a point of its plane lies outside the shape; below 0 inside. A gate is a wall with an arch cut out. */
export function outside({ id, x, y, radius }: Backing, atX: number, atY: number): number {
  const across = atX - x;
  const up = atY - y;
  const round = Math.hypot(across, up) - radius;
  if (id === "disc") return round;
  const arch = up > 0 ? round : Math.abs(across) - radius;
  return id === "gate" ? -arch : arch;
}
