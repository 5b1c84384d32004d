import { blendPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { Light } from "../../core/colour.ts";

export interface Strip {
  readonly x: number;
  readonly z: number;
  /** Heights in metres. */
  readonly bottom: number;
  readonly top: number;
  /** Share of the column that it covers. */
  readonly cover: number;
}

/**
 * Paints one column of something upright with soft upper and lower ends; `colourAt` writes the light
 * at a height, the air before it included. Hidden by what is nearer.
 */
export function paintStrip(
  { frame, depth }: Canvas,
  camera: Camera,
  strip: Strip,
  into: Light,
  colourAt: (y: number) => void,
): void {
  const metres = strip.z / camera.focal;
  const top = camera.horizonY - (strip.top - camera.height) / metres;
  const bottom = camera.horizonY - (strip.bottom - camera.height) / metres;
  const first = Math.max(0, Math.floor(top));
  const last = Math.min(frame.height, Math.ceil(bottom));
  for (let row = first; row < last; row++) {
    const at = row * frame.width + strip.x;
    if ((depth[at] ?? 0) < strip.z - 0.02 * strip.z) continue;
    const share = (Math.min(row + 1, bottom) - Math.max(row, top)) * strip.cover;
    if (share <= 0) continue;
    colourAt(camera.height + (camera.horizonY - row - 0.5) * metres);
    blendPixel(frame, at * 3, into, share > 1 ? 1 : share);
    if (share > 0.5) depth[at] = strip.z;
  }
}
