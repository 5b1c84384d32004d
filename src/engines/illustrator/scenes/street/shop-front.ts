import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { fraction } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Mask } from "../../text/outline-mask.ts";
import type { Moment } from "./moment.ts";
import { createShopInside } from "./shop-inside.ts";
import { readMask } from "../../core/read-mask.ts";
import { NEON_COLOURS } from "./sign-plan.ts";
import type { Building } from "./plan.ts";
import type { WallPoint } from "./wall-point.ts";

/** Height of the ground floor, in metres. */
export const GROUND_FLOOR = 3.95;
const FASCIA_BOTTOM = 2.85;
const FASCIA_TOP = 3.6;

/** A name as written over a shop; the second mask is its glow. */
export interface Lettering {
  readonly core: Mask;
  readonly glow: Mask;
}

export interface ShopArt {
  readonly names: readonly Lettering[];
}

export type ShopKind = "store" | "eatery" | "arcade" | "boutique" | "shutter" | "door";

export interface Shop {
  readonly kind: ShopKind;
  readonly light: Colour;
  readonly sign: Colour;
  readonly name: number;
  /** Number of the shop along its house; its seed for chance. */
  readonly index: number;
  readonly seed: number;
}

const KINDS: readonly ShopKind[] = [
  "store",
  "eatery",
  "boutique",
  "arcade",
  "eatery",
  "store",
  "boutique",
  "shutter",
  "eatery",
  "door",
];
const LIGHTS: Readonly<Record<ShopKind, Colour>> = {
  store: [0.82, 0.95, 1],
  eatery: [1, 0.56, 0.22],
  arcade: [0.95, 0.3, 0.85],
  boutique: [1, 0.82, 0.6],
  shutter: [0, 0, 0],
  door: [1, 0.6, 0.3],
};

const known = new Map<number, Shop>();

/** The shop in a house at a number along its front. */
export function shopAt(building: Building, index: number): Shop {
  const seed = building.id * 131 + index * 17;
  const found = known.get(seed);
  if (found !== undefined) return found;
  const kind = KINDS[Math.floor(hashCell(seed, 3) * KINDS.length)] ?? "store";
  const shop: Shop = {
    kind,
    light: LIGHTS[kind],
    sign: NEON_COLOURS[Math.floor(hashCell(seed, 5) * NEON_COLOURS.length)] ?? NEON_COLOURS[0],
    name: Math.floor(hashCell(seed, 7) * 1000),
    index,
    seed,
  };
  if (known.size > 2000) known.clear();
  known.set(seed, shop);
  return shop;
}

/** Answers the function that paints the ground floor of a house. */
export function createShopFront({
  noise,
  moment,
  art,
}: {
  noise: Noise;
  moment: Moment;
  art: ShopArt;
}) {
  const paintInside = createShopInside(moment);
  const { lamps, neon } = moment;

  function paintWall(point: WallPoint, received: Light, into: Light): void {
    const grain = 0.55 + noise.fbm(point.u * 0.8, point.y * 0.6 + point.building.id, 3) * 0.5;
    const { wall } = point.building;
    into.red = received.red * wall[0] * grain;
    into.green = received.green * wall[1] * grain;
    into.blue = received.blue * wall[2] * grain;
  }

  function paintFascia(point: WallPoint, shop: Shop, across: number, into: Light): void {
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
  }

  function paintShutter(point: WallPoint, received: Light, into: Light): void {
    const slat = 0.55 + 0.45 * Math.abs(fraction(point.y * 9) - 0.5) * 2;
    const scrawl = noise.ridged(point.u * 0.9 + point.building.id, point.y * 1.1, 2);
    const paint = scrawl > 0.72 ? 1.6 : 1;
    const tone = slat * 0.16 * (0.8 + 0.4 * noise.perlin(point.u * 0.6, point.y * 0.7));
    into.red = received.red * tone * paint;
    into.green = received.green * tone;
    into.blue = received.blue * tone * (paint > 1 ? 1.8 : 1.05);
  }

  return (point: WallPoint, received: Light, into: Light): void => {
    const { building } = point;
    paintWall(point, received, into);
    if (point.isEnd) return;
    const place = point.u / building.shopWidth;
    const index = Math.floor(place);
    const across = place - index;
    const shop = shopAt(building, index);
    if (across < 0.03 || across > 0.97 || shop.kind === "door") {
      if (shop.kind !== "door" || Math.abs(across - 0.5) > 0.16 || point.y > 2.3) return;
    } else if (point.y > FASCIA_BOTTOM && point.y < FASCIA_TOP) {
      paintFascia(point, shop, (across - 0.03) / 0.94, into);
      return;
    }
    if (point.y > 2.7 || point.y < (shop.kind === "store" ? 0.12 : 0.32)) return;
    if (shop.kind === "shutter") paintShutter(point, received, into);
    else paintInside(point, shop, across, into);
  };
}
