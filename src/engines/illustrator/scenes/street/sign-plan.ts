import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import type { Building, Side } from "./building.ts";

/** A sign that stands out from a house, facing along the street. */
export interface SignPlan {
  readonly words: string;
  readonly vertical: boolean;
  readonly colour: Colour;
  /** A dark board with bright writing, or a bright board with dark writing. */
  readonly board: "dark" | "bright";
  readonly side: Side;
  /** Edge that touches the house. */
  readonly edge: number;
  readonly z: number;
  readonly bottom: number;
  readonly width: number;
  readonly strength: number;
}

export const NEON_COLOURS: readonly [Colour, ...Colour[]] = [
  [1, 0.08, 0.4],
  [0.05, 0.78, 1],
  [1, 0.36, 0.06],
  [0.58, 0.14, 1],
  [0.1, 1, 0.5],
  [1, 0.78, 0.2],
  [0.16, 0.36, 1],
  [1, 0.06, 0.1],
];
const PLAIN_COLOURS: readonly [Colour, ...Colour[]] = [
  [1, 0.86, 0.62],
  [0.9, 0.1, 0.07],
  [0.1, 0.42, 0.2],
  [1, 0.72, 0.3],
  [0.1, 0.25, 0.6],
];

const NEON_WORDS: readonly [string, ...string[]] = [
  "酒吧",
  "面馆",
  "未来",
  "拉面",
  "24H",
  "旅館",
  "霓虹",
  "BAR",
  "夜市",
  "电玩",
  "茶室",
  "咖啡",
  "酒店",
  "RAMEN",
  "歌舞",
  "唱片",
  "HOTEL",
  "书店",
  "火锅",
  "诊所",
  "CLUB",
  "薬局",
  "烧烤",
  "龙宫",
];
const PLAIN_WORDS: readonly [string, ...string[]] = [
  "CAFE",
  "BAKERY",
  "BOOKS",
  "HOTEL",
  "书店",
  "茶",
  "面馆",
  "咖啡",
  "花店",
  "PHARMACY",
  "BAR",
  "DELI",
  "药房",
  "MUSIC",
  "酒店",
];

/** Names over the doors of shops. */
export const SHOP_NAMES: readonly [string, ...string[]] = [
  "深夜食堂",
  "MIDNIGHT",
  "老王面馆",
  "ORBIT",
  "便利店",
  "NOVA",
  "鱼与酒",
  "KIOSK",
  "云上茶室",
  "LUNA CAFE",
  "旧书店",
  "24H MART",
  "星河电玩",
  "SOBA",
  "百味居",
  "VINYL",
];

/** Signs nearer than this many metres would fill the edge of the picture. */
const NEAREST = 12.5;

/** Hangs signs on the houses: many in a neon street, few in another. */
export function planSigns(
  buildings: readonly Building[],
  { seed, neon, tall }: { seed: number; neon: boolean; tall: number },
): SignPlan[] {
  const random = rng(seed, "signs");
  const signs: SignPlan[] = [];
  for (const building of buildings) {
    const isNear = building.near < 75;
    const wanted = neon
      ? isNear
        ? 1 + Math.floor(random() * 2.6)
        : Math.floor(random() * 1.7)
      : random() < 0.45 && isNear
        ? 1
        : 0;
    let bottom = lerp(2.9, 4.2, random());
    for (let index = 0; index < wanted; index++) {
      const sign = hangSign(building, { random, neon, bottom });
      if (sign.z > building.near && sign.z > NEAREST - 3) signs.push(sign);
      const { vertical, width, words } = sign;
      bottom +=
        width * (vertical ? words.length * 0.9 + 0.6 : 1) + lerp(0.6, 3 + tall * 3, random());
    }
  }
  return signs.toSorted((a, b) => b.z - a.z);
}

function hangSign(
  building: Building,
  { random, neon, bottom }: { random: Random; neon: boolean; bottom: number },
): SignPlan {
  const z = lerp(building.near + 0.5, building.far - 0.5, random());
  const words = pick(random, neon ? NEON_WORDS : PLAIN_WORDS);
  const isLatin = /^[\u0020-\u007f]+$/.test(words);
  return {
    words,
    vertical: !isLatin || words.length > 3,
    width: lerp(0.75, 1.45, random() ** 1.3) * (z > 40 ? 1.25 : 1),
    colour: pick(random, neon ? NEON_COLOURS : PLAIN_COLOURS),
    board: random() < (neon ? 0.16 : 0.5) && z > 17 ? "bright" : "dark",
    side: building.side,
    edge: building.side * building.front,
    z: Math.min(Math.max(z, NEAREST), building.far - 0.4),
    bottom,
    strength: lerp(0.8, 1.5, random()),
  };
}
