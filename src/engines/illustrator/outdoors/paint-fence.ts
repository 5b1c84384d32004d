import { blendPixel } from "../core/blend-pixel.ts";
import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { createLight } from "../core/colour.ts";
import type { Colour, Light } from "../core/colour.ts";
import { hashCell } from "../core/hash.ts";
import { clamp } from "../core/interpolate.ts";
import type { Daylight } from "./daylight.ts";

/** A post of a fence, with the height of the ground at its foot. Metres. */
export interface Post {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export interface FencePainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
}

const WOOD: Colour = [0.13, 0.095, 0.068];
const SNOW: Colour = [0.8, 0.83, 0.88];
const HIGH = 1.05;
const THICK = 0.13;

/** Paints a fence of posts and two rails, the farthest piece first; in winter snow lies on it. */
export function paintFence(canvas: Canvas, posts: readonly Post[], painting: FencePainting): void {
  const pieces = posts
    .slice(1)
    .map((post, index) => ({ from: posts[index] ?? post, to: post }))
    .toSorted((a, b) => b.from.z + b.to.z - a.from.z - a.to.z);
  const [first] = posts;
  for (const { from, to } of pieces) {
    for (const rise of [0.42, 0.82]) paintRail(canvas, from, to, { ...painting, rise });
    paintPost(canvas, from.z > to.z ? from : to, painting);
    paintPost(canvas, from.z > to.z ? to : from, painting);
  }
  if (pieces.length === 0 && first !== undefined) paintPost(canvas, first, painting);
}

function createWood(
  { daylight, veil }: FencePainting,
  colour: Colour,
  facing: number,
  place: Post,
): Light {
  const { ambient, direct } = daylight;
  const light = createLight();
  light.red = colour[0] * (ambient[0] + direct[0] * facing);
  light.green = colour[1] * (ambient[1] + direct[1] * facing);
  light.blue = colour[2] * (ambient[2] + direct[2] * facing);
  veil(light, place.x, place.y, place.z);
  return light;
}

function paintPost({ frame, depth }: Canvas, post: Post, painting: FencePainting): void {
  const { camera, daylight } = painting;
  const scale = camera.focal / post.z;
  const chance = hashCell(Math.round(post.x * 40), Math.round(post.z * 40));
  const high = HIGH * (0.92 + 0.16 * chance);
  const foot = camera.horizonY - (post.y - 0.1 - camera.height) * scale;
  const top = foot - (high + 0.1) * scale;
  const cap = daylight.isSnowy ? 0.13 * scale : 0;
  const middle = camera.centreX + post.x * scale;
  const half = (THICK / 2) * scale;
  const lit = createWood(painting, WOOD, 0.55, post);
  const shade = createWood(painting, WOOD, 0.03, post);
  const snow = createWood(painting, SNOW, 0.5, post);
  const light = createLight();
  for (let row = Math.max(0, Math.floor(top - cap)); row < Math.min(frame.height, foot); row++) {
    const isSnow = row < top;
    const dome =
      isSnow && cap > 0 ? Math.sqrt(clamp(1 - ((top - row) / cap) ** 2, 0, 1)) * 1.25 : 1;
    const reach = half * dome;
    const right = Math.min(frame.width - 1, Math.floor(middle + reach));
    for (let column = Math.max(0, Math.floor(middle - reach)); column <= right; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < post.z - 0.2) continue;
      const off = (column + 0.5 - middle) / Math.max(0.5, half);
      const side = clamp(0.5 + off * 0.6 * Math.sign(daylight.sun.x), 0, 1);
      mix(light, isSnow ? snow : shade, isSnow ? snow : lit, side);
      const cover =
        clamp(reach - Math.abs(column + 0.5 - middle) + 0.5, 0, 1) * Math.min(1, half * 2);
      blendPixel(frame, at * 3, light, cover);
      if (cover > 0.4) depth[at] = post.z;
    }
  }
}

function mix(into: Light, from: Light, to: Light, share: number): void {
  into.red = from.red + (to.red - from.red) * share;
  into.green = from.green + (to.green - from.green) * share;
  into.blue = from.blue + (to.blue - from.blue) * share;
}

function paintRail(
  { frame, depth }: Canvas,
  from: Post,
  to: Post,
  { rise, ...painting }: FencePainting & { rise: number },
): void {
  const { camera, daylight } = painting;
  const ends = [from, to].map((post) => {
    const scale = camera.focal / post.z;
    return {
      x: camera.centreX + post.x * scale,
      y: camera.horizonY - (post.y + rise - camera.height) * scale,
      z: post.z,
    };
  });
  const [a, b] = ends.toSorted((one, other) => one.x - other.x);
  if (a === undefined || b === undefined || b.x - a.x < 0.5) return;
  const wood = createWood(painting, WOOD, 0.3, from);
  const snow = createWood(painting, SNOW, 0.5, from);
  const last = Math.min(frame.width - 1, Math.floor(b.x));
  for (let column = Math.max(0, Math.ceil(a.x)); column <= last; column++) {
    const share = (column - a.x) / (b.x - a.x);
    // Distances go with the inverse of the place across the frame.
    const z = 1 / (1 / a.z + (1 / b.z - 1 / a.z) * share);
    const scale = camera.focal / z;
    const y = a.y + (b.y - a.y) * share;
    const half = 0.055 * scale;
    fillSpan({ frame, depth }, column, { top: y - half, bottom: y + half, z }, wood);
    if (daylight.isSnowy)
      fillSpan(
        { frame, depth },
        column,
        { top: y - half - 0.06 * scale, bottom: y - half * 0.6, z },
        snow,
      );
  }
}

function fillSpan(
  { frame, depth }: Canvas,
  column: number,
  { top, bottom, z }: { top: number; bottom: number; z: number },
  light: Light,
): void {
  for (let row = Math.max(0, Math.floor(top)); row <= Math.min(frame.height - 1, bottom); row++) {
    const at = row * frame.width + column;
    if ((depth[at] ?? 0) < z - 0.2) continue;
    const cover = Math.min(row + 1, bottom) - Math.max(row, top);
    if (cover <= 0) continue;
    blendPixel(frame, at * 3, light, cover);
    if (cover > 0.4) depth[at] = z;
  }
}
