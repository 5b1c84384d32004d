import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { clamp } from "../core/interpolate.ts";
import { falloff } from "./lamps.ts";
import type { Lamp } from "./lamps.ts";
import type { SiteLight } from "./site.ts";

/** Lays the light of lamps on the ground around them. The ground is found by its depth. */
export function lightGround(
  canvas: Canvas,
  lamps: readonly Lamp[],
  { camera, light }: { camera: Camera; light: SiteLight },
): void {
  for (const lamp of lamps) layPool(canvas, lamp, { camera, light });
}

/** A pool ends where it gives less than this share of what it gives beside the lamp. */
const REACH = 9;

function layPool(
  { frame, depth }: Canvas,
  lamp: Lamp,
  { camera, light }: { camera: Camera; light: SiteLight },
): void {
  const { ambient, direct, sun } = light;
  const reach = lamp.size * REACH;
  const scale = camera.focal / Math.max(0.5, lamp.z - reach * 0.5);
  const middle = camera.centreX + (lamp.x / lamp.z) * camera.focal;
  const row = camera.horizonY - ((lamp.y - camera.height) / lamp.z) * camera.focal;
  const right = Math.min(frame.width, Math.ceil(middle + reach * scale));
  const bottom = Math.min(frame.height, Math.ceil(row + reach * scale));
  const received = [0, 1, 2].map(
    (channel) => (ambient[channel] ?? 0) * 1.7 + (direct[channel] ?? 0) * Math.max(0.06, sun.y),
  );
  for (let y = Math.max(0, Math.floor(row - reach * scale)); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(middle - reach * scale)); x < right; x++) {
      const at = y * frame.width + x;
      const z = depth[at] ?? Number.POSITIVE_INFINITY;
      if (z > lamp.z + reach) continue;
      const metre = z / camera.focal;
      const dx = (x + 0.5 - camera.centreX) * metre - lamp.x;
      const dy = camera.height - (y + 0.5 - camera.horizonY) * metre - lamp.y;
      const squared = dx * dx + dy * dy + (z - lamp.z) * (z - lamp.z);
      const edge = clamp(1 - squared / (reach * reach), 0, 1);
      const share = falloff(lamp, squared) * edge;
      if (share <= 0) continue;
      for (let channel = 0; channel < 3; channel++) {
        const value = frame.data[at * 3 + channel] ?? 0;
        const albedo = clamp(value / Math.max(1e-4, received[channel] ?? 0), 0.02, 0.5);
        frame.data[at * 3 + channel] = value + albedo * (lamp.colour[channel] ?? 0) * share;
      }
    }
  }
}
