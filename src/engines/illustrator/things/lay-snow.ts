import { smoothstep } from "../core/interpolate.ts";
import type { Noise } from "../core/noise.ts";
import type { Figure } from "./figure.ts";
import type { Normals } from "./inflate.ts";
import type { Material } from "./traits/trait.ts";

const SNOW = [0.74, 0.77, 0.82] as const;
/** What moves or is warm keeps less snow on it. */
const KEEPS: Partial<Record<Material, number>> = {
  fur: 0.55,
  feathers: 0.3,
  skin: 0.25,
  cloth: 0.6,
  vapour: 0,
  glass: 0.5,
};

/** Lays snow where a thing faces up. In place, before light falls on it. */
export function laySnow({ sprite, trait, thing }: Figure, normals: Normals, noise: Noise): void {
  const keeps = (KEEPS[trait.material] ?? 1) * (thing.footing === "air" ? 0.4 : 1);
  const { width, height, colour, alpha } = sprite;
  const pixel = 1 / height;
  for (let at = 0; at < alpha.length; at++) {
    const up = -(normals.y[at] ?? 0);
    if ((alpha[at] ?? 0) <= 0 || up < 0.15) continue;
    const x = (at % width) * pixel;
    const y = Math.floor(at / width) * pixel;
    const patch = noise.fbm(x * 9, y * 9, 3) * 0.5;
    const share = smoothstep(0.48, 0.74, up + patch) * keeps;
    if (share <= 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      const value = colour[at * 3 + channel] ?? 0;
      colour[at * 3 + channel] = value + ((SNOW[channel] ?? 0) - value) * share;
    }
  }
}
