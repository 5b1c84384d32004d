import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Sprite } from "../../vocabulary/rasterise-sprite.ts";
import type { Normals } from "../../things/inflate.ts";
import type { Palette } from "./palettes.ts";

/** The same drawing with light on it: `colour` is what reaches the eye. */
export function lightSprite(
  sprite: Sprite,
  normals: Normals,
  { palette, side }: { palette: Palette; side: -1 | 1 },
): Sprite {
  const { width, height, alpha } = sprite;
  const colour = new Float32Array(sprite.colour.length);
  const keyX = side * 0.56;
  const keyY = -0.56;
  const keyZ = Math.sqrt(1 - keyX * keyX - keyY * keyY);
  for (let index = 0; index < alpha.length; index++) {
    if ((alpha[index] ?? 0) <= 0) continue;
    const nx = normals.x[index] ?? 0;
    const ny = normals.y[index] ?? 0;
    const nz = normals.z[index] ?? 1;
    const facing = nx * keyX + ny * keyY + nz * keyZ;
    const key = clamp((facing + 0.14) / 1.14, 0, 1) ** 1.25 * 1.08;
    const sky = 0.5 - 0.4 * ny;
    const bounce = clamp(ny, 0, 1) * 0.42;
    const nearGround = 1 - Math.floor(index / width) / height;
    const occlusion = 0.58 + 0.42 * smoothstep(0, 0.22, nearGround);
    const gloss = glossAt({ nx, ny, nz, keyX, keyY });
    const rim = (1 - nz) ** 3.2 * (0.12 + 0.88 * smoothstep(0.2, -0.7, nx * side - ny * 0.35));
    for (let channel = 0; channel < 3; channel++) {
      const albedo = sprite.colour[index * 3 + channel] ?? 0;
      const diffuse =
        (palette.key[channel] ?? 1) * key +
        (palette.ambient[channel] ?? 0) * sky +
        (palette.table[channel] ?? 0) * bounce;
      const shine = gloss * (palette.key[channel] ?? 1) + rim * 0.85 * (palette.rim[channel] ?? 0);
      colour[index * 3 + channel] =
        (0.012 + albedo * 0.95) * diffuse * occlusion + shine * occlusion;
    }
  }
  return { ...sprite, colour };
}

interface Facing {
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly keyX: number;
  readonly keyY: number;
}

/** A soft box seen in the surface, with a broad sheen around it; the viewer looks straight on. */
function glossAt({ nx, ny, nz, keyX, keyY }: Facing): number {
  const mirrorX = 2 * nz * nx - keyX * 1.05;
  const mirrorY = 2 * nz * ny - keyY * 1.05;
  const box =
    (1 - smoothstep(0.12, 0.24, Math.abs(mirrorX))) *
    (1 - smoothstep(0.2, 0.34, Math.abs(mirrorY)));
  const sheen = Math.exp(-(mirrorX * mirrorX + mirrorY * mirrorY) * 3.2);
  return box * 0.3 + sheen * 0.1;
}
