import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "../materials/bend-normal.ts";
import { detail } from "../materials/detail.ts";

export interface PeelPlan {
  readonly noise: Noise;
  readonly colour: Colour;
  /** The colour of the side that saw less sun, and how much of it there is, 0 to 1. */
  readonly second?: Colour;
  readonly blush?: number;
  /** Streaks from pole to pole, as on apples. */
  readonly streaks?: number;
  /** Pores, as on oranges; their size in metres. */
  readonly pores?: number;
  /** Pale dots. */
  readonly dots?: number;
  readonly gloss?: number;
  readonly roughness?: number;
  /** Light that shines through the flesh. */
  readonly through?: number;
}

/** The skin of a fruit, about its upright axis. */
export function peel({
  noise,
  colour,
  second = colour,
  blush = 0.5,
  streaks = 0,
  pores = 0,
  dots = 0,
  gloss = 0.6,
  roughness = 0.14,
  through = 0.08,
}: PeelPlan): Material {
  return {
    colour,
    gloss,
    roughness,
    through,
    paint(surface, skin) {
      const { u, v, w, span } = surface;
      const angle = Math.atan2(w, u);
      const broad = noise.fbm(u * 16 + 3, w * 16 + v * 14, 2);
      const streak = streaks > 0 ? noise.fbm(angle * 14, v * 9, 3) * streaks : 0;
      const share = smoothstep(blush - 0.75, blush + 0.35, 0.5 + broad + streak * 1.4);
      skin.red = second[0] + (colour[0] - second[0]) * share;
      skin.green = second[1] + (colour[1] - second[1]) * share;
      skin.blue = second[2] + (colour[2] - second[2]) * share;
      if (dots > 0) {
        const [a, b] = [Math.floor(angle * 26), Math.floor(v * 620)];
        const dot = hashCell(a, b) < 0.05 ? dots * detail(span, 0.0025) : 0;
        skin.red += dot * 0.3;
        skin.green += dot * 0.26;
        skin.blue += dot * 0.16;
      }
      if (pores <= 0) return;
      const fine = detail(span, pores * 1.6);
      if (fine <= 0) return;
      const a = noise.perlin(angle * 42 + v * 90, v / pores) * fine;
      const b = noise.perlin(u / pores + 40, w / pores + v / pores) * fine;
      bendNormal(surface, a * 0.22, b * 0.22, (a + b) * 0.14);
      skin.roughness += 0.12 * Math.abs(a);
    },
  };
}
