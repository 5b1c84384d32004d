import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { downsample } from "../../core/downsample.ts";

/** What water mirrors is smeared, so it is painted at half the size. */
export const MIRROR_SCALE = 0.5;

/** The place of an eye as deep under the water as the real one is above it, and its picture, in which only the sky is painted. */
export interface MirrorView {
  readonly canvas: Canvas;
  readonly camera: Camera;
}

/** Begins the mirror image of a picture in which only the sky is painted. */
export function createMirrorView({ frame }: Canvas, camera: Camera): MirrorView {
  const height = Math.min(frame.height, Math.ceil(camera.horizonY));
  const data = frame.data.subarray(0, height * frame.width * 3);
  const small = downsample({ width: frame.width, height, data }, 1 / MIRROR_SCALE);
  const depth = new Float32Array(small.width * small.height);
  return {
    canvas: { frame: small, depth: depth.fill(Number.POSITIVE_INFINITY) },
    camera: {
      height: -camera.height,
      focal: camera.focal * MIRROR_SCALE,
      centreX: camera.centreX * MIRROR_SCALE,
      horizonY: camera.horizonY * MIRROR_SCALE,
    },
  };
}
