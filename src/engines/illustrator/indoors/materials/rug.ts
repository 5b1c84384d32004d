import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import type { Noise } from "../../core/noise.ts";
import type { Material, Skin } from "../material.ts";
import { bendNormal } from "./bend-normal.ts";
import { detail } from "./detail.ts";
import { tint } from "./tint.ts";

export type RugKind = "shag" | "berber" | "persian" | "bands" | "round";

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
      tint(skin, 1 + lie * 0.16 + pile * (kind === "shag" ? 0.5 : 0.22) + tuft * 0.3);
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
  /** A border of flowers, a field of small ones, a medallion. */
  persian: (u, w, half, noise) => {
    const edge = Math.min(half[0] - Math.abs(u), half[1] - Math.abs(w));
    if (edge < 0.05) return { figure: 0, border: 1 };
    const wave =
      Math.sin(u * 26) * Math.sin(w * 26) + 0.4 * noise.perlin(Math.abs(u) * 18, Math.abs(w) * 18);
    if (edge < 0.26)
      return { figure: wave > 0.35 ? 0.9 : 0, border: edge < 0.07 || edge > 0.24 ? 0.2 : 0.85 };
    const heart = Math.hypot(u / 0.34, w / 0.5) + 0.12 * Math.cos(8 * Math.atan2(w, u));
    if (heart < 1)
      return {
        figure: heart < 0.86 && heart > 0.5 ? 0.2 : 0.85,
        border: wave > 0.4 || heart > 0.92 ? 0.9 : 0,
      };
    const tendril = Math.abs(noise.perlin(Math.abs(u) * 7 + 9, Math.abs(w) * 7));
    return { figure: wave > 0.55 || tendril < 0.05 ? 0.85 : 0, border: wave < -0.75 ? 0.8 : 0 };
  },
};

function mix(skin: Skin, colour: Colour, share: number): void {
  skin.red += (colour[0] - skin.red) * share;
  skin.green += (colour[1] - skin.green) * share;
  skin.blue += (colour[2] - skin.blue) * share;
}
