import { blendPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../daylight.ts";
import type { PlacedBuilding } from "./building.ts";

export interface SmokePainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  /** Metres to the right that the wind carries it for each metre it rises. */
  readonly wind: number;
}

/** How far smoke is seen to rise, in metres. */
const RISE = 9;

/** Paints the smoke of a building's chimneys, which the wind bends and the air thins. */
export function paintSmoke(canvas: Canvas, placed: PlacedBuilding, painting: SmokePainting): void {
  const cosine = Math.cos(placed.yaw);
  const sine = Math.sin(placed.yaw);
  for (const { x, y, z } of placed.building.mouths) {
    const place = {
      x: placed.x + cosine * x + sine * z,
      y: placed.y + y,
      z: placed.z - sine * x + cosine * z,
    };
    paintPlume(canvas, place, painting);
  }
}

function paintPlume(
  { frame, depth }: Canvas,
  { x, y, z }: { x: number; y: number; z: number },
  { camera, daylight, noise, wind }: SmokePainting,
): void {
  const metre = camera.focal / z;
  const { ambient, direct, haze } = daylight;
  const light = createLight();
  light.red = lerp(ambient[0] * 0.8 + direct[0] * 0.16, haze[0], 0.3);
  light.green = lerp(ambient[1] * 0.8 + direct[1] * 0.16, haze[1], 0.3);
  light.blue = lerp(ambient[2] * 0.85 + direct[2] * 0.16, haze[2], 0.3);
  const foot = camera.horizonY - (y - camera.height) * metre;
  const first = Math.max(0, Math.floor(foot - RISE * metre));
  for (let row = first; row < Math.min(frame.height, foot); row++) {
    const up = (foot - row) / metre;
    const share = up / RISE;
    const curl = noise.perlin(up * 0.5 + x, 3.1) * 0.5 * share ** 0.7;
    const middle = camera.centreX + (x + wind * up ** 1.35 * 0.5 + curl * 1.6) * metre;
    const half = (0.16 + 1.15 * share ** 0.8) * metre;
    const opacity = 0.72 * (1 - share) ** 1.3 * clamp(up * 3, 0.3, 1);
    const right = Math.min(frame.width - 1, Math.ceil(middle + half));
    for (let column = Math.max(0, Math.floor(middle - half)); column <= right; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z - 1) continue;
      const off = (column + 0.5 - middle) / half;
      const puff = noise.perlin(off * 1.3 + up * 0.3 + x, up * 0.85 + off * 0.4) * 0.8;
      const cover = clamp(1 - off * off + puff * 0.9 - 0.1, 0, 1) * opacity;
      if (cover > 0.004) blendPixel(frame, at * 3, light, cover);
    }
  }
}
