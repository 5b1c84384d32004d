import type { Colour } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { Material } from "../material.ts";
import { detail } from "./detail.ts";
import { tint } from "./tint.ts";

export interface TimberPlan {
  readonly noise: Noise;
  readonly colour: Colour;
  /** Along which of its own axes the grain runs. */
  readonly grain: "across" | "up" | "deep";
  /** Moves the grain, so that two boards of one piece differ. */
  readonly shift?: number;
  readonly gloss?: number;
  readonly roughness?: number;
}

/** Planed wood with rings and fibres. */
export function timber({
  noise,
  colour,
  grain,
  shift = 0,
  gloss = 0.5,
  roughness = 0.3,
}: TimberPlan): Material {
  return {
    colour,
    gloss,
    roughness,
    paint(surface, skin) {
      const { u, v, w } = surface;
      const along = grain === "across" ? u : grain === "up" ? v : w;
      const a = (grain === "across" ? v : u) + shift * 3.7;
      const b = (grain === "deep" ? v : w) + shift * 1.3;
      const warp = noise.perlin(a * 3 + along * 0.35 + shift, b * 3 + along * 0.22);
      const ring = Math.sin((a + b * 0.6) * 120 + warp * 6.5 + along * 1.5);
      const fine = detail(surface.span, 0.004);
      const pores = fine > 0 ? noise.perlin((a + b) * 380, along * 14 + shift) * fine : 0;
      tint(skin, 1 + 0.09 * ring * detail(surface.span, 0.03) + 0.22 * warp + 0.13 * pores);
      skin.roughness += 0.1 * warp;
    },
  };
}
