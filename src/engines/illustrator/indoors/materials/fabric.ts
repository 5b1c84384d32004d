import type { Colour } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "./bend-normal.ts";
import { detail } from "./detail.ts";
import { tint } from "./tint.ts";

export interface FabricPlan {
  readonly noise: Noise;
  readonly colour: Colour;
  /** Metres between threads: 0.0015 linen, 0.006 coarse wool. */
  readonly thread?: number;
  readonly through?: number;
  /** Broad light and dark, as on velvet that was brushed. */
  readonly nap?: number;
  /** How far wrinkles turn it. */
  readonly wrinkles?: number;
  /** A pattern printed or woven in: stripes, checks or dots in a second colour. */
  readonly pattern?: FabricPattern;
}

export interface FabricPattern {
  readonly kind: "stripes" | "checks" | "dots" | "zigzag";
  readonly colour: Colour;
  /** Metres from one to the next. */
  readonly size: number;
}

/** Woven cloth. */
export function fabric({
  noise,
  colour,
  thread = 0.003,
  through = 0,
  nap = 0.12,
  wrinkles = 0,
  pattern,
}: FabricPlan): Material {
  return {
    colour,
    through,
    paint(surface, skin) {
      const { u, v, w, span } = surface;
      if (pattern !== undefined) {
        const share = patternAt(pattern, u, v + w);
        skin.red += (pattern.colour[0] - skin.red) * share;
        skin.green += (pattern.colour[1] - skin.green) * share;
        skin.blue += (pattern.colour[2] - skin.blue) * share;
      }
      tint(skin, 1 + nap * noise.fbm(u * 7 + w * 5, v * 7 + w * 4, 2));
      const fine = detail(span, thread * 1.5);
      if (fine > 0) {
        const warp =
          Math.sin((u + w * 0.2) * (6.283 / thread)) * Math.sin((v + w) * (6.283 / thread));
        tint(skin, 1 + warp * 0.16 * fine);
      }
      if (wrinkles <= 0) return;
      const a = noise.fbm(u * 5 + w * 3, v * 5 - w * 4, 3) * wrinkles;
      const b = noise.fbm(u * 5 + 40 - w * 4, v * 5 + w * 3, 3) * wrinkles;
      bendNormal(surface, a, b * 0.7, b);
    },
  };
}

function patternAt({ kind, size }: FabricPattern, u: number, v: number): number {
  return PATTERNS[kind](u / size - Math.floor(u / size), v / size - Math.floor(v / size));
}

/** The share of the second colour at a place of one repeat, 0 to 1 across and up. */
const PATTERNS: Readonly<Record<FabricPattern["kind"], (a: number, b: number) => number>> = {
  stripes: (a) => (a < 0.42 ? 1 : 0),
  checks: (a, b) => ((a < 0.5 ? 1 : 0) + (b < 0.5 ? 1 : 0)) / 2,
  dots: (a, b) => ((a - 0.5) ** 2 + (b - 0.5) ** 2 < 0.05 ? 1 : 0),
  zigzag: (a, b) => (Math.abs(b - Math.abs(a - 0.5) - 0.25) < 0.14 ? 1 : 0),
};
