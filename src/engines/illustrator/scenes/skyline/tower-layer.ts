import { addToPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { Light } from "../../core/colour.ts";
import type { Tower } from "./tower.ts";

/** Light that is laid behind what was laid before, so that nothing hidden needs to be worked out. */
export interface TowerLayer {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether something at a distance could still be seen in a pixel. */
  isOpen(column: number, row: number, z: number): boolean;
  put(column: number, row: number, pixel: { light: Light; share: number; z: number }): void;
  /** Lays what was gathered over the picture. */
  merge(): void;
}

/** A pixel of which less than this is left shows nothing more. */
const CLOSED = 0.02;

/** A layer as large as the part of the frame in which the towers are seen; undefined if that is none. */
export function createTowerLayer(
  { frame, depth }: Canvas,
  camera: Camera,
  towers: readonly Tower[],
): TowerLayer | undefined {
  const box = boxOf(towers, camera);
  const left = Math.max(0, Math.floor(box.left));
  const right = Math.min(frame.width, Math.ceil(box.right));
  const top = Math.max(0, Math.floor(box.top));
  const bottom = Math.min(frame.height, Math.ceil(box.bottom));
  if (right <= left || bottom <= top) return undefined;
  const width = right - left;
  const data = new Float32Array(width * (bottom - top) * 3);
  const rest = new Float32Array(width * (bottom - top)).fill(1);
  const gathered = { width, height: bottom - top, data };
  return {
    left,
    right,
    top,
    bottom,
    isOpen: (column, row, z) =>
      (rest[(row - top) * width + column - left] ?? 0) > CLOSED &&
      (depth[row * frame.width + column] ?? 0) >= z - 1,
    put(column, row, { light, share, z }) {
      const at = (row - top) * width + column - left;
      const open = rest[at] ?? 0;
      addToPixel(gathered, at * 3, light, open * share);
      rest[at] = open * (1 - share);
      if (open > 0.5 && open * (1 - share) <= 0.5) depth[row * frame.width + column] = z;
    },
    merge() {
      for (let index = 0; index < rest.length; index++) {
        const share = rest[index] ?? 1;
        if (share === 1) continue;
        const at = ((Math.floor(index / width) + top) * frame.width + (index % width) + left) * 3;
        for (let channel = 0; channel < 3; channel++)
          frame.data[at + channel] =
            (frame.data[at + channel] ?? 0) * share + (data[index * 3 + channel] ?? 0);
      }
    },
  };
}

function boxOf(towers: readonly Tower[], camera: Camera) {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { tiers } of towers) {
    for (const { outline, ...span } of tiers) {
      for (let at = 0; at < outline.length; at += 2) {
        const scale = camera.focal / Math.max(2, outline[at + 1] ?? 2);
        const x = camera.centreX + (outline[at] ?? 0) * scale;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, camera.horizonY - (span.top - camera.height) * scale);
        bottom = Math.max(bottom, camera.horizonY - (span.bottom - camera.height) * scale);
      }
    }
  }
  return { left: left - 1, right: right + 1, top: top - 1, bottom: bottom + 1 };
}
