import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { fraction, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "./bend-normal.ts";
import { detail } from "./detail.ts";
import { tint } from "./tint.ts";

export interface BoardsPlan {
  readonly noise: Noise;
  readonly colour: Colour;
  /** How boards lie: along the room in long rows, or in a zigzag. */
  readonly pattern: "rows" | "herringbone";
  /** Metres that a board is wide. */
  readonly width: number;
  readonly gloss: number;
  readonly roughness: number;
}

/** A wooden floor. Boards differ in tone; between them are dark gaps with bevelled edges. */
export function floorBoards({
  noise,
  colour,
  pattern,
  width,
  gloss,
  roughness,
}: BoardsPlan): Material {
  const place = pattern === "rows" ? inRows : inHerringbone;
  const board: Board = { id: 0, along: 0, across: 0, length: 1, isTurned: false };
  return {
    colour,
    gloss,
    roughness,
    paint(surface, skin) {
      place(surface.u / width, surface.w / width, board);
      const { id, along, across, length, isTurned } = board;
      const shift = hashCell(id, 3) * 90;
      const fine = detail(surface.span, 0.006);
      const fibre = noise.fbm(across * 3.1 + shift, along * 0.28 + shift, 3);
      const rings = Math.sin(
        across * 9 + noise.perlin(across * 0.8 + shift, along * 0.16) * 11 + shift,
      );
      const pores = fine > 0 ? noise.perlin(across * 34 + shift, along * 1.5) * fine : 0;
      const tone = 0.78 + 0.44 * hashCell(id, 17);
      tint(skin, tone * (1 + 0.34 * fibre + 0.06 * rings + 0.14 * pores));
      const warmth = (hashCell(id, 29) - 0.5) * 0.16;
      skin.red *= 1 + warmth * 0.5;
      skin.blue *= 1 - warmth;
      const gapAcross = Math.min(across, 1 - across) * width;
      const gapAlong = Math.min(along, length - along) * width;
      const gap = Math.min(gapAcross, gapAlong);
      const seam = smoothstep(0.0012 + surface.span * 0.6, 0, gap) * detail(surface.span, 0.012);
      tint(skin, 1 - 0.75 * seam);
      skin.gloss *= (1 - seam) * (0.86 + 0.3 * fibre);
      skin.roughness += 0.12 * Math.abs(fibre);
      const tilt = (hashCell(id, 41) - 0.5) * 0.012 + fibre * 0.012;
      const bump = pores * 0.02;
      if (isTurned) bendNormal(surface, bump, 0, tilt);
      else bendNormal(surface, tilt, 0, bump);
    },
  };
}

/** A place on a board, in widths of a board. */
interface Board {
  id: number;
  along: number;
  across: number;
  length: number;
  isTurned: boolean;
}

const LENGTH = 11;

function inRows(u: number, w: number, into: Board): void {
  const row = Math.floor(u);
  const start = hashCell(row, 7) * LENGTH;
  const place = w + start + 1000 * LENGTH;
  const board = Math.floor(place / LENGTH);
  into.id = row * 131 + board;
  into.across = u - row;
  into.along = place - board * LENGTH;
  into.length = LENGTH;
  into.isTurned = false;
}

const ZIG = 5;

/**
 * Boards of one by five that lie alternately across and along. In a square grid the cells of a board are those
 * whose column and row differ by the same remainder.
 */
function inHerringbone(u: number, w: number, into: Board): void {
  const diagonal = Math.SQRT1_2;
  const a = (u + w) * diagonal;
  const b = (w - u) * diagonal;
  const column = Math.floor(a);
  const row = Math.floor(b);
  const turn = (((column - row) % (2 * ZIG)) + 2 * ZIG) % (2 * ZIG);
  const isAcross = turn < ZIG;
  into.length = ZIG;
  into.isTurned = isAcross;
  if (isAcross) {
    into.id = (column - turn) * 57 + row * 131;
    into.along = turn + fraction(a);
    into.across = fraction(b);
  } else {
    const step = 2 * ZIG - 1 - turn;
    into.id = column * 131 + (row - step) * 57 + 7;
    into.along = step + fraction(b);
    into.across = fraction(a);
  }
}
