import { blurMask } from "../core/blur.ts";
import { clamp } from "../core/interpolate.ts";
import type { Sprite } from "../vocabulary/rasterise-sprite.ts";

/** Which way the surface faces at each pixel: right, down, and towards the viewer; unit length. */
export interface Normals {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
}

/** Room around the drawing, as a share of its height, so that it falls off to nothing at its edges. */
const MARGIN = 0.3;

/**
 * Blows a flat drawing up like a balloon: blurred coverage at four widths is a height, high in the
 * middle and round at the rim; light parts of the drawing stand out a little from dark ones.
 */
export function inflate(sprite: Sprite): Normals {
  const margin = Math.ceil(sprite.height * MARGIN);
  const width = sprite.width + 2 * margin;
  const height = sprite.height + 2 * margin;
  const padded = new Float32Array(width * height);
  const tones = new Float32Array(width * height);
  for (let y = 0; y < sprite.height; y++) {
    for (let x = 0; x < sprite.width; x++) {
      const from = y * sprite.width + x;
      const to = (y + margin) * width + x + margin;
      const coverage = sprite.alpha[from] ?? 0;
      padded[to] = coverage;
      tones[to] = coverage * Math.sqrt(sprite.colour[from * 3 + 1] ?? 0);
    }
  }
  const plane = { data: padded, width, height };
  const rim = blurMask(plane, sprite.height * 0.018, 2);
  const side = blurMask(plane, sprite.height * 0.05, 2);
  const belly = blurMask(plane, sprite.height * 0.1, 2);
  const dome = blurMask(plane, sprite.height * 0.19, 2);
  const relief = blurMask({ data: tones, width, height }, Math.max(1, sprite.height * 0.007), 2);
  const heights = new Float32Array(width * height);
  for (let index = 0; index < heights.length; index++) {
    const bulk =
      (rim[index] ?? 0) * 0.3 +
      (side[index] ?? 0) * 0.8 +
      (belly[index] ?? 0) * 1 +
      (dome[index] ?? 0) * 1.1 -
      0.8;
    heights[index] =
      (Math.sqrt(clamp(bulk, 0, 3)) * 0.19 + (relief[index] ?? 0) * 0.012) * sprite.height;
  }
  const smooth = blurMask({ data: heights, width, height }, Math.max(1, sprite.height * 0.008), 2);
  return toNormals(smooth, { width, margin, sprite });
}

function toNormals(
  heights: Float32Array,
  { width, margin, sprite }: { width: number; margin: number; sprite: Sprite },
): Normals {
  const count = sprite.width * sprite.height;
  const normals = {
    x: new Float32Array(count),
    y: new Float32Array(count),
    z: new Float32Array(count),
  };
  for (let index = 0; index < count; index++) {
    const at =
      (Math.floor(index / sprite.width) + margin) * width + (index % sprite.width) + margin;
    const slopeX = ((heights[at + 1] ?? 0) - (heights[at - 1] ?? 0)) * 0.9;
    const slopeY = ((heights[at + width] ?? 0) - (heights[at - width] ?? 0)) * 0.9;
    const length = Math.hypot(slopeX, slopeY, 1);
    normals.x[index] = -slopeX / length;
    normals.y[index] = -slopeY / length;
    normals.z[index] = 1 / length;
  }
  return normals;
}
