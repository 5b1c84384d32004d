import { addEnlarged } from "../core/add-enlarged.ts";
import type { Camera } from "../core/camera.ts";
import { createFrame } from "../core/create-frame.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import type { Noise } from "../core/noise.ts";
import { rng } from "../core/rng.ts";
import type { Frame } from "../frame.ts";

export interface Aurora {
  readonly camera: Camera;
  readonly noise: Noise;
  readonly seed: number;
  /** 1 as usual for a night sky. */
  readonly strength: number;
}

/** A curtain of light: where its lower edge runs, how it folds, how high it reaches. Radians. */
interface Curtain {
  readonly low: number;
  readonly fold: number;
  readonly shift: number;
  readonly high: number;
  readonly lean: number;
  readonly strength: number;
}

/** It is painted this many times smaller, for it has no edges. */
const COARSE = 3;

/** Adds northern lights to a sky down to the horizon: curtains of rays, green below and violet above. */
export function paintAurora(frame: Frame, { camera, noise, seed, strength }: Aurora): void {
  const rows = Math.max(1, Math.min(frame.height, Math.ceil(camera.horizonY)));
  const small = createFrame(Math.ceil(frame.width / COARSE), Math.ceil(rows / COARSE));
  const random = rng(seed, "aurora");
  const curtains = Array.from({ length: 3 }, (_, index): Curtain => ({
    low: lerp(0.07, 0.2, random()) + index * 0.045,
    fold: lerp(0.05, 0.12, random()),
    shift: random() * 60,
    high: lerp(0.1, 0.2, random()),
    lean: (random() - 0.5) * 0.3,
    strength: strength * lerp(0.55, 1, random()) * (index === 0 ? 1 : 0.6),
  }));
  for (let column = 0; column < small.width; column++) {
    const across = ((column + 0.5) * COARSE - camera.centreX) / camera.focal;
    for (const curtain of curtains) addCurtain(small, column, across, { curtain, camera, noise });
  }
  hideBehindClouds(small, frame);
  const sky = {
    width: frame.width,
    height: rows,
    data: frame.data.subarray(0, frame.width * rows * 3),
  };
  addEnlarged(sky, small, 1);
}

function addCurtain(
  small: Frame,
  column: number,
  across: number,
  { curtain, camera, noise }: { curtain: Curtain; camera: Camera; noise: Noise },
): void {
  const { low, fold, shift, high, lean, strength } = curtain;
  const sweep = noise.fbm(across * 1.4 + shift, 2.7, 3);
  const edge = low + across * lean + sweep * fold * 3;
  const rays =
    noise.fbm(across * 26 + sweep * 8 + shift, 5.1, 3) +
    0.55 * noise.perlin(across * 90 + shift, 1.2);
  const body = smoothstep(-0.5, 0.3, noise.perlin(across * 1.9 + shift, 9.3) + rays * 0.35);
  const reach = high * (0.75 + 0.7 * clamp(rays, -0.6, 1));
  const bright = strength * body * (0.55 + 0.75 * clamp(rays + 0.2, 0, 1));
  for (let row = 0; row < small.height; row++) {
    const up = (camera.horizonY - (row + 0.5) * COARSE) / camera.focal;
    const over = (up - edge) / reach;
    if (over < -0.25 || over > 5) continue;
    // The lower edge is sharp, the upper end fades.
    const light = bright * smoothstep(-0.22, 0.12, over) * Math.exp(-Math.max(0, over) * 1.15);
    const violet = smoothstep(0.5, 2.2, over);
    const at = (row * small.width + column) * 3;
    small.data[at] = (small.data[at] ?? 0) + light * lerp(0.05, 0.34, violet);
    small.data[at + 1] = (small.data[at + 1] ?? 0) + light * lerp(0.62, 0.12, violet);
    small.data[at + 2] = (small.data[at + 2] ?? 0) + light * lerp(0.3, 0.42, violet);
  }
}

/** What is brighter than the night sky is a cloud, or the moon: it stands before the lights. */
function hideBehindClouds(small: Frame, frame: Frame): void {
  for (let row = 0; row < small.height; row++) {
    for (let column = 0; column < small.width; column++) {
      const from =
        (Math.min(frame.height - 1, row * COARSE) * frame.width +
          Math.min(frame.width - 1, column * COARSE)) *
        3;
      const open = clamp(1.45 - (frame.data[from + 1] ?? 0) * 11, 0.12, 1);
      const at = (row * small.width + column) * 3;
      small.data[at] = (small.data[at] ?? 0) * open;
      small.data[at + 1] = (small.data[at + 1] ?? 0) * open;
      small.data[at + 2] = (small.data[at + 2] ?? 0) * open;
    }
  }
}
