import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { smearColumns } from "../core/blur.ts";
import { createLight, luminanceOf } from "../core/colour.ts";
import type { Colour, Light } from "../core/colour.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import type { Noise, Slope } from "../core/noise.ts";
import { fifthPower } from "../core/powers.ts";
import type { Frame } from "../frame.ts";
import type { Daylight } from "./daylight.ts";

export interface CalmWater {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  /** What the water would show if it were still, by `createMirrorImage`. */
  readonly mirror: Frame;
  /** How much the wind stirs it: 0 is a mirror, 1 a breeze. */
  readonly wind: number;
  /** Colour of the deep water. */
  readonly body: Colour;
  /** Adds what lies on the water or shows through it, after the mirror image; `clear` is the share of light that comes from below. */
  readonly overlay?: (x: number, z: number, clear: number, into: Light) => void;
  readonly checkAborted: () => void;
}

/** Paints still water wherever nothing nearer was painted, down to the lower edge of the frame. */
export function paintCalmWater(canvas: Canvas, water: CalmWater): void {
  const { camera, checkAborted } = water;
  const surface = createSurface(water);
  for (let row = Math.max(0, Math.ceil(camera.horizonY)); row < canvas.frame.height; row++) {
    if (row % 32 === 0) checkAborted();
    paintRow(canvas, row, { surface, down: (row + 0.5 - camera.horizonY) / camera.focal });
  }
}

type Surface = ReturnType<typeof createSurface>;

function paintRow(
  { frame: { width, data }, depth }: Canvas,
  row: number,
  { surface, down }: { readonly surface: Surface; readonly down: number },
): void {
  const { light } = surface;
  const z = surface.reach(down, row);
  for (let column = 0; column < width; column++) {
    const at = row * width + column;
    if ((depth[at] ?? 0) < z) continue;
    surface.paint(column);
    data[at * 3] = light.red;
    data[at * 3 + 1] = light.green;
    data[at * 3 + 2] = light.blue;
    depth[at] = z;
  }
}

/** Metres from crest to crest and steepness of the ripples. */
const LENGTHS = [9, 1.9, 0.52] as const;
const SLOPES = [0.0035, 0.0075, 0.012] as const;
/** Pixels between two looks at the streaks that the wind draws. */
const STREAK_STEP = 8;

function createSurface({ camera, daylight, noise, mirror, wind, body, overlay }: CalmWater) {
  const mix = createMixer(mirror, camera.focal * 0.02);
  const measure = createRipples(noise);
  const brightness = luminanceOf(daylight.ambient);
  const tilt: Slope = { x: 0, y: 0 };
  const light = createLight();
  const streaks = new Float32Array(Math.ceil(mirror.width / STREAK_STEP) + 2);
  let z = 1;
  let row = 0;
  let down = 1;

  /** Goes to a row of the frame; answers the distance of the water that it shows. */
  function reach(downHere: number, rowHere: number): number {
    down = downHere;
    z = camera.height / down;
    row = rowHere + 0.5 - camera.horizonY;
    measure.reach((z * z) / (camera.height * camera.focal));
    for (let field = 0; field < streaks.length; field++) {
      const x = ((field * STREAK_STEP - camera.centreX) / camera.focal) * z;
      const streak = smoothstep(0.02, 0.3, noise.fbm(x * 0.006 + 3, z * 0.02 + 7, 2));
      streaks[field] = wind * (0.35 + 1.5 * streak);
    }
    return z;
  }

  /** Writes the light of a column of that row. */
  function paint(column: number): void {
    const x = ((column + 0.5 - camera.centreX) / camera.focal) * z;
    const field = Math.floor(column / STREAK_STEP);
    const stirred = lerp(
      streaks[field] ?? 0,
      streaks[field + 1] ?? 0,
      column / STREAK_STEP - field,
    );
    measure.tilt(x, z, tilt);
    const turnX = tilt.x * stirred * camera.focal * (0.4 + 2 * down);
    const turnZ = tilt.y * stirred * camera.focal * 1.6;
    const rough = clamp(measure.unseen() * stirred * 32, 0, 0.9);
    const u = clamp(column + turnX, 0, mirror.width - 1);
    // Rough water leans towards the eye and shows more of the sky.
    const v = clamp(row + turnZ + rough * camera.focal * 0.006, 0, mirror.height - 1.001);
    mix(u, v, rough, light);
    const cosine = clamp(down - tilt.y * stirred, 0, 1);
    const clear = 1 - (0.03 + 0.97 * fifthPower(1 - cosine));
    light.red = light.red * (1 - clear) + body[0] * brightness * clear;
    light.green = light.green * (1 - clear) + body[1] * brightness * clear;
    light.blue = light.blue * (1 - clear) + body[2] * brightness * clear;
    overlay?.(x, z, clear, light);
  }

  return { light, reach, paint };
}

/** The tilt of the ripples at a place; those finer than two pixels are not seen singly, they smear the image. */
function createRipples(noise: Noise) {
  const slope: Slope = { x: 0, y: 0 };
  const shown = new Float64Array(LENGTHS.length);
  let unseen = 0;
  return {
    reach(footprint: number): void {
      unseen = 0;
      for (let index = 0; index < LENGTHS.length; index++) {
        const share = smoothstep(0.9, 3, (LENGTHS[index] ?? 1) / footprint);
        const steep = SLOPES[index] ?? 0;
        shown[index] = share * steep;
        unseen += (1 - share) * steep;
      }
    },
    tilt(x: number, z: number, into: Slope): void {
      into.x = 0;
      into.y = 0;
      for (let index = 0; index < LENGTHS.length; index++) {
        const steep = shown[index] ?? 0;
        if (steep < 1e-4) continue;
        const scale = 1 / (LENGTHS[index] ?? 1);
        noise.slope(x * scale * 0.45 + index * 9.3, z * scale, slope);
        into.x += slope.x * steep;
        into.y += slope.y * steep;
      }
    },
    unseen: () => unseen,
  };
}

/** Answers the function that looks up the mirror image at a place, and as much of the smeared one as the water is rough. */
function createMixer(mirror: Frame, reach: number) {
  const smeared: Frame = { ...mirror, data: mirror.data.slice() };
  smearColumns(smeared, reach, 2);
  const sharp = mirror.data;
  const soft = smeared.data;
  const stride = mirror.width * 3;
  return (u: number, v: number, rough: number, into: Light): void => {
    const top = Math.floor(v);
    const share = v - top;
    const a = top * stride + Math.floor(u) * 3;
    const b = a + stride;
    const upper = (1 - share) * (1 - rough);
    const lower = share * (1 - rough);
    into.red = (sharp[a] ?? 0) * upper + (sharp[b] ?? 0) * lower + (soft[a] ?? 0) * rough;
    into.green =
      (sharp[a + 1] ?? 0) * upper + (sharp[b + 1] ?? 0) * lower + (soft[a + 1] ?? 0) * rough;
    into.blue =
      (sharp[a + 2] ?? 0) * upper + (sharp[b + 2] ?? 0) * lower + (soft[a + 2] ?? 0) * rough;
  };
}
