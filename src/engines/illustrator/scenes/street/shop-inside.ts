import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { fraction, smoothstep } from "../../core/interpolate.ts";
import type { Moment } from "./moment.ts";
import { lookInto } from "./room.ts";
import type { RoomHit, RoomRay } from "./room.ts";
import type { Shop } from "./shop-front.ts";
import type { WallPoint } from "./wall-point.ts";

const GOODS: readonly Colour[] = [
  [0.62, 0.3, 0.24],
  [0.75, 0.58, 0.36],
  [0.34, 0.44, 0.58],
  [0.36, 0.46, 0.36],
  [0.8, 0.77, 0.7],
  [0.5, 0.36, 0.44],
  [0.26, 0.25, 0.26],
];

/** Answers the function that paints what is seen through the window of a shop. */
export function createShopInside({ lamps, ambient }: Moment) {
  const ray: RoomRay = { a: 0, b: 0, width: 1, height: 2.75, depth: 3.6, rateA: 0, rateB: 0 };
  const hit: RoomHit = { a: 0, b: 0, depth: 0, side: "back" };
  const tint = { red: 1, green: 1, blue: 1, strength: 1 };

  function setTint(colour: Colour, strength: number): void {
    tint.red = colour[0];
    tint.green = colour[1];
    tint.blue = colour[2];
    tint.strength = strength;
  }

  /** Shelves of goods: each board and each thing on it has its own chance. */
  function shelve(shop: Shop, along: number, up: number): void {
    const board = Math.floor(up / 0.42);
    const above = fraction(up / 0.42);
    if (above > 0.92 || up < 0.15) return setTint([0.6, 0.58, 0.55], 0.3);
    const width = 0.07 + 0.11 * hashCell(board * 7 + shop.seed, 2);
    const thing = Math.floor(along / width);
    const within = fraction(along / width);
    const tall = 0.4 + 0.48 * hashCell(thing * 3 + shop.seed, board);
    const isGap = above > tall || within < 0.07 || hashCell(thing, board * 5 + shop.seed) < 0.1;
    if (isGap) return setTint([0.7, 0.68, 0.66], 0.2 + 0.12 * above);
    const goods = GOODS[Math.floor(hashCell(thing + board * 31, shop.seed) * GOODS.length)] ?? [
      1, 1, 1,
    ];
    setTint(goods, (0.4 + 0.5 * hashCell(thing, board)) * (1 - 0.35 * above));
  }

  /** The back of an eatery: tiles, bottles on boards, strips of paper with dishes, light in pools. */
  function paintKitchen(shop: Shop): void {
    const pool = Math.exp(-((fraction(hit.a / 1.25) - 0.5) ** 2) * 9);
    const isPaper =
      hit.b > 1.72 &&
      hit.b < 2.2 &&
      fraction(hit.a / 0.3) > 0.3 &&
      hashCell(Math.floor(hit.a / 0.3), shop.seed) < 0.7;
    if (isPaper) return setTint([1, 0.86, 0.62], 0.75);
    if (hit.b > 0.9 && hit.b < 1.66) return shelve(shop, hit.a, hit.b);
    const isJoint = fraction(hit.a / 0.22) < 0.06 || fraction(hit.b / 0.22) < 0.06;
    setTint([0.8, 0.52, 0.32], (0.24 + 0.42 * pool) * (isJoint ? 0.7 : 1));
  }

  function furnish(shop: Shop): void {
    setTint([1, 1, 1], hit.side === "floor" ? 0.32 : 0.55);
    if (hit.side === "ceiling") {
      const isLamp =
        Math.abs(fraction(hit.a / 1.5) - 0.5) < 0.16 && fraction(hit.depth / 1.3) < 0.72;
      setTint([1, 1, 1], isLamp ? 3.4 : 0.75);
    } else if (hit.side !== "floor" && (shop.kind === "store" || shop.kind === "boutique")) {
      shelve(shop, hit.side === "back" ? hit.a : hit.depth + 9, hit.b);
    } else if (hit.side === "back" && shop.kind === "eatery") {
      paintKitchen(shop);
    } else if (shop.kind === "arcade" && hit.side !== "floor") {
      const screen = fraction(hit.a / 0.8 + hit.depth * 0.7);
      const isScreen = hit.b > 0.9 && hit.b < 1.6 && screen > 0.18 && screen < 0.82;
      const chance = hashCell(Math.floor(hit.a / 0.8), shop.seed + Math.floor(hit.depth));
      setTint(isScreen ? [0.3 + chance, 1.2 - chance, 1] : [0.6, 0.3, 0.8], isScreen ? 1.5 : 0.16);
    }
  }

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
    if (isGuest && (head || body)) setTint([0.5, 0.4, 0.4], 0.1);
    if (shop.kind !== "eatery") return;
    if (up < 0.95) setTint([0.5, 0.3, 0.18], up > 0.89 ? 0.9 : 0.25);
    const lamp = Math.hypot((fraction(along / 1.25) - 0.5) * 1.25, (up - 2.15) * 1.2);
    if (lamp < 0.17) setTint([1, 0.62, 0.3], 3.6);
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
    furnish(shop);
    addNearThings(point, shop);
    if (isCloth(point, shop, across))
      setTint(hashCell(shop.seed, 1) < 0.5 ? [0.65, 0.07, 0.04] : [0.08, 0.12, 0.35], 0.75);
    const glow = tint.strength * (0.65 + 0.5 * hashCell(shop.seed, 8)) * lamps * 1.15;
    const day = 0.16 * tint.strength;
    into.red = tint.red * (shop.light[0] * glow + ambient[0] * day) + into.red * 0.06;
    into.green = tint.green * (shop.light[1] * glow + ambient[1] * day) + into.green * 0.06;
    into.blue = tint.blue * (shop.light[2] * glow + ambient[2] * day) + into.blue * 0.06;
  };
}
