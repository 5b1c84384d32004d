import type { Frame } from "../frame.ts";
import { paintMoon, paintSun } from "../core/disc.ts";
import { clamp } from "../core/interpolate.ts";
import type { Noise } from "../core/noise.ts";
import { paintSky } from "../core/paint-sky.ts";
import { rng } from "../core/rng.ts";
import { createSky } from "../core/sky.ts";
import { scaleColour, createLight } from "../core/colour.ts";
import { paintStars } from "../core/stars.ts";
import type { Canvas } from "../core/canvas.ts";
import type { Daylight } from "./daylight.ts";
import type { Camera } from "../core/camera.ts";

export interface Heavens {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  /** The first row of each column that something else will be painted over; sky below it may be left black. */
  readonly skyline?: Float32Array;
}

export interface PaintedSky {
  /** The small sky, for reflections. */
  readonly small: Frame;
  /** How much of sun or moon the clouds leave, 0 to 1. */
  readonly sunShown: number;
}

/** Paints the sky with the sun, or with moon and stars, as far as clouds leave them. */
export function paintHeavens(
  canvas: Canvas,
  { camera, daylight, noise, seed, skyline }: Heavens,
): PaintedSky {
  const { sun, palette, time } = daylight;
  const sky = createSky({ palette, sun, noise, drift: rng(seed, "clouds")() * 50 });
  const small = paintSky(canvas.frame, sky, {
    camera,
    ...(skyline === undefined ? {} : { skyline }),
  });
  sky.look(sun, createLight());
  const veil = clamp(sky.cloudSeen() * 0.75 + (1 - palette.direct), 0, 1);
  if (time === "night") paintStars(canvas.frame, camera.horizonY, rng(seed, "stars"));
  const isAhead = sun.z > 0.2 && sun.y > 0;
  if (isAhead) {
    const disc = {
      x: camera.centreX + (sun.x / sun.z) * camera.focal,
      y: camera.horizonY - (sun.y / sun.z) * camera.focal,
      radius: camera.focal * (time === "night" ? 0.019 : 0.0115),
      limitY: camera.horizonY,
    };
    if (time === "night") paintMoon(canvas.frame, disc, { noise, veil });
    else paintSun(canvas.frame, disc, scaleColour([1, 0.82, 0.6], 22 * (1 - veil)));
  }
  return { small, sunShown: isAhead ? 1 - veil * 0.8 : 0.4 };
}
