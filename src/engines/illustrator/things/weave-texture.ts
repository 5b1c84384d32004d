import type { Noise } from "../core/noise.ts";
import type { Sprite } from "../vocabulary/rasterise-sprite.ts";
import { combStrands } from "./comb-strands.ts";
import type { Specks } from "./comb-strands.ts";
import type { Normals } from "./inflate.ts";
import type { Surface } from "./surfaces.ts";

export interface Chance {
  readonly noise: Noise;
  readonly specks: Specks;
}

/** How much lighter or darker, higher or lower, a surface is at each pixel; about -0.5 to 0.5. */
export function weaveTexture(
  sprite: Sprite,
  normals: Normals,
  { surface, chance }: { surface: Surface; chance: Chance },
): Float32Array {
  const { width, height, alpha } = sprite;
  const texture = new Float32Array(width * height);
  const { strands } = surface;
  if (strands !== undefined && strands.width * height > 0.35) {
    const combed = combStrands(normals, { width, height, specks: chance.specks, strands });
    for (let at = 0; at < texture.length; at++) texture[at] = (combed[at] ?? 0) * strands.strength;
  }
  // Grain finer than a pixel and a half would only flicker.
  const grains = surface.grains.filter(
    ({ across, along }) => Math.max(across, along) < height / 2.2,
  );
  const pixel = 1 / height;
  for (let at = 0; at < texture.length; at++) {
    if ((alpha[at] ?? 0) <= 0) continue;
    const x = (at % width) * pixel;
    const y = Math.floor(at / width) * pixel;
    let sum = 0;
    for (const { across, along, strength } of grains)
      sum += chance.noise.perlin(x * across + across, y * along + 3.1) * strength;
    texture[at] = (texture[at] ?? 0) + sum;
  }
  return texture;
}
