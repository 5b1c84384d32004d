import type { Camera } from "../../core/camera.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";

/** The shore at the eye's feet. */
export interface Shore {
  /** Distance of the water's edge in the middle of the frame. */
  readonly edge: number;
  /** How many times farther it is at the edges of the frame: on the side of the trees, and on the other. */
  readonly sideReach: number;
  readonly otherReach: number;
  /** Height of the ground under the eye. */
  readonly ground: number;
  /** Height up to which gravel lies. */
  readonly beach: number;
  /** How many flowers, reeds and rocks there are; 1 is usual. */
  readonly flowers: number;
  readonly reeds: number;
  readonly rocks: number;
  /** How far the ground rises at the edge of the frame on the side of the trees. */
  readonly knoll: number;
}

/** Distance at which the water's edge is seen at a row, a share of the frame's height. */
export const edgeAtRow = (camera: Camera, row: number): number =>
  (camera.height * camera.focal) / Math.max(8, row - camera.horizonY);

/** Distance of the water's edge in a direction, `across` in metres to the right for each metre ahead. */
export function createEdgeFinder(
  shore: Shore,
  { camera, side, noise }: { camera: Camera; side: -1 | 1; noise: Noise },
): (across: number) => number {
  const half = camera.centreX / camera.focal;
  return (across) => {
    const out = (across * side) / half;
    const reach =
      1 +
      (shore.sideReach - 1) * smoothstep(0.05, 1.05, out) +
      (shore.otherReach - 1) * smoothstep(0.25, 1.05, -out);
    return shore.edge * reach * (1 + noise.fbm(across * 7 + 3, 8.3, 3) * 0.22);
  };
}

/** The land before the lake: it falls from the eye's feet to the water, and goes on under it. */
export function nearShape(
  shore: Shore,
  place: { camera: Camera; side: -1 | 1; noise: Noise },
): (x: number, z: number) => number {
  const { camera, side, noise } = place;
  const edgeOf = createEdgeFinder(shore, place);
  const half = camera.centreX / camera.focal;
  return (x, z) => {
    const across = x / Math.max(1, z);
    const edge = edgeOf(across);
    const inland = 1 - z / edge;
    if (inland < 0) return Math.max(-2, inland * edge * 0.16);
    const knoll =
      shore.knoll *
      smoothstep(0.35, 1.15, (across * side) / half) *
      smoothstep(0, 0.5, inland) *
      smoothstep(4, 26, z);
    const rolls =
      noise.fbm(x * 0.16 + 4, z * 0.16, 3) * lerp(0.1, 0.5, clamp(shore.ground / 6, 0, 1));
    const bumps = noise.fbm(x * 0.9, z * 0.9 + 7, 2) * 0.09;
    return (
      shore.ground * inland ** 1.12 + (knoll + rolls + bumps) * smoothstep(0, 0.3, inland) + 0.02
    );
  };
}
