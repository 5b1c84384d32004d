import { blur, blurMask } from "../../core/blur.ts";
import { createFrame } from "../../core/create-frame.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Frame } from "../../frame.ts";
import { contactOf } from "./pieces/stand.ts";
import type { Stand } from "./pieces/stand.ts";
import type { StudioSpace } from "./studio-space.ts";

/** How dark the shadow is in which things stand, where there is nothing else below them. */
const SHADOW = 0.42;
const STEP = 2;

/** Things without a background: their light, multiplied by how much of each pixel they cover. */
interface CutOut {
  readonly frame: Frame;
  readonly coverage: Float32Array;
}

export const createCutOut = (width: number, height: number): CutOut => ({
  frame: createFrame(width, height),
  coverage: new Float32Array(width * height),
});

/**
 * Frees the colours from their coverage and puts a soft black shadow under the things. In place;
 * answers the coverage, one byte a pixel. Pixels that nothing covers take the colours next to them,
 * so that an enlarged picture has no dark edge.
 */
export function finishCutOut(
  { frame, coverage }: CutOut,
  { stands, space }: { stands: readonly Stand[]; space: StudioSpace },
): Uint8Array {
  const { width, height, data } = frame;
  const shadow = shadowUnder(frame, stands, space);
  const near = blurMask({ data: coverage, width, height }, 2, 2);
  const spread = { ...frame, data: data.slice() };
  blur(spread, 2, 2);
  const alpha = new Uint8Array(width * height);
  for (let index = 0; index < alpha.length; index++) {
    const cover = coverage[index] ?? 0;
    const dark = (shadow[index] ?? 0) * (1 - cover);
    const all = cover + dark;
    alpha[index] = Math.round(clamp(all, 0, 1) * 255);
    const isBare = cover < 0.01 && dark < 0.004;
    const weight = isBare ? (near[index] ?? 0) : all;
    const source = isBare ? spread.data : data;
    for (let at = index * 3; at < index * 3 + 3; at++)
      data[at] = weight > 0.001 ? (source[at] ?? 0) / weight : 0;
  }
  return alpha;
}

/** The shadow at the feet of what stands, on a floor that is not seen. */
function shadowUnder(
  { width, height }: Frame,
  stands: readonly Stand[],
  { camera }: StudioSpace,
): Float32Array {
  const shadow = new Float32Array(width * height);
  const standing = stands.filter(({ placed }) => placed.lift === 0);
  const point = { x: 0, y: 0, z: 0 };
  for (let y = Math.ceil(camera.horizonY) + 1; y < height; y += STEP) {
    point.z = (camera.focal * camera.height) / Math.max(1, y - camera.horizonY);
    for (let x = 0; x < width; x += STEP) {
      point.x = ((x - camera.centreX) * point.z) / camera.focal;
      let open = 1;
      for (const stand of standing) open *= 1 - contactOf(stand, point);
      if (open > 0.995) continue;
      for (let row = y; row < Math.min(height, y + STEP); row++)
        shadow.fill((1 - open) * SHADOW, row * width + x, row * width + Math.min(width, x + STEP));
    }
  }
  return blurMask({ data: shadow, width, height }, 2, 2);
}
