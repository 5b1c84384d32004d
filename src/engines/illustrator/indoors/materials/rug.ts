import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Material, Skin } from "../material.ts";
import { bendNormal } from "./bend-normal.ts";
import { detail } from "./detail.ts";
import { tint } from "./tint.ts";

type RugKind = "shag" | "berber" | "persian" | "bands" | "round";

export interface RugPlan {
  readonly noise: Noise;
  readonly kind: RugKind;
  readonly colours: readonly [Colour, Colour, Colour];
  /** Half its extent, in metres. */
  readonly half: readonly [number, number];
}

/** A carpet with its pattern and its pile. */
export function rug({ noise, kind, colours, half }: RugPlan): Material {
  const [ground, figure, border] = colours;
  return {
    colour: ground,
    paint(surface, skin) {
      const { u, w, span } = surface;
      const place = PATTERNS[kind](u, w, half, noise);
      mix(skin, figure, place.figure);
      mix(skin, border, place.border);
      const long = kind === "shag" ? 0.03 : 0.01;
      const fine = detail(span, long);
      const pile = noise.perlin(u / long, w / long) * fine;
      const tuft =
        (hashCell(Math.floor((u / long) * 4), Math.floor((w / long) * 4)) - 0.5) *
        detail(span, long * 0.5);
      const lie = noise.fbm(u * 3, w * 3, 2);
      // Wool was dyed in batches, and feet have worn it.
      const dye = 1 + 0.1 * noise.perlin(w * 2.3, 5) + 0.12 * noise.fbm(u * 1.7, w * 1.7, 2);
      tint(skin, dye + lie * 0.16 + pile * (kind === "shag" ? 0.5 : 0.22) + tuft * 0.3);
      bendNormal(surface, pile * 0.35 + lie * 0.12, 0, pile * 0.3 - lie * 0.1);
    },
  };
}

interface Place {
  readonly figure: number;
  readonly border: number;
}

type Half = readonly [number, number];

const PATTERNS: Readonly<
  Record<RugKind, (u: number, w: number, half: Half, noise: Noise) => Place>
> = {
  shag: () => ({ figure: 0, border: 0 }),
  round: (u, w, half) => {
    const ring = Math.hypot(u / half[0], w / half[1]);
    return { figure: Math.floor(ring * 9) % 2 === 1 ? 0.75 : 0, border: ring > 0.93 ? 1 : 0 };
  },
  /** Thin dark diamonds on pale wool, drawn by an unsteady hand. */
  berber: (u, w, half, noise) => {
    const shake = noise.perlin(u * 5, w * 5) * 0.03;
    const a = Math.abs((((u + w * 0.62 + shake) / 0.46) % 1) + 1) % 1;
    const b = Math.abs((((u - w * 0.62 - shake) / 0.46) % 1) + 1) % 1;
    const line = Math.min(Math.min(a, 1 - a), Math.min(b, 1 - b));
    const isEdge = half[1] - Math.abs(w) < 0.06;
    return { figure: line < 0.035 ? 0.85 : 0, border: isEdge ? 0.25 : 0 };
  },
  bands: (u, w, half) => {
    const share = Math.abs(w) / half[1];
    const band = Math.floor(share * 12);
    return { figure: band % 3 === 1 ? 0.8 : 0, border: band % 4 === 3 ? 0.8 : 0 };
  },
  /** Borders of small flowers, a field of tendrils, a medallion in its middle and a quarter of one in each corner. */
  persian: (u, w, half, noise) => {
    const [a, b] = [Math.abs(u), Math.abs(w)];
    const edge = Math.min(half[0] - a, half[1] - b);
    const along = half[0] - a < half[1] - b ? w : u;
    if (edge < 0.03) return { figure: 0.25, border: 0.9 };
    const flower = petals(along * 9, (edge - 0.135) * 9);
    if (edge < 0.075) return { figure: soft(0.25, Math.sin(along * 70)) * 0.7, border: 0.35 };
    if (edge < 0.2) return { figure: flower * 0.85, border: 0.85 - 0.5 * soft(0.88, flower) };
    if (edge < 0.235) return { figure: soft(0, Math.sin(along * 90)) * 0.6, border: 0.2 };
    const middle = heart(a / 0.36, b / 0.46);
    const corner = heart((half[0] - 0.235 - a) / 0.34, (half[1] - 0.235 - b) / 0.34);
    const medal = Math.min(middle, corner);
    const small = petals(a * 13 + 0.4, b * 13 + 0.2);
    if (medal < 1)
      return {
        figure: 0.35 * soft(-0.86, -medal) + small * 0.6,
        border: 0.75 * soft(-0.97, -medal),
      };
    const tendril = soft(-0.07, -Math.abs(noise.perlin(a * 9 + 9, b * 9)));
    const bud = petals(a * 10.5, b * 10.5 + Math.floor(a * 10.5) * 0.5);
    return { figure: Math.max(tendril * 0.45, bud * 0.75), border: soft(0.93, bud) * 0.6 };
  },
};

const soft = (from: number, value: number): number => smoothstep(from - 0.06, from + 0.06, value);

/** Four petals in each cell, 0 outside them to 1 in their middle. */
function petals(x: number, y: number): number {
  const a = x - Math.floor(x) - 0.5;
  const b = y - Math.floor(y) - 0.5;
  const reach = Math.hypot(a, b) * (1 + 0.28 * Math.cos(4 * Math.atan2(b, a)));
  return smoothstep(0.36, 0.24, reach);
}

/** The outline of a medallion with lobes: below 1 within it. */
const heart = (x: number, y: number): number =>
  Math.hypot(x, y) + 0.07 * Math.cos(12 * Math.atan2(y, x)) + 0.05 * Math.cos(4 * Math.atan2(y, x));

function mix(skin: Skin, colour: Colour, share: number): void {
  skin.red += (colour[0] - skin.red) * share;
  skin.green += (colour[1] - skin.green) * share;
  skin.blue += (colour[2] - skin.blue) * share;
}
