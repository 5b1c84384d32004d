import type { Canvas } from "../core/canvas.ts";
import type { Camera } from "../core/camera.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Daylight } from "./daylight.ts";

/** Something slender that stands up: a trunk, an arm, a bush. Metres. */
export interface Upright {
  readonly x: number;
  readonly z: number;
  /** Height of the ground there. */
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly radius: number;
}

/** Shadows longer than this many metres are cut off; a low sun would throw them to the horizon. */
const LONGEST = 60;

/** Darkens the ground, already painted, where something upright hides the sun from it. */
export function throwShadow(
  { frame, depth }: Canvas,
  upright: Upright,
  { camera, daylight }: { camera: Camera; daylight: Daylight },
): void {
  const { sun, direct, ambient, isNight } = daylight;
  const flat = Math.hypot(sun.x, sun.z);
  const perMetre = flat / Math.max(0.03, sun.y);
  const start = Math.min(LONGEST, upright.from * perMetre);
  const length = Math.min(LONGEST, upright.to * perMetre) - start;
  if (length <= 0 || direct[0] + direct[1] < 0.02) return;
  const alongX = -sun.x / flat;
  const alongZ = -sun.z / flat;
  const below = camera.height - upright.y;
  const fromX = upright.x + alongX * start;
  const fromZ = upright.z + alongZ * start;
  const zs = [fromZ, fromZ + alongZ * length];
  const nearest = Math.max(1.5, Math.min(...zs) - upright.radius * 2);
  const farthest = Math.max(...zs) + upright.radius * 2;
  if (below < 0.2 || farthest < 1.6) return;
  const toRow = (z: number): number => camera.horizonY + (below / z) * camera.focal;
  const bottom = Math.min(frame.height - 1, Math.ceil(toRow(nearest)));
  const kept = [0, 1, 2].map((channel) => {
    const sky = (ambient[channel] ?? 0) * (isNight ? 1.8 : 1.45);
    return sky / (sky + (direct[channel] ?? 0) * Math.max(0.12, sun.y) * 1.05);
  });
  for (let row = Math.max(0, Math.floor(toRow(farthest))); row <= bottom; row++) {
    const z = (below * camera.focal) / (row + 0.5 - camera.horizonY);
    for (let column = 0; column < frame.width; column++) {
      const x = ((column + 0.5 - camera.centreX) * z) / camera.focal;
      const along = (x - fromX) * alongX + (z - fromZ) * alongZ;
      if (along < -upright.radius || along > length + upright.radius * 2) continue;
      const aside = Math.abs((x - fromX) * alongZ - (z - fromZ) * alongX);
      const soft = 0.04 + (start + Math.max(0, along)) * 0.018;
      const share =
        smoothstep(upright.radius + soft, upright.radius - soft, aside) *
        smoothstep(-upright.radius, 0, along) *
        smoothstep(length + upright.radius, length, along);
      if (share <= 0.01) continue;
      const at = row * frame.width + column;
      if (Math.abs((depth[at] ?? 0) - z) > 0.2 * z) continue;
      for (let channel = 0; channel < 3; channel++) {
        const index = at * 3 + channel;
        frame.data[index] =
          (frame.data[index] ?? 0) * (1 - share * (1 - clamp(kept[channel] ?? 1, 0.1, 1)));
      }
    }
  }
}
