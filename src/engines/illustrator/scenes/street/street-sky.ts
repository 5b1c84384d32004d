import type { Camera } from "../../core/camera.ts";
import { scaleColour } from "../../core/colour.ts";
import { paintSun } from "../../core/disc.ts";
import type { Noise } from "../../core/noise.ts";
import { paintSky } from "../../core/paint-sky.ts";
import { rng } from "../../core/rng.ts";
import { createSky } from "../../core/sky.ts";
import { paintStars } from "../../core/stars.ts";
import type { Frame } from "../../frame.ts";
import type { Moment } from "./moment.ts";

/** Paints the sky over the street; at sunset the sun stands at its end. */
export function paintStreetSky(
  frame: Frame,
  {
    camera,
    moment,
    noise,
    seed,
    skyline,
  }: { camera: Camera; moment: Moment; noise: Noise; seed: number; skyline: Float32Array },
): void {
  const { palette, sun, time } = moment;
  paintSky(frame, createSky({ palette, sun, noise, drift: rng(seed, "clouds")() * 50 }), {
    camera,
    looksMax: time === "night" ? 40_000 : 70_000,
    skyline,
  });
  if (time === "sunset" && palette.direct > 0.5) {
    const disc = {
      x: camera.centreX + (sun.x / sun.z) * camera.focal,
      y: camera.horizonY - (sun.y / sun.z) * camera.focal,
      radius: camera.focal * 0.013,
      limitY: camera.horizonY,
    };
    paintSun(frame, disc, scaleColour([1, 0.82, 0.6], 20));
  }
  const isClearNight = time === "night" && moment.weather === "clear" && !moment.neon;
  if (isClearNight) paintStars(frame, camera.horizonY * 0.8, { random: rng(seed, "stars") });
}
