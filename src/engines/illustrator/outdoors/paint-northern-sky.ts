import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import type { Noise } from "../core/noise.ts";
import type { Daylight } from "./daylight.ts";
import { paintAurora } from "./paint-aurora.ts";
import { paintHeavens } from "./paint-heavens.ts";
import { findSkyline } from "./vista.ts";
import type { Vista } from "./vista.ts";

export interface NorthernSky {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  /** The land whose skyline hides the sky. */
  readonly vista: Vista;
  /** How strong northern lights are in clear nights, 0 for none; 0.3 over snow, half as much over dark land. */
  readonly aurora: number;
  /** How brightly the Milky Way shines in clear nights; 1 if absent. */
  readonly milkyWay?: number;
  /** How many directions are looked at, as in `SkyPainting`. */
  readonly looksMax?: number;
  readonly checkAborted: () => void;
}

/** Clouds that leave the lights of the north to be seen: wisps. */
const WISPS = 0.95;

/** Paints the sky above a skyline, in clear nights with northern lights where they are asked for. */
export function paintNorthernSky(canvas: Canvas, sky: NorthernSky): void {
  const { camera, daylight, noise, seed, vista, aurora, milkyWay, looksMax, checkAborted } = sky;
  const isClearNight = daylight.isNight && daylight.weather === "clear";
  const isLit = aurora > 0 && isClearNight;
  paintHeavens(canvas, {
    camera,
    daylight,
    noise,
    seed,
    skyline: findSkyline(vista, canvas.frame.width),
    checkAborted,
    ...(isLit || (isClearNight && milkyWay !== undefined) ? { character: WISPS } : {}),
    ...(milkyWay === undefined ? {} : { milkyWay }),
    ...(looksMax === undefined ? {} : { looksMax }),
  });
  if (isLit) paintAurora(canvas.frame, { camera, noise, seed, strength: aurora });
  checkAborted();
}
