import type { Colour } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Material } from "../material.ts";

/** Polished stone with veins; dark stone has pale ones. */
export function marble(noise: Noise, colour: Colour, roughness = 0.08): Material {
  const isDark = colour[1] < 0.3;
  const vein: Colour = isDark ? [0.5, 0.48, 0.44] : [0.33, 0.33, 0.34];
  return {
    colour,
    gloss: 0.9,
    roughness,
    paint(surface, skin) {
      const a = surface.u * 2.6 + surface.v * 1.7;
      const b = surface.w * 2.6 - surface.v * 2.1;
      const warp = noise.fbm(a * 0.7, b * 0.7, 3) * 2.4;
      const broad = Math.abs(noise.perlin(a * 0.5 + warp, b * 0.5 - warp * 0.6));
      const hair = Math.abs(noise.fbm(a * 1.6 - warp + 7, b * 1.4 + warp, 3));
      const broken = smoothstep(-0.2, 0.4, noise.perlin(a * 0.9 + 20, b * 0.9));
      const share =
        (0.6 * Math.exp(-broad * 26) + 0.3 * Math.exp(-hair * 34)) * (0.3 + 0.7 * broken);
      const cloud = 1 + 0.1 * noise.fbm(a * 1.1, b * 1.1, 3);
      skin.red = (skin.red + (vein[0] - skin.red) * share) * cloud;
      skin.green = (skin.green + (vein[1] - skin.green) * share) * cloud;
      skin.blue = (skin.blue + (vein[2] - skin.blue) * share) * cloud;
    },
  };
}
