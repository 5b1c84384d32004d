import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { createLight, luminanceOf, scaleColour } from "../core/colour.ts";
import { paintMoon, paintSun } from "../core/disc.ts";
import { clamp, lerp } from "../core/interpolate.ts";
import { bandAt } from "../core/milky-way.ts";
import type { Noise } from "../core/noise.ts";
import { paintSky } from "../core/paint-sky.ts";
import type { SmallSky } from "../core/paint-sky.ts";
import { rng } from "../core/rng.ts";
import { createSky } from "../core/sky.ts";
import type { Direction } from "../core/sky.ts";
import { paintStars } from "../core/stars.ts";
import type { Frame } from "../frame.ts";
import type { Daylight } from "./daylight.ts";
import { paintLightning } from "./paint-lightning.ts";

export interface Heavens {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  /** The first row of each column that something else will be painted over; sky below it may be left black. */
  readonly skyline?: Float32Array;
  /** Which clouds a fair sky has, 0 to 1, as in `SkyOptions`; the seed decides if absent. */
  readonly character?: number;
  /** How brightly the Milky Way shines in clear nights; 1 if absent. */
  readonly milkyWay?: number;
  /** How many directions are looked at, as in `SkyPainting`; a sky that is a strip above mountains needs fewer. */
  readonly looksMax?: number;
  readonly checkAborted?: () => void;
}

export interface PaintedSky {
  /** The small sky, for reflections. */
  readonly small: Frame;
  /** How much of sun or moon the clouds leave, 0 to 1. */
  readonly sunShown: number;
}

/** Paints the sky with the sun, or with moon and stars, as far as clouds leave them; in two storms of three a bolt strikes. */
export function paintHeavens(canvas: Canvas, heavens: Heavens): PaintedSky {
  const { camera, daylight, noise, seed } = heavens;
  const { sun, palette, time, isNight } = daylight;
  const random = rng(seed, "clouds");
  const drift = random() * 50;
  const galaxy = isNight && daylight.weather === "clear" ? planGalaxy(seed, sun) : undefined;
  const sky = createSky({
    palette,
    sun,
    noise,
    drift,
    character: heavens.character ?? random(),
    ...(galaxy === undefined ? {} : { galaxy }),
    ...(heavens.milkyWay === undefined ? {} : { milkyWay: heavens.milkyWay }),
  });
  const small = paintSky(canvas.frame, sky, heavens);
  sky.look(sun, createLight());
  const veil = clamp(sky.cloudSeen() * 0.75 + (1 - palette.direct), 0, 1);
  if (isNight && palette.form !== "storm")
    scatterStars(canvas.frame, { ...heavens, small, galaxy });
  if (daylight.weather === "storm") strike(canvas.frame, small, heavens);
  const isAhead = sun.z > 0.2 && sun.y > 0;
  if (isAhead && palette.form !== "storm") {
    const disc = {
      x: camera.centreX + (sun.x / sun.z) * camera.focal,
      y: camera.horizonY - (sun.y / sun.z) * camera.focal,
      radius: camera.focal * (isNight ? 0.019 : 0.0115),
      limitY: camera.horizonY,
    };
    if (time === "night") paintMoon(canvas.frame, disc, { noise, veil });
    else paintSun(canvas.frame, disc, scaleColour([1, 0.82, 0.6], 22 * (1 - veil)));
  }
  return { small, sunShown: isAhead ? 1 - veil * 0.8 : 0.4 };
}

/** The Milky Way rises steeply on the side of the sky that the moon leaves dark. */
function planGalaxy(seed: number, moon: Direction): Direction {
  const random = rng(seed, "milky way");
  const side = moon.x > 0 ? -1 : 1;
  const lean = side * lerp(0.5, 1, random());
  const middle = side * lerp(0.12, 0.34, random());
  // The band runs through (middle, 0.2, 1) and leans across the frame; its pole is at right angles to both.
  const along = { x: lean, y: 1, z: -0.2 };
  const x = 0.2 * along.z - 1 * along.y;
  const y = 1 * along.x - middle * along.z;
  const z = middle * along.y - 0.2 * along.x;
  const length = Math.hypot(x, y, z);
  return { x: x / length, y: y / length, z: z / length };
}

function scatterStars(
  frame: Frame,
  {
    camera,
    seed,
    daylight,
    small,
    galaxy,
  }: Heavens & { small: SmallSky; galaxy: Direction | undefined },
): void {
  const { form, veil } = daylight.palette;
  const clear = form === "fair" ? 1 - veil : 0.15 * (1 - veil);
  const shown = (x: number, y: number): number => {
    const column = Math.min(small.width - 1, Math.floor((x / frame.width) * small.width));
    const row = Math.min(
      small.height - 1,
      Math.floor((y / Math.min(frame.height, camera.horizonY + 1)) * small.height),
    );
    return clear * (1 - (small.clouds[row * small.width + column] ?? 0)) ** 2;
  };
  const crowd = (x: number, y: number): number => {
    const across = (x - camera.centreX) / camera.focal;
    const up = (camera.horizonY - y) / camera.focal;
    const scale = 1 / Math.sqrt(across * across + up * up + 1);
    return galaxy === undefined
      ? 0
      : bandAt(galaxy, { x: across * scale, y: up * scale, z: scale });
  };
  paintStars(frame, camera.horizonY, {
    random: rng(seed, "stars"),
    shown,
    ...(galaxy === undefined ? {} : { crowd }),
  });
}

/** A bolt in the frame and the same bolt in the small sky, so that water mirrors it. */
function strike(frame: Frame, small: Frame, { camera, daylight, seed }: Heavens): void {
  if (rng(seed, "storm")() > 0.67) return;
  const strength = clamp(luminanceOf(daylight.palette.horizon) * 0.9, 0.035, 0.3);
  const share = small.height / Math.min(frame.height, camera.horizonY + 1);
  paintLightning(frame, { random: rng(seed, "lightning"), horizonY: camera.horizonY, strength });
  paintLightning(small, {
    random: rng(seed, "lightning"),
    horizonY: camera.horizonY * share,
    strength: strength * 0.6,
  });
}
