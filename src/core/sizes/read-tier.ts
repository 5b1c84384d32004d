import type { Tier } from "../../contract/sizes.ts";
import type { Mention } from "./mention.ts";

export interface TierMention extends Mention {
  readonly tier: Tier;
  /** `8K` as written, when more was asked for than there is. */
  readonly lowered: string | undefined;
}

const TIER_WORD = /(?<![\w.$€£¥-])(1|2|4|8|16)k(?![a-z0-9])/g;

/** Thousands of something else, and screens that stand in the picture. */
const OTHER_THOUSANDS =
  /^[\s-]?(?:people|persons|followers|subscribers|likes|views|users|dollars|usd|euros?|bucks|yuan|runs?\b|race|marathon|steps|miles|meters|metres|years|words|stars|tvs?\b|television|monitor|display|camera|projector|gold|元|人|粉丝|跑|公里|电视|显示器|块)/;

/** `1K`, `2K`, `4K` (and `8K`, `16K`, which become 4K) in a folded prompt, where they name the detail of the picture. */
export function readTiers(text: string): readonly TierMention[] {
  return [...text.matchAll(TIER_WORD)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      thousands: Number(match[1]),
    }))
    .filter(({ end }) => !OTHER_THOUSANDS.test(text.slice(end, end + 16)))
    .map(({ start, end, thousands }) => ({ start, end, ...toTier(thousands) }));
}

function toTier(thousands: number): { readonly tier: Tier; readonly lowered: string | undefined } {
  if (thousands > 4) return { tier: "4K", lowered: `${thousands}K` };
  if (thousands === 4) return { tier: "4K", lowered: undefined };
  return { tier: thousands === 2 ? "2K" : "1K", lowered: undefined };
}
