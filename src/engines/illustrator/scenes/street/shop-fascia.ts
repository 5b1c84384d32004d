import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { readMask } from "../../core/read-mask.ts";
import type { Mask } from "../../text/outline-mask.ts";
import type { Moment } from "./moment.ts";
import type { Shop } from "./shop.ts";
import type { WallPoint } from "./wall-point.ts";

/** Where the board with the name of a shop begins and ends above the ground, in metres. */
export const FASCIA_BOTTOM = 2.85;
export const FASCIA_TOP = 3.6;

/** A name as written over a shop; the second mask is its glow. */
interface Lettering {
  readonly core: Mask;
  readonly glow: Mask;
}

export interface ShopArt {
  readonly names: readonly Lettering[];
}

/** Answers the function that paints the board over a shop; `across` goes from 0 to 1 along it. */
export function createFascia({ lamps, neon }: Moment, art: ShopArt) {
  return (point: WallPoint, shop: Shop, across: number, into: Light): void => {
    const width = point.building.shopWidth * 0.94;
    const rise = (point.y - FASCIA_BOTTOM) / (FASCIA_TOP - FASCIA_BOTTOM);
    const letters = art.names[shop.name % Math.max(1, art.names.length)];
    const isDark = shop.kind === "shutter";
    const board: Colour = neon
      ? shop.sign
      : [0.5 + 0.5 * shop.sign[0], 0.5 + 0.4 * shop.sign[1], 0.4 + 0.4 * shop.sign[2]];
    const power = isDark ? 0.03 : lamps;
    let core = 0;
    let glow = 0;
    if (letters !== undefined) {
      const textWidth =
        (letters.core.width / letters.core.height) * (FASCIA_TOP - FASCIA_BOTTOM) * 0.96;
      const u = ((across - 0.5) * width) / Math.min(textWidth, width * 0.96) + 0.5;
      core = readMask(letters.core, u, 1 - rise);
      glow = readMask(letters.glow, u, 1 - rise);
    }
    const edge = rise < 0.06 || rise > 0.94 ? 1 : 0;
    const isBright = hashCell(shop.seed, 9) < 0.2;
    const panel = isBright ? 0.7 * (1 - core * 0.97) : 0.035 + glow * 0.7 + edge * 0.9;
    const white = isBright ? 0.06 * (1 - core) : core * 1.25;
    into.red =
      into.red * 0.25 +
      (board[0] * (panel + core * (isBright ? 0 : 1.1)) + white) * power +
      (isBright ? 0.2 : 0.05) * into.red;
    into.green =
      into.green * 0.25 +
      (board[1] * (panel + core * (isBright ? 0 : 1.1)) + white) * power +
      (isBright ? 0.2 : 0.05) * into.green;
    into.blue =
      into.blue * 0.25 +
      (board[2] * (panel + core * (isBright ? 0 : 1.1)) + white) * power +
      (isBright ? 0.2 : 0.05) * into.blue;
  };
}
