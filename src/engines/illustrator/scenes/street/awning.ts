import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { fraction } from "../../core/interpolate.ts";
import type { Shop } from "./shop.ts";
import type { WallPoint } from "./wall-point.ts";

const CLOTHS: readonly Colour[] = [
  [0.42, 0.07, 0.055],
  [0.06, 0.2, 0.12],
  [0.07, 0.12, 0.26],
  [0.5, 0.34, 0.1],
  [0.3, 0.3, 0.28],
];
const TOP = 2.74;
const EDGE = 2.2;
/** How far the cloth hangs down over its front edge, with a hem of waves. */
const HEM = 0.16;
const SHADOW = 0.5;

/** Paints the awning of a shop, if it has one and the point lies on it; else only its shadow. Answers whether it did. */
export function paintAwning(
  point: WallPoint,
  { shop, across, received }: { shop: Shop; across: number; received: Light },
  into: Light,
): boolean {
  if (shop.kind === "shutter" || shop.kind === "door" || hashCell(shop.seed, 21) > 0.6)
    return false;
  const { y } = point;
  const stripes = across * Math.round(point.building.shopWidth / 0.34);
  const hem = EDGE - HEM + 0.05 * Math.abs(fraction(stripes) - 0.5);
  if (y < hem) {
    // What lies behind is shaded by it.
    const share = Math.max(0, 1 - (hem - y) / SHADOW) * 0.5;
    received.red *= 1 - share;
    received.green *= 1 - share;
    received.blue *= 1 - share;
    return false;
  }
  const cloth = CLOTHS[Math.floor(hashCell(shop.seed, 23) * CLOTHS.length)] ?? [0.4, 0.4, 0.4];
  const isWhite = hashCell(shop.seed, 25) < 0.6 && Math.floor(stripes) % 2 === 0;
  const slope = y < EDGE ? 0.62 : 0.78 + 0.34 * ((y - EDGE) / (TOP - EDGE));
  into.red = received.red * (isWhite ? 0.62 : cloth[0]) * slope;
  into.green = received.green * (isWhite ? 0.6 : cloth[1]) * slope;
  into.blue = received.blue * (isWhite ? 0.54 : cloth[2]) * slope;
  return true;
}
