import type { Colour } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "./bend-normal.ts";
import { detail } from "./detail.ts";
import { tint } from "./tint.ts";

/** Painted plaster: nearly even, with the trace of the roller. `rough` is 0 for smooth paint, 1 for limewash. */
export function plaster(noise: Noise, colour: Colour, rough = 0.2): Material {
  return {
    colour,
    paint(surface, skin) {
      const a = surface.u + surface.w * 0.71;
      const b = surface.v + surface.w * 0.53;
      const broad = noise.fbm(a * 0.9, b * 0.9, 2 + Math.round(rough * 3));
      tint(skin, 1 + broad * (0.03 + 0.12 * rough));
      const fine = detail(surface.span, 0.02) * (0.012 + 0.03 * rough);
      if (fine <= 0) return;
      const x = noise.perlin(a * 60, b * 60) * fine;
      const y = noise.perlin(a * 60 + 31, b * 60 + 7) * fine;
      bendNormal(surface, x, y, x);
    },
  };
}
