import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import type { Noise } from "../../core/noise.ts";
import type { Material } from "../material.ts";
import { detail } from "./detail.ts";
import { tint } from "./tint.ts";

export interface Glaze {
  /** Dark specks burnt into the glaze: 0 none, 1 many. */
  readonly speckle?: number;
  readonly gloss?: number;
  readonly roughness?: number;
}

/** Glazed clay. */
export function ceramic(
  noise: Noise,
  colour: Colour,
  { speckle = 0, gloss = 0.9, roughness = 0.06 }: Glaze = {},
): Material {
  return {
    colour,
    gloss,
    roughness,
    paint(surface, skin) {
      const angle = Math.atan2(surface.w, surface.u);
      const { v } = surface;
      tint(skin, 1 + 0.06 * noise.fbm(angle * 2, v * 18, 2));
      if (speckle <= 0) return;
      const [a, b] = [Math.floor(angle * 60), Math.floor(v * 420)];
      const fine = detail(surface.span, 0.004);
      if (hashCell(a, b) < speckle * 0.08) tint(skin, 1 - 0.6 * fine);
    },
  };
}
