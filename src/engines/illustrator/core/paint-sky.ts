import type { Frame } from "../frame.ts";
import { addEnlarged } from "./add-enlarged.ts";
import type { Camera } from "./camera.ts";
import { createLight } from "./colour.ts";
import { createFrame } from "./create-frame.ts";
import type { Sky } from "./sky.ts";

/** Skies are soft: this many directions are looked at, and what lies between is interpolated. */
const LOOKS_MAX = 125_000;

export interface SkyPainting {
  readonly camera: Camera;
  readonly looksMax?: number;
  /** The first row of each column that something else will be painted over; sky below it is left black. */
  readonly skyline?: Float32Array;
  readonly checkAborted?: () => void;
}

/** A sky as painted, small: rows from the top of the frame to the horizon. */
export interface SmallSky extends Frame {
  /** How much cloud there is at each of its pixels, 0 to 1. */
  readonly clouds: Float32Array;
}

/** Adds the sky to a black frame, down to the horizon. Answers the small sky, for reflections. */
export function paintSky(
  frame: Frame,
  sky: Sky,
  { camera, looksMax = LOOKS_MAX, skyline, checkAborted }: SkyPainting,
): SmallSky {
  const height = Math.min(frame.height, Math.max(1, Math.ceil(camera.horizonY) + 1));
  const factor = Math.max(1, Math.sqrt((frame.width * height) / looksMax));
  const small = createFrame(Math.ceil(frame.width / factor), Math.ceil(height / factor));
  const clouds = new Float32Array(small.width * small.height);
  const stepX = frame.width / small.width;
  const stepY = height / small.height;
  const lowest = lowestLooks(small, skyline, { stepX, stepY });
  const lookAlong = createRowLooker({ ...small, clouds }, sky, { camera, stepX, lowest });
  for (let row = 0; row < small.height; row++) {
    if (row % 24 === 0) checkAborted?.();
    lookAlong(row, Math.max(0, (camera.horizonY - (row + 0.5) * stepY) / camera.focal));
  }
  addEnlarged(
    { width: frame.width, height, data: frame.data.subarray(0, frame.width * height * 3) },
    small,
    1,
  );
  return { ...small, clouds };
}

interface Looks {
  readonly camera: Camera;
  readonly stepX: number;
  /** The last row of each column that is seen. */
  readonly lowest: Float32Array;
}

/** Answers the function that looks along a row of the small sky, `rise` metres up per metre ahead. */
function createRowLooker(
  { width, data, clouds }: SmallSky,
  sky: Sky,
  { camera, stepX, lowest }: Looks,
): (row: number, rise: number) => void {
  const light = createLight();
  const direction = { x: 0, y: 0, z: 1 };
  return (row, rise) => {
    for (let column = 0; column < width; column++) {
      if (row > (lowest[column] ?? 0)) continue;
      const x = ((column + 0.5) * stepX - camera.centreX) / camera.focal;
      const scale = 1 / Math.sqrt(x * x + rise * rise + 1);
      direction.x = x * scale;
      direction.y = rise * scale;
      direction.z = scale;
      sky.look(direction, light);
      const at = row * width + column;
      data[at * 3] = light.red;
      data[at * 3 + 1] = light.green;
      data[at * 3 + 2] = light.blue;
      clouds[at] = sky.cloudSeen();
    }
  };
}

/** The last row of each column of the small sky that is seen, with one more on all sides to interpolate. */
function lowestLooks(
  small: Frame,
  skyline: Float32Array | undefined,
  { stepX, stepY }: { stepX: number; stepY: number },
): Float32Array {
  const lowest = new Float32Array(small.width);
  if (skyline === undefined) return lowest.fill(small.height);
  for (let column = 0; column < small.width; column++) {
    const end = Math.min(skyline.length, Math.ceil((column + 2) * stepX) + 1);
    for (let x = Math.max(0, Math.floor((column - 1) * stepX) - 1); x < end; x++) {
      lowest[column] = Math.max(lowest[column] ?? 0, (skyline[x] ?? 0) / stepY + 1);
    }
  }
  return lowest;
}
