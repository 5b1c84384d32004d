import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import type { Building } from "./building.ts";
import { NEON_COLOURS } from "./sign-plan.ts";

type ShopKind = "store" | "eatery" | "arcade" | "boutique" | "shutter" | "door";

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

/** The shop in a house at a number along its front. Arcades are found in neon streets only. */
export function shopAt(building: Building, index: number, neon: boolean): Shop {
  const seed = building.id * 131 + index * 17;
  const key = neon ? seed : -1 - seed;
  const found = known.get(key);
  if (found !== undefined) return found;
  const chosen = KINDS[Math.floor(hashCell(seed, 3) * KINDS.length)] ?? "store";
  const kind = chosen === "arcade" && !neon ? "boutique" : chosen;
  const shop: Shop = {
    kind,
    light: LIGHTS[kind],
    sign: NEON_COLOURS[Math.floor(hashCell(seed, 5) * NEON_COLOURS.length)] ?? NEON_COLOURS[0],
    name: Math.floor(hashCell(seed, 7) * 1000),
    index,
    seed,
  };
  if (known.size > 2000) known.clear();
  known.set(key, shop);
  return shop;
}
