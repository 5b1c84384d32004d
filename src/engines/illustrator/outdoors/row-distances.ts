import type { Camera } from "../core/camera.ts";

export interface RowSpacing {
  readonly far: number;
  /** How far apart rows lie near by, in pixels of level ground, in a picture of a million pixels. */
  readonly pixels: number;
  /** How far apart they lie farther off, as a share of their distance. */
  readonly share: number;
  /** How high the eye stands over the ground at its feet, in metres; the camera's height if absent. */
  readonly eye?: number;
}

/** Distances for the rows of a vista that starts at the lower edge of the frame. */
export function rowDistances(
  camera: Camera,
  frame: { readonly width: number; readonly height: number },
  { far, pixels, share, eye = camera.height }: RowSpacing,
): Float64Array {
  const reach = eye * camera.focal;
  const coarse = Math.max(1, 960 / Math.sqrt(frame.width * frame.height));
  const distances: number[] = [];
  let z = (reach / Math.max(1, frame.height - camera.horizonY)) * 0.55;
  while (z < far) {
    distances.push(z);
    z += Math.min((pixels * coarse * z * z) / reach, share * coarse * z);
  }
  return Float64Array.from(distances);
}
