import { blur } from "../../core/blur.ts";
import { addEnlarged } from "../../core/add-enlarged.ts";
import { createFrame } from "../../core/create-frame.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Frame } from "../../frame.ts";
import type { StudioSet } from "./set/studio-set.ts";

const STEP = 8;
const GLINTS = 46;

/** What lies far behind a table, out of focus: patches of light and dark, and lights as discs. */
export function paintBackdrop(frame: Frame, set: StudioSet): void {
  const rowEnd = Math.min(frame.height, Math.ceil(set.space.horizon + frame.height * 0.03));
  paintPatches(frame, set);
  const random = rng(set.seed, "glints");
  const edge = Math.min(frame.width, frame.height);
  const power = set.light.isNight ? 1.1 : 0.62;
  for (let index = 0; index < GLINTS; index++) {
    const size = 1 - index / GLINTS;
    const warm = random();
    const [first, second] = set.dressing.glints;
    addDisc(frame, rowEnd, {
      x: random() * frame.width,
      y: random() ** 0.7 * set.space.horizon * 0.98,
      radius: edge * (0.014 + 0.05 * size * (0.4 + 0.6 * random())),
      strength: power * (0.05 + 0.5 * random() ** 3) * (1.2 - size * 0.7),
      colour: [
        lerp(first[0], second[0], warm),
        lerp(first[1], second[1], warm),
        lerp(first[2], second[2], warm),
      ],
    });
  }
}

function paintPatches(frame: Frame, { dressing, light, noise, space }: StudioSet): void {
  const small = createFrame(Math.ceil(frame.width / STEP), Math.ceil(frame.height / STEP));
  const scale = Math.min(frame.width, frame.height) / STEP;
  for (let index = 0; index < small.width * small.height; index++) {
    const x = (index % small.width) / scale;
    const y = Math.floor(index / small.width) / scale;
    const patch = noise.fbm(x * 2.3 + 11, y * 2 + 4, 3);
    const height = (y * STEP * scale) / space.horizon;
    const tone = (0.5 + 1.1 * patch + 0.34 * (1 - height)) * 0.8;
    const pale = smoothstep(0.05, 0.55, patch) * 0.5;
    for (let channel = 0; channel < 3; channel++) {
      const lit = (light.key[channel] ?? 0) * 0.7 + (light.ambient[channel] ?? 0);
      const paint = dressing.wall[channel] ?? 0;
      const glint = dressing.glints[0][channel] ?? 0;
      small.data[index * 3 + channel] = Math.max(0.06, tone) * lit * lerp(paint, glint, pale);
    }
  }
  blur(small, scale * 0.035, 3);
  frame.data.fill(0);
  addEnlarged(frame, small, 1);
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strength: number;
  readonly colour: readonly [number, number, number];
}

function addDisc(frame: Frame, rowEnd: number, disc: Disc): void {
  const { x: cx, y: cy, radius, strength, colour } = disc;
  const feather = Math.max(1.2 / radius, 0.09);
  const left = Math.max(0, Math.floor(cx - radius));
  const right = Math.min(frame.width, Math.ceil(cx + radius) + 1);
  for (let y = Math.max(0, Math.floor(cy - radius)); y < Math.min(rowEnd, cy + radius + 1); y++) {
    for (let x = left; x < right; x++) {
      const distance = Math.hypot(x - cx, y - cy) / radius;
      const inside = 1 - smoothstep(1 - feather, 1, distance);
      if (inside <= 0) continue;
      const light = strength * inside * (0.86 + 0.14 * smoothstep(0.55, 0.95, distance));
      const at = (y * frame.width + x) * 3;
      for (let channel = 0; channel < 3; channel++)
        frame.data[at + channel] = (frame.data[at + channel] ?? 0) + (colour[channel] ?? 0) * light;
    }
  }
}
