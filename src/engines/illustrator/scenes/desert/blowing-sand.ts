import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Weather } from "../../intent.ts";
import type { Frame } from "../../frame.ts";
import type { DesertWork } from "./desert-work.ts";

/** Metres that sand rises over a crest. */
const RISE = 1.5;
/** How dense it is there. */
const STRENGTH: Readonly<Record<Weather, number>> = {
  clear: 0.5,
  overcast: 0.3,
  rain: 0.2,
  snow: 0.3,
  fog: 0.85,
  storm: 0.85,
};

/** Lets the wind carry sand off the crests: wherever far land begins above near land, a thin veil in gusts. */
export function blowSand({ frame, depth }: Canvas, { plan, daylight, noise }: DesertWork): void {
  const { camera, offset } = plan;
  const { direct, ambient, haze, weather } = daylight;
  const strength = STRENGTH[weather];
  const light = createLight();
  light.red = direct[0] * 0.3 + ambient[0] * 0.4 + haze[0] * 0.2;
  light.green = direct[1] * 0.23 + ambient[1] * 0.34 + haze[1] * 0.18;
  light.blue = direct[2] * 0.15 + ambient[2] * 0.28 + haze[2] * 0.16;
  const { width, height } = frame;
  const paintPlume = createPlume(frame, { plan, noise, light, strength });
  for (let row = 1; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const near = depth[row * width + column] ?? 0;
      const far = depth[(row - 1) * width + column] ?? 0;
      if (near < 9 || near > 900 || far < near * 1.25 + 6) continue;
      const metre = camera.focal / near;
      const place = ((column - camera.centreX) / metre) * 0.11;
      const gust = smoothstep(0, 0.5, noise.fbm(place * 0.8 + offset, near * 0.01, 3) + 0.12);
      if (gust < 0.05) continue;
      const reach = Math.min(RISE * metre * (0.4 + gust), height * 0.05);
      paintPlume(column, row, { place, gust, reach });
    }
  }
}

interface Plume {
  /** Where along the crest it rises. */
  readonly place: number;
  readonly gust: number;
  /** How many pixels high. */
  readonly reach: number;
}

/** Answers the function that paints the sand over one point of a crest. */
function createPlume(
  frame: Frame,
  {
    plan,
    noise,
    light,
    strength,
  }: Pick<DesertWork, "plan" | "noise"> & { light: Light; strength: number },
) {
  const drift = Math.sign(Math.sin(plan.wind));
  return (column: number, row: number, { place, gust, reach }: Plume): void => {
    for (let up = 1; up < reach && up <= row; up++) {
      const share = up / reach;
      // Streaks lean over with the wind.
      const streak = noise.fbm(place * 9 - share * 2.2 * drift, share * 1.4 + plan.offset, 3);
      const veil = (1 - share) ** 2.2 * gust * strength * clamp(0.65 + streak * 1.5, 0, 1);
      blendPixel(frame, ((row - up) * frame.width + column) * 3, light, veil * 0.55);
    }
  };
}
