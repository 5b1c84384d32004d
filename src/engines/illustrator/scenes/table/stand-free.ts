import type { Camera } from "../../core/camera.ts";

/** What covers a part of the picture, in shares of the focal length from the middle and from the horizon. */
export interface Cover {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A thing on the table: its foot, half its width, and its height over the table. Metres. */
interface Standing {
  readonly x: number;
  readonly z: number;
  readonly radius: number;
  readonly height: number;
}

/** The part of the picture that a thing covers, its foot as a circle on the table. */
export const coverOf = (camera: Camera, { x, z, radius, height }: Standing): Cover => ({
  left: (x - radius) / z,
  right: (x + radius) / z,
  top: (camera.height - height) / (z + radius * 0.5),
  bottom: camera.height / Math.max(0.1, z - radius),
});

/** How much of the smaller of two is common to both, 0 to 1. */
function overlapOf(one: Cover, other: Cover): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (wide <= 0 || high <= 0) return 0;
  const areas = [one, other].map(({ left, right, top, bottom }) => (right - left) * (bottom - top));
  return (wide * high) / Math.max(1e-6, Math.min(...areas));
}

/** How much of a thing hides others or is hidden by them. */
export const hiddenBy = (cover: Cover, others: readonly Cover[]): number =>
  others.reduce((sum, other) => sum + overlapOf(cover, other), 0);
