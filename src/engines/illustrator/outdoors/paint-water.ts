import type { WaterOptions } from "./water-options.ts";
import { createLight, luminanceOf } from "../core/colour.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Canvas } from "../core/canvas.ts";
import { fifthPower } from "../core/powers.ts";
import { createFoam } from "./foam.ts";
import { createWaterMirror } from "./water-mirror.ts";
import type { MirrorRay } from "./water-mirror.ts";
import { createWaves } from "./waves.ts";
import type { WaveTilt } from "./waves.ts";

/** Paints the sea wherever nothing nearer was painted, with what stands above it mirrored in it. */
export function paintWater(canvas: Canvas, options: WaterOptions, checkAborted: () => void): void {
  const { camera } = options;
  const water = createWater(canvas, options);
  for (let row = Math.max(0, Math.ceil(camera.horizonY)); row < canvas.frame.height; row++) {
    if (row % 32 === 0) checkAborted();
    paintRow(canvas, row, { water, options });
  }
}

function paintRow(
  { frame: { width, data }, depth }: Canvas,
  row: number,
  { water, options }: { water: ReturnType<typeof createWater>; options: WaterOptions },
): void {
  const { camera, daylight } = options;
  const { haze, hazeDensity } = daylight;
  const { light } = water;
  const down = (row + 0.5 - camera.horizonY) / camera.focal;
  const z = camera.height / down;
  const clear = Math.exp(-Math.min(z, 2500) * 0.55 * hazeDensity);
  const air = 1 - clear;
  water.reach(down);
  for (let column = 0; column < width; column++) {
    const at = row * width + column;
    if ((depth[at] ?? 0) < z) continue;
    water.paint(column);
    data[at * 3] = light.red * clear + haze[0] * air;
    data[at * 3 + 1] = light.green * clear + haze[1] * air;
    data[at * 3 + 2] = light.blue * clear + haze[2] * air;
  }
}

/** The spread of slopes that the size of the sun's disc amounts to. */
const DISC = 0.0009;

/** Light of the sun that small facets send to the eye; a Gaussian spread of slopes (Cox and Munk, 1954). */
function createGlint({ daylight, glitter }: WaterOptions, tilt: WaveTilt) {
  const { sun } = daylight;
  const shine = (daylight.time === "night" ? 0.5 : 0.05) * glitter;
  return (x: number, down: number, length: number): number => {
    const halfX = sun.x - x * length;
    const halfY = sun.y + down * length;
    const halfZ = sun.z - length;
    const offX = -halfX / halfY - tilt.x;
    const offZ = -halfZ / halfY - tilt.z;
    const spread = tilt.rough + DISC;
    const chance = Math.exp(-(offX * offX * 1.6 + offZ * offZ) / (2 * spread)) / spread;
    return Math.min(chance * shine, 60);
  };
}

function createWater(canvas: Canvas, options: WaterOptions) {
  const { camera, daylight, noise } = options;
  const { ambient, direct } = daylight;
  const waves = createWaves(noise, daylight.chop);
  const lookUp = createWaterMirror(canvas, options);
  const tilt = { x: 0, z: 0, rough: 0, swell: 0 };
  const addFoam = createFoam(options, tilt);
  const glint = createGlint(options, tilt);
  const light = createLight();
  const mirrored = createLight();
  const ray: MirrorRay = { across: 0, up: 0, ahead: 1, x: 0, z: 0 };
  const brightness = luminanceOf(ambient);
  const body = [0.008, 0.05, 0.072] as const;
  const shallow = [0.03, 0.17, 0.16] as const;
  let down = 1;
  let z = 1;

  /** Goes to the water so many metres down per metre ahead. */
  function reach(downHere: number): void {
    down = downHere;
    z = camera.height / down;
    waves.reach(Math.max(z / camera.focal, (z * z) / (camera.height * camera.focal) / 2.2));
  }

  /** Writes the light of a column of the frame. */
  function paint(column: number): void {
    const x = (column + 0.5 - camera.centreX) / camera.focal;
    waves.measure(x * z, z, tilt);
    const length = 1 / Math.sqrt(x * x + down * down + 1);
    const normalScale = 1 / Math.sqrt(1 + tilt.x * tilt.x + tilt.z * tilt.z);
    const nx = -tilt.x * normalScale;
    const nz = -tilt.z * normalScale;
    const rough = Math.sqrt(tilt.rough);
    const cosine = -(x * nx - down * normalScale + nz) * length;
    const rise = -down * length + 2 * cosine * normalScale;
    const up = Math.abs(rise) * (rise < 0 ? 0.4 : 1) + rough * 0.9 + 0.003;
    ray.across = x * length + 2 * cosine * nx;
    ray.up = up;
    ray.ahead = Math.max(0.05, length + 2 * cosine * nz);
    ray.x = x * z;
    ray.z = z;
    lookUp(ray, mirrored);
    const grazing = 1 - clamp(cosine + rough * 0.45, 0, 1);
    const fresnel = 0.02 + 0.96 * fifthPower(grazing);
    const crest = smoothstep(-0.1, 0.75, tilt.swell) * 0.55 + 0.2;
    const glow = brightness * crest * 0.85;
    const sparkle = glint(x, down, length) * (0.25 + 0.75 * fresnel);
    light.red =
      mirrored.red * fresnel +
      (body[0] * brightness + shallow[0] * glow * 0.4) * (1 - fresnel) +
      direct[0] * sparkle;
    light.green =
      mirrored.green * fresnel +
      (body[1] * brightness + shallow[1] * glow * 0.4) * (1 - fresnel) +
      direct[1] * sparkle * 0.96;
    light.blue =
      mirrored.blue * fresnel +
      (body[2] * brightness + shallow[2] * glow * 0.4) * (1 - fresnel) +
      direct[2] * sparkle * 0.9;
    addFoam(x * z, z, light);
  }

  return { light, reach, paint };
}
