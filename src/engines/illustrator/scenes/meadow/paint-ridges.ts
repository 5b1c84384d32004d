import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { rng } from "../../core/rng.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { MeadowPlan } from "./plan.ts";

const CLEARNESS = { clear: 1, overcast: 0.75, rain: 0.3, snow: 0.2, fog: 0, storm: 0.5 } as const;

/** Paints the mountains behind the last hills, range behind range in the haze, lit from the side of the sun. */
export function paintRidges(
  { frame }: Canvas,
  plan: MeadowPlan,
  { daylight, noise, seed }: { daylight: Daylight; noise: Noise; seed: number },
): void {
  const clearness = CLEARNESS[daylight.weather];
  if (clearness === 0) return;
  const random = rng(seed, "mountains");
  const { camera } = plan;
  const ranges = 2 + Math.floor(random() * 2);
  const high = lerp(0.03, 0.105, random() ** 1.4);
  for (let range = 0; range < ranges; range++) {
    const near = (range + 1) / ranges;
    const size = camera.focal * high * (1.15 - 0.62 * near);
    const offset = random() * 90;
    const peak = (random() - 0.5) * 1.2;
    const paintColumn = createRidgeColumn(frame, {
      plan,
      daylight,
      noise,
      offset,
      near,
      clearness,
    });
    for (let x = 0; x < frame.width; x++) {
      const across = (x - camera.centreX) / camera.focal;
      const swell = 0.45 + 0.55 * Math.exp(-(((across - peak) / 0.5) ** 2));
      const ridge = noise.ridged(across * 2.1 + offset, range * 4.7, 6) * 0.85;
      paintColumn(x, across, size * swell * (0.12 + ridge));
    }
  }
}

function createRidgeColumn(
  frame: Canvas["frame"],
  {
    plan,
    daylight,
    noise,
    offset,
    near,
    clearness,
  }: {
    plan: MeadowPlan;
    daylight: Daylight;
    noise: Noise;
    offset: number;
    near: number;
    clearness: number;
  },
) {
  const { horizonY } = plan.camera;
  const { haze, ambient, direct, sun, season, isSnowy, time } = daylight;
  const light = createLight();
  const snowLine = isSnowy ? -1 : season === "winter" ? 0.2 : season === "summer" ? 0.82 : 0.6;
  return (x: number, across: number, hill: number): void => {
    const towardsSun =
      sun.z > 0 ? Math.max(0, 1 - Math.abs(across - sun.x / Math.max(0.2, sun.z)) * 1.1) : 0;
    const glow = time === "sunset" ? 0.55 * towardsSun : 0;
    const top = horizonY - hill;
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(frame.height, horizonY + 2); y++) {
      const low = (y - top) / Math.max(1, hill);
      const v = (y - horizonY) / plan.camera.focal;
      const relief = noise.ridged(
        across * 9 + offset * 2 - v * 9 * Math.sign(sun.x || 1),
        v * 14 + offset,
        3,
      );
      const facing = clamp(0.15 + (relief - 0.55) * 1.1, 0, 1) * clamp(0.75 - sun.z * 0.6, 0.1, 1);
      const white =
        smoothstep(snowLine, snowLine + 0.18, 1 - low - (relief - 0.5) * 0.5) * (hill > 26 ? 1 : 0);
      const air = clamp(lerp(0.9, 0.62, near) + low * 0.14 + (1 - clearness) * 0.25, 0, 1);
      const rock = lerp(0.085, 0.72, white);
      const bright = haze[0] * 0.3 + haze[1] * 0.5 + haze[2] * 0.2;
      light.red = lerp(rock * (ambient[0] + direct[0] * facing), haze[0] * (0.7 + glow), air);
      light.green = lerp(
        rock * 1.02 * (ambient[1] + direct[1] * facing),
        haze[1] * (0.72 + glow * 0.8),
        air,
      );
      light.blue = lerp(
        rock * 1.04 * (ambient[2] + direct[2] * facing),
        haze[2] * 0.8 + bright * 0.1 + glow * haze[2] * 0.5,
        air,
      );
      blendPixel(
        frame,
        (y * frame.width + x) * 3,
        light,
        clamp(y + 1 - top, 0, 1) * Math.min(1, clearness * 3),
      );
    }
  };
}
