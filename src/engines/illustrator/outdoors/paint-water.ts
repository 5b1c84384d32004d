import type { WaterOptions } from "./water-options.ts";
import { createLight, luminanceOf } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Canvas } from "../core/canvas.ts";
import { createFoam } from "./foam.ts";
import { createWaterMirror } from "./water-mirror.ts";
import type { MirrorRay } from "./water-mirror.ts";
import { createWaves } from "./waves.ts";

/** Paints the sea wherever nothing nearer was painted, with what stands above it mirrored in it. */
export function paintWater(canvas: Canvas, options: WaterOptions, checkAborted: () => void): void {
  const { frame, depth } = canvas;
  const { camera, daylight } = options;
  const water = createWater(canvas, options);
  const light = createLight();
  for (let row = Math.max(0, Math.ceil(camera.horizonY)); row < frame.height; row++) {
    if (row % 32 === 0) checkAborted();
    const down = (row + 0.5 - camera.horizonY) / camera.focal;
    const z = camera.height / down;
    const clear = Math.exp(-Math.min(z, 2500) * 0.55 * daylight.hazeDensity);
    const air = 1 - clear;
    water.reach(z);
    for (let column = 0; column < frame.width; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z) continue;
      water.paint((column + 0.5 - camera.centreX) / camera.focal, down, light);
      frame.data[at * 3] = light.red * clear + daylight.haze[0] * air;
      frame.data[at * 3 + 1] = light.green * clear + daylight.haze[1] * air;
      frame.data[at * 3 + 2] = light.blue * clear + daylight.haze[2] * air;
    }
  }
}

function createWater(canvas: Canvas, options: WaterOptions) {
  const { camera, daylight, noise } = options;
  const { sun, ambient, direct } = daylight;
  const waves = createWaves(noise, daylight.chop);
  const lookUp = createWaterMirror(canvas, options);
  const tilt = { x: 0, z: 0, rough: 0, swell: 0 };
  const addFoam = createFoam(options, tilt);
  const mirrored = createLight();
  const ray: MirrorRay = { across: 0, up: 0, ahead: 1, x: 0, z: 0 };
  const brightness = luminanceOf(ambient);
  const body = [0.008, 0.05, 0.072] as const;
  const shallow = [0.03, 0.17, 0.16] as const;
  const moonlit = daylight.time === "night";
  const shine = (moonlit ? 0.5 : 0.05) * options.glitter;
  const disc = 0.0009;

  /** Light of the sun that small facets send to the eye; a Gaussian spread of slopes (Cox and Munk, 1954). */
  function glint(x: number, down: number, length: number): number {
    const halfX = sun.x - x * length;
    const halfY = sun.y + down * length;
    const halfZ = sun.z - length;
    const offX = -halfX / halfY - tilt.x;
    const offZ = -halfZ / halfY - tilt.z;
    const spread = tilt.rough + disc;
    const chance = Math.exp(-(offX * offX * 1.6 + offZ * offZ) / (2 * spread)) / spread;
    return Math.min(chance * shine, 60);
  }

  const reach = (z: number): void =>
    waves.reach(Math.max(z / camera.focal, (z * z) / (camera.height * camera.focal) / 2.2));

  function paint(x: number, down: number, into: Light): void {
    const z = camera.height / down;
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
    const fresnel = 0.02 + 0.96 * grazing ** 5;
    const crest = smoothstep(-0.1, 0.75, tilt.swell) * 0.55 + 0.2;
    const glow = brightness * crest * 0.85;
    const sparkle = glint(x, down, length) * (0.25 + 0.75 * fresnel);
    into.red =
      mirrored.red * fresnel +
      (body[0] * brightness + shallow[0] * glow * 0.4) * (1 - fresnel) +
      direct[0] * sparkle;
    into.green =
      mirrored.green * fresnel +
      (body[1] * brightness + shallow[1] * glow * 0.4) * (1 - fresnel) +
      direct[1] * sparkle * 0.96;
    into.blue =
      mirrored.blue * fresnel +
      (body[2] * brightness + shallow[2] * glow * 0.4) * (1 - fresnel) +
      direct[2] * sparkle * 0.9;
    addFoam(x * z, z, into);
  }

  return { reach, paint };
}
