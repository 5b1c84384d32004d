import { blur } from "../../core/blur.ts";
import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { Light } from "../../core/colour.ts";
import { createFrame } from "../../core/create-frame.ts";
import type { Noise } from "../../core/noise.ts";
import { paintRain } from "../../core/rain.ts";
import { rng } from "../../core/rng.ts";
import { paintSnowfall } from "../../core/snowfall.ts";
import type { Frame } from "../../frame.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import { paintHeavens } from "../../outdoors/paint-heavens.ts";
import type { Eye } from "../eye.ts";
import { paintCityView } from "./paint-city-view.ts";
import { paintGardenView } from "./paint-garden-view.ts";
import { paintHillView } from "./paint-hill-view.ts";
import { paintSeaView } from "./paint-sea-view.ts";
import type { ViewWork } from "./view-work.ts";

export type OutlookKind = "garden" | "city" | "hills" | "sea";

export interface OutlookPlan {
  readonly kind: OutlookKind;
  readonly eye: Eye;
  /** Pixels of the picture whose windows it is seen through. */
  readonly width: number;
  readonly height: number;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  /** How much brighter it is painted than the light of landscapes. */
  readonly brightness: number;
  /** How far it is out of focus, in pixels of the picture; a little if absent. */
  readonly softness?: number;
  /** For each column of the picture the lowest row at which it may be seen; all of it if absent. */
  readonly seen?: Float32Array;
  readonly checkAborted: () => void;
}

/** It is out of focus, so it is painted at this share of the picture's size. */
const SCALE = 0.36;

/** Metres that the eye stands above the ground outside. */
const RISE: Readonly<Record<OutlookKind, number>> = { garden: 2, city: 34, hills: 16, sea: 14 };

const PAINTERS: Readonly<Record<OutlookKind, (canvas: Canvas, work: ViewWork) => void>> = {
  garden: paintGardenView,
  city: paintCityView,
  hills: paintHillView,
  sea: paintSeaView,
};

/** Writes what is seen outside in a direction of length 1. */
export type Outlook = (dx: number, dy: number, dz: number, into: Light) => void;

/** Paints what lies outside the windows, as the eye would see it if there were no room. */
export function createOutlook({
  kind,
  eye,
  width,
  height,
  daylight,
  noise,
  seed,
  brightness,
  softness = 1.8,
  seen,
  checkAborted,
}: OutlookPlan): Outlook {
  const [across, down] = [
    Math.max(8, Math.ceil(width * SCALE)),
    Math.max(8, Math.ceil(height * SCALE)),
  ];
  const scale = across / width;
  const camera: Camera = {
    height: RISE[kind],
    focal: eye.focal * scale,
    centreX: eye.centreX * scale,
    horizonY: eye.centreY * scale,
  };
  const canvas: Canvas = {
    frame: createFrame(across, down),
    depth: new Float32Array(across * down).fill(Infinity),
  };
  const work = { camera, daylight, noise, seed, checkAborted };
  const skyline =
    seen === undefined
      ? undefined
      : Float32Array.from(
          { length: across },
          (_, x) => (seen[Math.min(width - 1, Math.floor(x / scale))] ?? 0) * scale,
        );
  paintHeavens(canvas, { ...work, ...(skyline === undefined ? {} : { skyline }) });
  PAINTERS[kind](canvas, work);
  const { weather, isNight } = daylight;
  if (weather === "rain" || weather === "storm")
    paintRain(canvas.frame, rng(seed, "rain"), weather === "rain" ? 0.8 : 1.2);
  if (weather === "snow")
    paintSnowfall(canvas.frame, rng(seed, "snow"), { brightness: isNight ? 0.05 : 0.5 });
  const reach = Math.round(softness * scale * (width / 1280));
  if (reach >= 1) blur(canvas.frame, reach, 2);
  return lookAt(canvas.frame, camera, eye, brightness);
}

/** Reads the painted frame by direction; what lies outside it is as at its edge. */
function lookAt(
  frame: Frame,
  { focal, centreX, horizonY }: Camera,
  { right, up, ahead }: Eye,
  brightness: number,
): Outlook {
  const { width, height, data } = frame;
  return (dx, dy, dz, into) => {
    const along = ahead[0] * dx + ahead[1] * dy + ahead[2] * dz;
    const depth = Math.max(0.15, Math.abs(along));
    const across = right[0] * dx + right[1] * dy + right[2] * dz;
    const above = up[0] * dx + up[1] * dy + up[2] * dz;
    const px = centreX + (across / depth) * focal - 0.5;
    const py = horizonY - (above / depth) * focal - 0.5;
    const x = px < 0 ? 0 : px > width - 1.001 ? width - 1.001 : px;
    const y = py < 0 ? 0 : py > height - 1.001 ? height - 1.001 : py;
    const column = Math.floor(x);
    const row = Math.floor(y);
    const fx = x - column;
    const fy = y - row;
    const at = (row * width + column) * 3;
    const below = at + width * 3;
    for (let channel = 0; channel < 3; channel++) {
      const a = data[at + channel] ?? 0;
      const b = data[at + 3 + channel] ?? 0;
      const c = data[below + channel] ?? 0;
      const d = data[below + 3 + channel] ?? 0;
      const upper = a + (b - a) * fx;
      const value = (upper + (c + (d - c) * fx - upper) * fy) * brightness;
      if (channel === 0) into.red = value;
      else if (channel === 1) into.green = value;
      else into.blue = value;
    }
  };
}
