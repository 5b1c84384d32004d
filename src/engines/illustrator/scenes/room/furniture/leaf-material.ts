import type { Colour } from "../../../core/colour.ts";
import { smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { Material } from "../../../indoors/material.ts";
import { tint } from "../../../indoors/materials/tint.ts";

/** A leaf that shines a little and lets light through, with a pale midrib and side veins. */
export function leafMaterial(noise: Noise, colour: Colour, gloss = 0.35): Material {
  return {
    colour,
    gloss,
    roughness: 0.34,
    through: 0.28,
    paint(surface, skin) {
      const across = Math.abs(surface.u);
      const vein = smoothstep(0.1, 0, Math.abs(Math.sin((surface.w * 9 - across * 1.6) * Math.PI)));
      const midrib = smoothstep(0.07, 0.02, across);
      tint(
        skin,
        0.86 +
          0.3 * noise.perlin(surface.x * 9, surface.z * 9 + surface.y * 7) +
          0.16 * vein +
          0.7 * midrib,
      );
      skin.red *= 1 + 0.25 * midrib;
    },
  };
}
