import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "./bend-normal.ts";
import { detail } from "./detail.ts";
import { tint } from "./tint.ts";

export interface TilesPlan {
  readonly noise: Noise;
  readonly colour: Colour;
  /** The colour of every other tile; the same if absent. */
  readonly second?: Colour;
  readonly joint: Colour;
  /** Metres across and along. */
  readonly size: readonly [number, number];
  /** Rows shifted by half a tile, as bricks are laid. */
  readonly isBonded?: boolean;
  /** Which two coordinates of the surface the tiles lie in. */
  readonly plane: "floor" | "wall";
  readonly gloss: number;
  readonly roughness: number;
}

/** Tiles or glazed bricks with joints between them; each lies a little differently, so that each mirrors differently. */
export function floorTiles({
  noise,
  colour,
  second = colour,
  joint,
  size,
  isBonded = false,
  plane,
  gloss,
  roughness,
}: TilesPlan): Material {
  return {
    colour,
    gloss,
    roughness,
    paint(surface, skin) {
      const across = surface.u / size[0];
      const up = (plane === "floor" ? surface.w : surface.v) / size[1];
      const row = Math.floor(up);
      const place = across + (isBonded && (row & 1) === 1 ? 0.5 : 0);
      const column = Math.floor(place);
      const isSecond = ((column + row) & 1) === 1;
      if (isSecond) {
        skin.red = second[0];
        skin.green = second[1];
        skin.blue = second[2];
      }
      const u = place - column;
      const v = up - row;
      const gap = Math.min(Math.min(u, 1 - u) * size[0], Math.min(v, 1 - v) * size[1]);
      const cloud = noise.fbm(surface.u * 6, (surface.v + surface.w) * 6, 3);
      tint(skin, 0.93 + 0.14 * hashCell(column, row) + 0.16 * cloud);
      const wide = 0.0022 + surface.span * 0.5;
      const share = smoothstep(wide * 1.5, wide * 0.5, gap) * detail(surface.span, 0.018);
      skin.red += (joint[0] - skin.red) * share;
      skin.green += (joint[1] - skin.green) * share;
      skin.blue += (joint[2] - skin.blue) * share;
      skin.gloss *= 1 - share;
      const tiltA = (hashCell(column, row + 91) - 0.5) * 0.022;
      const tiltB = (hashCell(column + 57, row) - 0.5) * 0.022;
      if (plane === "floor") bendNormal(surface, tiltA, 0, tiltB);
      else bendNormal(surface, tiltA, tiltB, tiltA);
    },
  };
}
