import type { Frame } from "../../frame.ts";
import { blendPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import { createLight, luminanceOf } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { Daylight } from "./daylight.ts";
import { addHaze } from "./haze.ts";
import { SEA_FLOOR } from "./land-shape.ts";
import { createWaves } from "./waves.ts";

export interface SeaOptions {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  /** The sky as painted, small, from the top of the frame to the horizon. */
  readonly sky: Frame;
  /** Distances at which things stand that mirror in the water, the nearest first. */
  readonly mirrored: readonly number[];
  readonly landHeight: (x: number, z: number) => number;
  /** Share of the light of sun or moon that clouds let through to the water. */
  readonly glitter: number;
}

/** Paints the sea wherever nothing nearer was painted, with what stands above it mirrored in it. */
export function paintSea(canvas: Canvas, options: SeaOptions, checkAborted: () => void): void {
  const { frame, depth } = canvas;
  const { camera, daylight } = options;
  const paintWater = createWater(canvas, options);
  const light = createLight();
  for (let row = Math.max(0, Math.ceil(camera.horizonY)); row < frame.height; row++) {
    if (row % 32 === 0) checkAborted();
    const down = (row + 0.5 - camera.horizonY) / camera.focal;
    const z = camera.height / down;
    for (let column = 0; column < frame.width; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z) continue;
      paintWater((column + 0.5 - camera.centreX) / camera.focal, down, light);
      addHaze(light, Math.min(z, 2500) * 0.55, daylight);
      blendPixel(frame, at * 3, light, 1);
    }
  }
}

function createWater(canvas: Canvas, options: SeaOptions) {
  const { camera, daylight, noise } = options;
  const { sun, ambient, direct, palette } = daylight;
  const measureWaves = createWaves(noise, daylight.chop);
  const lookUp = createMirror(canvas, options);
  const tilt = { x: 0, z: 0, rough: 0, swell: 0, footprint: 1 };
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

  return (x: number, down: number, into: Light): void => {
    const z = camera.height / down;
    tilt.footprint = Math.max(z / camera.focal, (z * z) / (camera.height * camera.focal) / 2.2);
    measureWaves(x * z, z, tilt);
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
  };

  function addFoam(x: number, z: number, into: Light): void {
    const ground = options.landHeight(x, z);
    let share = 0;
    if (ground > SEA_FLOOR + 0.05) {
      const near = smoothstep(SEA_FLOOR, -0.25, ground);
      const lace = noise.fbm(x * 0.55, z * 0.8, 4);
      const bands = Math.sin(near * 11 + lace * 5) * 0.5 + 0.5;
      share = smoothstep(0.42, 0.95, near * (0.62 + 0.38 * bands) + lace * 0.55) * 0.85;
    } else if (z < 220 && tilt.swell * daylight.chop > 0.4) {
      const cap = tilt.swell * daylight.chop + noise.perlin(x * 0.9, z * 1.6) * 0.4;
      if (cap > 0.72)
        share =
          smoothstep(0.72, 1.15, cap) * 0.4 * smoothstep(-0.1, 0.3, noise.fbm(x * 2.2, z * 3, 3));
    }
    if (share <= 0) return;
    const white = 0.62 + 0.25 * tilt.x;
    into.red = lerp(
      into.red,
      (ambient[0] * 1.25 + direct[0] * 0.1 * palette.direct) * white,
      share,
    );
    into.green = lerp(into.green, (ambient[1] * 1.25 + direct[1] * 0.1) * white, share);
    into.blue = lerp(into.blue, (ambient[2] * 1.25 + direct[2] * 0.1) * white, share);
  }
}

/** A ray from the water at `x` and `z`: how far it goes to the right, up and ahead. One object serves all pixels. */
interface MirrorRay {
  across: number;
  up: number;
  ahead: number;
  x: number;
  z: number;
}

/** What a ray from the water meets: the land in its plane, if it is there, else the sky. */
function createMirror({ frame, depth }: Canvas, { camera, sky, mirrored }: SeaOptions) {
  const limit = Math.max(1, camera.horizonY);
  const landZ = mirrored.at(-1) ?? 0;
  const edges = thingEdges({ frame, depth });
  const read = (from: Frame, at: number, into: Light): void => {
    into.red = from.data[at] ?? 0;
    into.green = from.data[at + 1] ?? 0;
    into.blue = from.data[at + 2] ?? 0;
  };
  /** Index of the pixel that shows what the ray meets at one of the distances, or -1. */
  function findThing({ across, up, ahead, x, z }: MirrorRay): number {
    for (const distance of mirrored) {
      const gap = distance - z;
      if (gap <= 0) continue;
      const column = Math.floor(
        camera.centreX + ((x + (across / ahead) * gap) / distance) * camera.focal,
      );
      const row = Math.floor(
        camera.horizonY - (((up / ahead) * gap - camera.height) / distance) * camera.focal,
      );
      if (column < edges.left || column > edges.right || row < edges.top || row >= frame.height)
        continue;
      const found = depth[row * frame.width + column] ?? 0;
      const isThere =
        distance === landZ ? found < 1e5 && found > z : Math.abs(found - distance) < 0.5;
      if (isThere) return row * frame.width + column;
    }
    return -1;
  }

  return (ray: MirrorRay, into: Light): void => {
    const { across, up, ahead } = ray;
    const thing = findThing(ray);
    if (thing >= 0) {
      read(frame, thing * 3, into);
      return;
    }
    const u = (camera.centreX + (across / ahead) * camera.focal) / frame.width;
    const v = (camera.horizonY - (up / ahead) * camera.focal) / limit;
    const column = clamp(Math.floor(u * sky.width), 0, sky.width - 1);
    const row = clamp(v * sky.height - 0.5, 0, sky.height - 1.001);
    const top = Math.floor(row);
    const share = row - top;
    const a = (top * sky.width + column) * 3;
    const b = a + sky.width * 3;
    into.red = lerp(sky.data[a] ?? 0, sky.data[b] ?? 0, share);
    into.green = lerp(sky.data[a + 1] ?? 0, sky.data[b + 1] ?? 0, share);
    into.blue = lerp(sky.data[a + 2] ?? 0, sky.data[b + 2] ?? 0, share);
  };
}

/** The part of the frame in which anything but sky was painted, so that most rays need not look for it. */
function thingEdges({ frame, depth }: Canvas): { left: number; right: number; top: number } {
  let left = frame.width;
  let right = -1;
  let top = frame.height;
  for (let at = 0; at < depth.length; at++) {
    if ((depth[at] ?? 0) > 1e5) continue;
    const column = at % frame.width;
    if (column < left) left = column;
    if (column > right) right = column;
    if (top === frame.height) top = Math.floor(at / frame.width);
  }
  return { left, right, top };
}
