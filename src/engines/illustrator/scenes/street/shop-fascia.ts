import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { lerp } from "../../core/interpolate.ts";
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

interface FasciaPlace {
  readonly shop: Shop;
  readonly across: number;
  readonly received: Light;
}

const BOARDS: readonly Colour[] = [
  [0.03, 0.07, 0.055],
  [0.16, 0.03, 0.03],
  [0.03, 0.05, 0.11],
  [0.05, 0.045, 0.04],
  [0.11, 0.075, 0.03],
];

/** The board as paint in daylight. */
function paintBoard(
  into: Light,
  { received, core, shop, day }: { received: Light; core: number; shop: Shop; day: number },
): void {
  const board = BOARDS[Math.floor(hashCell(shop.seed, 13) * BOARDS.length)] ?? [0.05, 0.05, 0.05];
  // Four fifths are lost where the light of the board is added to what was there.
  const gain = 3.4;
  const ink = core * 0.62;
  into.red = lerp(into.red, received.red * (board[0] + ink) * gain, day);
  into.green = lerp(into.green, received.green * (board[1] + ink) * gain, day);
  into.blue = lerp(into.blue, received.blue * (board[2] + ink * 0.9) * gain, day);
}

/** Answers the function that paints the board over a shop; `across` goes from 0 to 1 along it. */
export function createFascia({ lamps, neon }: Moment, art: ShopArt) {
  const day = 1 - Math.min(1, lamps * 1.4);
  return (point: WallPoint, { shop, across, received }: FasciaPlace, into: Light): void => {
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
    paintBoard(into, { received, core, shop, day });
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
