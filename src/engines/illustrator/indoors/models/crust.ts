import type { Colour } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "../materials/bend-normal.ts";
import { detail } from "../materials/detail.ts";

export interface CrustPlan {
  readonly noise: Noise;
  readonly colour: Colour;
  /** The colour where the oven reached it most, and least. */
  readonly dark: Colour;
  readonly pale: Colour;
  /** Height at which it is baked darkest, in metres. */
  readonly top: number;
  readonly gloss?: number;
  /** Flour or sugar on it, 0 to 1. */
  readonly dusted?: number;
}

/** What was baked: darker on top, paler below and in its cracks, with a fine rough grain. */
export function crust({
  noise,
  colour,
  dark,
  pale,
  top,
  gloss = 0.22,
  dusted = 0,
}: CrustPlan): Material {
  return {
    colour,
    gloss,
    roughness: 0.42,
    through: 0.04,
    paint(surface, skin) {
      const { u, v, w, ny, span } = surface;
      const broad = noise.fbm(u * 28, w * 28 + v * 24, 3);
      const baked = clamp(0.25 + (v / top) * 0.6 + broad * 0.9 + ny * 0.12, 0, 1);
      const [from, to] = baked < 0.5 ? [pale, colour] : [colour, dark];
      const share = baked < 0.5 ? baked * 2 : baked * 2 - 1;
      skin.red = from[0] + (to[0] - from[0]) * share;
      skin.green = from[1] + (to[1] - from[1]) * share;
      skin.blue = from[2] + (to[2] - from[2]) * share;
      const fine = detail(span, 0.004);
      const a = noise.perlin(u * 320, w * 320 + v * 260) * fine;
      const b = noise.perlin(u * 320 + 50, w * 320 - v * 260) * fine;
      bendNormal(surface, a * 0.3, b * 0.2, b * 0.3);
      if (dusted > 0) {
        const sugar = clamp((noise.fbm(u * 90, w * 90, 3) + ny - 0.75 + dusted) * 2, 0, 1) * dusted;
        skin.red += (0.8 - skin.red) * sugar;
        skin.green += (0.78 - skin.green) * sugar;
        skin.blue += (0.74 - skin.blue) * sugar;
        skin.gloss *= 1 - sugar;
      }
    },
  };
}
