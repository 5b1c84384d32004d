import { blendPixel } from "../core/blend-pixel.ts";
import type { Camera } from "../core/camera.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import type { Noise } from "../core/noise.ts";
import { rng } from "../core/rng.ts";
import type { Canvas } from "../core/canvas.ts";
import type { Daylight } from "./daylight.ts";

/** Paints hills across the water, two or three ranges in the haze, the farthest first. */
export function paintFarLand(
  { frame }: Canvas,
  {
    camera,
    daylight,
    noise,
    seed,
  }: { camera: Camera; daylight: Daylight; noise: Noise; seed: number },
): void {
  const random = rng(seed, "far land");
  const ranges = 2 + Math.floor(random() * 2);
  for (let range = 0; range < ranges; range++) {
    const start = lerp(0.1, 0.55, random());
    const fadesRight = random() < 0.5;
    const size = camera.focal * lerp(0.026, 0.05, random()) * (1 - range * 0.18);
    const offset = random() * 100;
    const far = (ranges - range) / ranges;
    for (let x = 0; x < frame.width; x++) {
      const across = (x - camera.centreX) / camera.focal;
      const share = fadesRight ? 1 - x / frame.width : x / frame.width;
      const rise = noise.ridged(across * 2.6 + offset, range * 3.3, 6) * 0.75;
      const hill = (0.1 + rise) * size * smoothstep(start, Math.min(1, start + 0.45), share);
      if (hill < 0.5) continue;
      paintColumn(frame, x, { hill, far, across, horizonY: camera.horizonY, daylight });
    }
  }
}

function paintColumn(
  frame: Canvas["frame"],
  x: number,
  {
    hill,
    far,
    across,
    horizonY,
    daylight,
  }: { hill: number; far: number; across: number; horizonY: number; daylight: Daylight },
): void {
  const { haze, ambient, sun, palette } = daylight;
  const towardsSun = Math.max(0, 1 - Math.abs(across - sun.x / Math.max(0.2, sun.z)) * 1.2);
  const glow = daylight.time === "sunset" ? towardsSun * 0.5 * palette.direct : 0;
  const clearness = { clear: 1, overcast: 0.8, rain: 0.4, snow: 0.25, fog: 0, storm: 0.6 }[
    daylight.weather
  ];
  for (
    let y = Math.max(0, Math.floor(horizonY - hill));
    y < Math.min(frame.height, horizonY);
    y++
  ) {
    const cover = clamp(y + 1 - (horizonY - hill), 0, 1);
    const low = (y - (horizonY - hill)) / hill;
    const air = clamp((0.55 + 0.35 * far + 0.12 * low) * (2 - clearness), 0, 1);
    blendPixel(
      frame,
      (y * frame.width + x) * 3,
      {
        red: lerp(ambient[0] * 0.1, haze[0] * (0.62 + glow), air),
        green: lerp(ambient[1] * 0.11, haze[1] * (0.62 + glow), air),
        blue: lerp(ambient[2] * 0.14, haze[2] * (0.7 + glow * 0.6), air),
      },
      cover * Math.min(1, clearness * 2.5),
    );
  }
}
