import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { fraction } from "../../core/interpolate.ts";
import type { RoomHit } from "./room.ts";
import type { Shop } from "./shop.ts";

/** Colour and brightness of a thing in a shop, before the light of the shop. */
export interface Tint {
  red: number;
  green: number;
  blue: number;
  strength: number;
}

const GOODS: readonly Colour[] = [
  [0.62, 0.3, 0.24],
  [0.75, 0.58, 0.36],
  [0.34, 0.44, 0.58],
  [0.36, 0.46, 0.36],
  [0.8, 0.77, 0.7],
  [0.5, 0.36, 0.44],
  [0.26, 0.25, 0.26],
];

export function setTint(tint: Tint, colour: Colour, strength: number): void {
  tint.red = colour[0];
  tint.green = colour[1];
  tint.blue = colour[2];
  tint.strength = strength;
}

/** Sets the tint of what a ray meets within a shop. */
export function furnish(tint: Tint, hit: RoomHit, shop: Shop): void {
  setTint(tint, [1, 1, 1], hit.side === "floor" ? 0.32 : 0.55);
  if (hit.side === "floor") return;
  if (hit.side === "ceiling") {
    const isLamp = Math.abs(fraction(hit.a / 1.5) - 0.5) < 0.16 && fraction(hit.depth / 1.3) < 0.72;
    setTint(tint, [1, 1, 1], isLamp ? 3.4 : 0.75);
  } else if (shop.kind === "store" || shop.kind === "boutique") {
    shelve(tint, shop, hit.side === "back" ? hit.a : hit.depth + 9, hit.b);
  } else if (hit.side === "back" && shop.kind === "eatery") paintKitchen(tint, hit, shop);
  else if (shop.kind === "arcade") lightScreens(tint, hit, shop);
}

function lightScreens(tint: Tint, hit: RoomHit, shop: Shop): void {
  const screen = fraction(hit.a / 0.8 + hit.depth * 0.7);
  const isScreen = hit.b > 0.9 && hit.b < 1.6 && screen > 0.18 && screen < 0.82;
  const chance = hashCell(Math.floor(hit.a / 0.8), shop.seed + Math.floor(hit.depth));
  if (isScreen) setTint(tint, [0.3 + chance, 1.2 - chance, 1], 1.5);
  else setTint(tint, [0.6, 0.3, 0.8], 0.16);
}

/** Shelves of goods: each board and each thing on it has its own chance. */
function shelve(tint: Tint, shop: Shop, along: number, up: number): void {
  const board = Math.floor(up / 0.42);
  const above = fraction(up / 0.42);
  if (above > 0.92 || up < 0.15) return setTint(tint, [0.6, 0.58, 0.55], 0.3);
  const width = 0.07 + 0.11 * hashCell(board * 7 + shop.seed, 2);
  const thing = Math.floor(along / width);
  const within = fraction(along / width);
  const tall = 0.4 + 0.48 * hashCell(thing * 3 + shop.seed, board);
  const isGap = above > tall || within < 0.07 || hashCell(thing, board * 5 + shop.seed) < 0.1;
  if (isGap) return setTint(tint, [0.7, 0.68, 0.66], 0.2 + 0.12 * above);
  const goods = GOODS[Math.floor(hashCell(thing + board * 31, shop.seed) * GOODS.length)] ?? [
    1, 1, 1,
  ];
  setTint(tint, goods, (0.4 + 0.5 * hashCell(thing, board)) * (1 - 0.35 * above));
}

/** The back of an eatery: tiles, bottles on boards, strips of paper with dishes, light in pools. */
function paintKitchen(tint: Tint, hit: RoomHit, shop: Shop): void {
  const pool = Math.exp(-((fraction(hit.a / 1.25) - 0.5) ** 2) * 9);
  const isPaper =
    hit.b > 1.72 &&
    hit.b < 2.2 &&
    fraction(hit.a / 0.3) > 0.3 &&
    hashCell(Math.floor(hit.a / 0.3), shop.seed) < 0.7;
  if (isPaper) return setTint(tint, [1, 0.86, 0.62], 0.75);
  if (hit.b > 0.9 && hit.b < 1.66) return shelve(tint, shop, hit.a, hit.b);
  const isJoint = fraction(hit.a / 0.22) < 0.06 || fraction(hit.b / 0.22) < 0.06;
  setTint(tint, [0.8, 0.52, 0.32], (0.24 + 0.42 * pool) * (isJoint ? 0.7 : 1));
}
