import { blendPixel } from "../core/blend-pixel.ts";
import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { createLight } from "../core/colour.ts";
import type { Colour, Light } from "../core/colour.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import type { Noise } from "../core/noise.ts";
import { rng } from "../core/rng.ts";
import type { Daylight } from "./daylight.ts";

/** A boulder or a pebble in its place. Metres. */
export interface Stone {
  readonly x: number;
  /** Height of the ground or the water that it lies in. */
  readonly y: number;
  readonly z: number;
  /** Half its width. */
  readonly radius: number;
  /** Its height as a share of its width; 0.6 is usual. */
  readonly high: number;
  readonly colour: Colour;
  /** Gives it its shape. */
  readonly seed: number;
  /** Share of the sun that reaches it. */
  readonly sunlit: number;
  /** How much of it moss or snow covers from above, 0 to 1. */
  readonly coat: number;
  readonly coatColour: Colour;
  /** Metres above its foot up to which it is wet. */
  readonly wet: number;
}

export interface StonePainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly veil?: (light: Light, x: number, y: number, z: number) => void;
}

/** Planes that bound a stone: their normals and distances from its middle. */
const PLANES = 16;

/** Paints a stone: a body of broken faces, its edges worn, hidden by what is nearer. */
export function paintStone(canvas: Canvas, stone: Stone, painting: StonePainting): void {
  const { frame, depth } = canvas;
  const { camera } = painting;
  const scale = camera.focal / stone.z;
  const size = stone.radius * scale;
  const high = size * stone.high * 1.25;
  const x = camera.centreX + stone.x * scale;
  // A part of it is buried.
  const y = camera.horizonY - (stone.y - camera.height) * scale - high * 0.55;
  const planes = breakFaces(stone.seed);
  const face = createFace();
  const light = createLight();
  const shade = createStoneShade(stone, painting);
  const bottom = Math.min(frame.height - 1, Math.floor(y + high * 0.62));
  const right = Math.min(frame.width - 1, Math.ceil(x + size));
  for (let row = Math.max(0, Math.floor(y - high)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - size)); column <= right; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < stone.z - 0.05) continue;
      const u = (column + 0.5 - x) / size;
      const v = (y - row - 0.5) / high;
      meet(planes, u, v, face);
      const cover = clamp(face.thick * size * 0.6 + 0.3, 0, 1);
      if (cover <= 0) continue;
      shade(face, u, v, light);
      blendPixel(frame, at * 3, light, cover);
      if (cover > 0.5) depth[at] = stone.z;
    }
  }
}

interface Face {
  x: number;
  y: number;
  z: number;
  /** How much stone lies behind the place; below 0 there is none. */
  thick: number;
}

const createFace = (): Face => ({ x: 0, y: 0, z: 1, thick: 0 });

function breakFaces(seed: number): Float64Array {
  const random = rng(seed, "stone");
  const planes = new Float64Array(PLANES * 4);
  for (let plane = 0; plane < PLANES; plane++) {
    const up = plane === 0 ? 0.9 : random() * 2 - 1;
    const turn = plane * 2.4 + random() * 1.2;
    const flat = Math.sqrt(1 - up * up);
    planes[plane * 4] = Math.cos(turn) * flat;
    planes[plane * 4 + 1] = up;
    planes[plane * 4 + 2] = Math.sin(turn) * flat;
    planes[plane * 4 + 3] = lerp(0.62, 0.92, random());
  }
  return planes;
}

/** Finds the face that is seen at `u` to the right and `v` up of the middle. */
function meet(planes: Float64Array, u: number, v: number, into: Face): void {
  let front = Math.sqrt(Math.max(0, 1 - u * u - v * v)) + (u * u + v * v > 1 ? -1 : 0);
  let back = -front;
  into.x = u;
  into.y = v;
  into.z = Math.max(0.1, front);
  for (let plane = 0; plane < PLANES * 4; plane += 4) {
    const nx = planes[plane] ?? 0;
    const ny = planes[plane + 1] ?? 0;
    const nz = planes[plane + 2] ?? 0;
    const rest = (planes[plane + 3] ?? 0) - nx * u - ny * v;
    if (nz > 0.04) {
      const there = rest / nz;
      if (there < front) {
        front = there;
        into.x = nx;
        into.y = ny;
        into.z = nz;
      }
    } else if (nz < -0.04) back = Math.max(back, rest / nz);
    else if (rest < 0) back = front + 1;
  }
  into.thick = front - back;
}

function createStoneShade(stone: Stone, { daylight, noise, veil }: StonePainting) {
  const { sun, direct, ambient } = daylight;
  const { colour, coat, coatColour } = stone;
  const shift = (stone.seed % 97) * 3.1;
  const wetTo = stone.wet / Math.max(0.02, stone.radius * stone.high * 1.25) - 0.55;
  return (face: Face, u: number, v: number, into: Light): void => {
    const coarse = noise.perlin(u * 2.3 + shift, v * 2.3);
    const grain =
      noise.perlin(u * 11 + shift, v * 13) * 0.5 + noise.perlin(u * 31, v * 33 + shift) * 0.3;
    // Broken edges are worn: the face's direction is mixed with that of a ball.
    const nx = face.x * 0.8 + u * 0.4 + grain * 0.28;
    const ny = face.y * 0.8 + v * 0.4 + coarse * 0.2;
    const nz = face.z * 0.8 + 0.25;
    const scale = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
    const facing = Math.max(0, (nx * sun.x + ny * sun.y - nz * sun.z) * scale) * stone.sunlit;
    const up = ny * scale;
    const lichen =
      smoothstep(0.25, 0.5, noise.perlin(u * 4.2 - shift, v * 4.6) + grain * 0.4) * 0.35;
    const tone = 1 + coarse * 0.35 + grain * 0.5 + lichen;
    const wet = smoothstep(wetTo + 0.1, wetTo - 0.1, v + coarse * 0.1);
    const cover = coat * smoothstep(0.1, 0.55, up + coarse * 0.35 + grain * 0.15) * (1 - wet);
    const dark = 1 - 0.55 * wet;
    const red = lerp(colour[0] * tone * dark, coatColour[0], cover);
    const green = lerp(colour[1] * tone * dark, coatColour[1], cover);
    const blue = lerp(colour[2] * tone * dark, coatColour[2], cover);
    const sky = (0.55 + 0.45 * up) * smoothstep(-0.75, 0.1, v) * 0.9 + 0.16;
    into.red = red * (direct[0] * facing + ambient[0] * sky * 1.3);
    into.green = green * (direct[1] * facing + ambient[1] * sky * 1.3);
    into.blue = blue * (direct[2] * facing + ambient[2] * sky * 1.3);
    veil?.(into, stone.x, stone.y, stone.z);
  };
}
