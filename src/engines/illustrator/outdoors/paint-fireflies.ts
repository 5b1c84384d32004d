import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { lerp } from "../core/interpolate.ts";
import { rng } from "../core/rng.ts";
import type { Daylight } from "./daylight.ts";
import { paintGlow } from "./paint-glow.ts";
import type { HeightAt } from "./terrain.ts";

export interface FireflySwarm {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly seed: number;
  /** Half of what the frame shows at a distance of one metre. */
  readonly spread: number;
  readonly near: number;
  readonly far: number;
  readonly count: number;
  readonly groundAt: HeightAt;
}

/** Lets fireflies glow over the ground on a mild, dry night. */
export function paintFireflies(canvas: Canvas, swarm: FireflySwarm): void {
  const { camera, daylight, seed, spread, near, far, count, groundAt } = swarm;
  const { isNight, isSnowy, weather } = daylight;
  if (!isNight || isSnowy || weather === "rain" || weather === "storm") return;
  const random = rng(seed, "fireflies");
  for (let index = 0; index < count; index++) {
    const z = lerp(near, far, random() ** 1.5);
    const x = (random() * 2 - 1) * spread * z;
    const y = groundAt(x, z) + 0.15 + random() ** 2 * 2.2;
    const strength = (0.35 + random() * 0.65) * (z > 12 ? 0.6 : 1);
    const scale = camera.focal / z;
    paintGlow(canvas, {
      x: camera.centreX + x * scale,
      y: camera.horizonY - (y - camera.height) * scale,
      z,
      radius: Math.max(0.8, 0.016 * scale),
      colour: [0.75, 0.95, 0.22],
      core: 1.5 * strength,
      halo: 0.045 * strength,
    });
  }
}
