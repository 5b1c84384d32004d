import { Fault } from "../../contract/fault.ts";
import { formatSize } from "../../contract/size.ts";
import { DEFAULT_TIER, SIZE_BOUNDS, TIERS, type Tier } from "../../contract/sizes.ts";
import { findBucket, nearestRatio } from "../../core/sizes/nearest-buckets.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";

const WORD_CHARACTERS_MAX = 20;
const RATIO = /^(\d{1,4}(?:\.\d{1,3})?):(\d{1,4}(?:\.\d{1,3})?)$/;

interface RatioWish {
  /** As written. */
  readonly ratio: string | undefined;
  readonly tier: Tier | undefined;
  /** What the two are called here. */
  readonly names: { readonly ratio: string; readonly tier: string };
}

/**
 * The size that clients of OpenRouter name by its ratio: `aspect_ratio` and `resolution`, or `aspect_ratio` and `image_size`
 * within `image_config` (`openrouter.ai/docs`, Image generation). It is the bucket nearest in ratio, of tier 2K unless one is
 * named. Undefined where nothing or `auto` is said. Throws `invalid_request` for what is no ratio up to 3:1, and for a tier
 * without a ratio, since the prompt could not decide the rest.
 */
export function readRatioSize(body: JsonObject): string | undefined {
  const wish = readWish(body);
  if (wish.ratio === undefined || wish.ratio === "auto") {
    if (wish.tier !== undefined) {
      const { ratio, tier } = wish.names;
      throw new Fault(
        "invalid_request",
        `\`${tier}\` needs \`${ratio}\` beside it, such as "16:9"; or name the pixels in \`size\`, or the tier in the prompt.`,
        { param: tier },
      );
    }
    return undefined;
  }
  const ratio = nearestRatio(readRatio(wish.ratio, wish.names.ratio));
  return formatSize(findBucket(ratio, wish.tier ?? DEFAULT_TIER).size);
}

function readWish(body: JsonObject): RatioWish {
  const config = body["image_config"] ?? {};
  if (!isJsonObject(config)) {
    throw new Fault(
      "invalid_request",
      '`image_config` must be an object, such as {"aspect_ratio": "16:9"}.',
      { param: "image_config" },
    );
  }
  const isPlain = (body["aspect_ratio"] ?? body["resolution"] ?? undefined) !== undefined;
  const [from, tierName, before] = isPlain
    ? ([body, "resolution", ""] as const)
    : ([config, "image_size", "image_config."] as const);
  return {
    ratio: readMember.text(from, "aspect_ratio", WORD_CHARACTERS_MAX),
    tier: readMember.choice(from, tierName, TIERS),
    names: { ratio: `${before}aspect_ratio`, tier: `${before}${tierName}` },
  };
}

function readRatio(text: string, param: string): number {
  const [, width, height] = RATIO.exec(text) ?? [];
  const ratio = Number(width) / Number(height);
  if (!(Math.max(ratio, 1 / ratio) <= SIZE_BOUNDS.ratioMax)) {
    throw new Fault(
      "invalid_request",
      `\`${param}\` must be a ratio of at most 3:1, such as "16:9" or "2:3".`,
      { param },
    );
  }
  return ratio;
}
