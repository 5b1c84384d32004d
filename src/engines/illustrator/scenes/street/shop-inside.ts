import type { Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { fraction, smoothstep } from "../../core/interpolate.ts";
import type { Moment } from "./moment.ts";
import { lookInto } from "./room.ts";
import type { RoomHit, RoomRay } from "./room.ts";
import { furnish, setTint } from "./shop-goods.ts";
import type { Tint } from "./shop-goods.ts";
import type { Shop } from "./shop.ts";
import type { WallPoint } from "./wall-point.ts";

/** Answers the function that paints what is seen through the window of a shop. */
export function createShopInside({ lamps, ambient }: Moment) {
  const ray: RoomRay = { a: 0, b: 0, width: 1, height: 2.75, depth: 3.6, rateA: 0, rateB: 0 };
  const hit: RoomHit = { a: 0, b: 0, depth: 0, side: "back" };
  const tint: Tint = { red: 1, green: 1, blue: 1, strength: 1 };

  /** A counter, guests and lamps that stand a little behind the glass, as dark or bright shapes. */
  function addNearThings(point: WallPoint, shop: Shop): void {
    const depth = 1.1;
    const along = point.u + point.rateU * depth;
    const up = point.y + point.rateY * depth;
    const seat = Math.floor(along / 0.85);
    const within = fraction(along / 0.85) - 0.5 + (hashCell(seat, shop.seed) - 0.5) * 0.3;
    const isGuest = hashCell(seat * 3 + 1, shop.seed) < (shop.kind === "eatery" ? 0.62 : 0.25);
    const tall = 1.28 + 0.3 * hashCell(seat, shop.seed + 5);
    const head = Math.hypot(within, up - tall) < 0.13;
    const body =
      up < tall - 0.12 && Math.abs(within) < 0.26 * smoothstep(tall + 0.02, tall - 0.4, up) + 0.05;
    if (isGuest && (head || body)) setTint(tint, [0.5, 0.4, 0.4], 0.1);
    if (shop.kind !== "eatery") return;
    if (up < 0.95) setTint(tint, [0.5, 0.3, 0.18], up > 0.89 ? 0.9 : 0.25);
    const lamp = Math.hypot((fraction(along / 1.25) - 0.5) * 1.25, (up - 2.15) * 1.2);
    if (lamp < 0.17) setTint(tint, [1, 0.62, 0.3], 3.6);
  }

  return (point: WallPoint, shop: Shop, across: number, into: Light): void => {
    if (isFrame(point, shop, across)) {
      into.red *= 0.35;
      into.green *= 0.35;
      into.blue *= 0.35;
      return;
    }
    ray.width = point.building.shopWidth;
    ray.a = across * ray.width;
    ray.b = point.y;
    ray.rateA = point.rateU;
    ray.rateB = point.rateY;
    lookInto(ray, hit);
    furnish(tint, hit, shop);
    addNearThings(point, shop);
    if (isCloth(point, shop, across))
      setTint(tint, hashCell(shop.seed, 1) < 0.5 ? [0.65, 0.07, 0.04] : [0.08, 0.12, 0.35], 0.75);
    const glow = tint.strength * (0.65 + 0.5 * hashCell(shop.seed, 8)) * lamps * 1.15;
    const day = 0.16 * tint.strength;
    into.red = tint.red * (shop.light[0] * glow + ambient[0] * day) + into.red * 0.06;
    into.green = tint.green * (shop.light[1] * glow + ambient[1] * day) + into.green * 0.06;
    into.blue = tint.blue * (shop.light[2] * glow + ambient[2] * day) + into.blue * 0.06;
  };
}

function isFrame(point: WallPoint, shop: Shop, across: number): boolean {
  const panes = shop.kind === "boutique" ? 2 : 3;
  const bar =
    Math.abs(fraction(across * panes) - 0.5) > 0.5 - 0.05 / (point.building.shopWidth / panes);
  return bar || Math.abs(point.y - 2.3) < 0.035;
}

/** Short cloths that hang over the entrance of an eatery. */
function isCloth(point: WallPoint, shop: Shop, across: number): boolean {
  if (shop.kind !== "eatery" || point.y < 1.85 - 0.06 * Math.sin(point.u * 9) || point.y > 2.3)
    return false;
  return fraction(across * 7) > 0.05 && across < 0.72;
}
