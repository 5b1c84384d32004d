import { addEnlarged } from "../core/add-enlarged.ts";
import { addToPixel } from "../core/blend-pixel.ts";
import { blur } from "../core/blur.ts";
import type { Canvas } from "../core/canvas.ts";
import type { Light } from "../core/colour.ts";
import { createFrame } from "../core/create-frame.ts";
import type { Frame } from "../frame.ts";
import type { Random } from "../core/rng.ts";
import { aim } from "./eye.ts";
import type { Eye } from "./eye.ts";
import type { Portal, Sunlight } from "./lights.ts";
import { createRay } from "./ray.ts";
import { sunThrough } from "./sun-through.ts";

export interface Beams {
  readonly eye: Eye;
  readonly portals: readonly Portal[];
  readonly sun: Sunlight;
  /** How much light the dusty air scatters towards the eye from each metre of a beam. */
  readonly density: number;
  readonly random: Random;
  readonly checkAborted: () => void;
}

/** Beams are soft, so they are followed at this many pixels apart. */
const STEP = 8;
const STEPS = 14;
const REACH = 7;

/** Adds the beams of the sun in the air of a room, and the motes of dust that float in them. */
export function paintBeams(canvas: Canvas, beams: Beams): void {
  const { frame } = canvas;
  const small = createFrame(Math.ceil(frame.width / STEP), Math.ceil(frame.height / STEP));
  fillBeams(small, canvas, beams);
  blur(small, 1, 2);
  addEnlarged(frame, small, 1);
  addMotes(canvas, beams);
}

function fillBeams(
  small: Frame,
  { frame, depth }: Canvas,
  { eye, portals, sun, density, checkAborted }: Beams,
): void {
  const ray = createRay();
  for (let row = 0; row < small.height; row++) {
    if (row % 8 === 0) checkAborted();
    for (let column = 0; column < small.width; column++) {
      const x = Math.min(frame.width - 1, column * STEP + (STEP >> 1));
      const y = Math.min(frame.height - 1, row * STEP + (STEP >> 1));
      const far = Math.min(REACH, depth[y * frame.width + x] ?? REACH);
      aim(eye, x, y, ray);
      // Light scatters mostly onwards: beams shine when one looks towards the sun.
      const length = Math.sqrt(ray.dx * ray.dx + ray.dy * ray.dy + ray.dz * ray.dz);
      const facing = (ray.dx * sun.from.x + ray.dy * sun.from.y + ray.dz * sun.from.z) / length;
      const phase = 0.35 + 1.1 * Math.max(0, facing) ** 3;
      let sum = 0;
      const shift = ((column * 5 + row * 3) % 8) / 8;
      for (let step = 0; step < STEPS; step++) {
        const at = (far * (step + shift)) / STEPS;
        sum += sunThrough(
          portals,
          sun,
          ray.x + ray.dx * at,
          ray.y + ray.dy * at,
          ray.z + ray.dz * at,
          0.03,
        );
      }
      const light = (sum / STEPS) * far * length * density * phase;
      const to = (row * small.width + column) * 3;
      small.data[to] = sun.colour[0] * light;
      small.data[to + 1] = sun.colour[1] * light;
      small.data[to + 2] = sun.colour[2] * light;
    }
  }
}

const MOTES = 420;

function addMotes({ frame, depth }: Canvas, { eye, portals, sun, density, random }: Beams): void {
  const ray = createRay();
  const scale = Math.max(frame.width, frame.height) / 1280;
  for (let mote = 0; mote < MOTES; mote++) {
    const x = random() * frame.width;
    const y = random() * frame.height;
    const at = 0.5 + 4 * random();
    const size = random();
    if ((depth[Math.floor(y) * frame.width + Math.floor(x)] ?? 0) < at) continue;
    aim(eye, x, y, ray);
    const lit = sunThrough(
      portals,
      sun,
      ray.x + ray.dx * at,
      ray.y + ray.dy * at,
      ray.z + ray.dz * at,
      0.02,
    );
    if (lit < 0.2) continue;
    const radius = Math.max(0.6, ((0.5 + 1.6 * size * size) * scale * 2) / at ** 0.6);
    const share = ((lit * density * 1.6) / (0.6 + radius)) * (0.4 + 0.6 * size);
    const light = { red: sun.colour[0], green: sun.colour[1], blue: sun.colour[2] };
    addMote(frame, { x, y, radius }, light, share);
  }
}

function addMote(
  frame: Frame,
  { x, y, radius }: { x: number; y: number; radius: number },
  light: Light,
  share: number,
): void {
  const [left, right] = [
    Math.max(0, Math.floor(x - radius)),
    Math.min(frame.width - 1, x + radius),
  ];
  const bottom = Math.min(frame.height - 1, y + radius);
  for (let row = Math.max(0, Math.floor(y - radius)); row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const square = ((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2) / (radius * radius);
      if (square < 1)
        addToPixel(frame, (row * frame.width + column) * 3, light, (1 - square) * share);
    }
  }
}
