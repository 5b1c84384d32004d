import { Fault } from "../../contract/fault.ts";
import { formatSize } from "../../contract/size.ts";
import { BUCKETS, DEFAULT_TIER, SIZE_BOUNDS, TIERS, type Tier } from "../../contract/sizes.ts";
import { findBucket, nearestRatio } from "../../core/sizes/nearest-buckets.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";

const SIZE_CHARACTERS_MAX = 200;
const RATIO_CHARACTERS_MAX = 20;
const PIXELS = /^(\d{1,5})x(\d{1,5})$/;
const RATIO = /^(\d{1,4}(?:\.\d{1,3})?):(\d{1,4}(?:\.\d{1,3})?)$/;

interface RatioWish {
  /** The nearest of the table; undefined where none is named, or `auto`. */
  readonly ratio: string | undefined;
  readonly tier: Tier | undefined;
  /** What the two are called here. */
  readonly names: { readonly ratio: string; readonly tier: string };
}

/**
 * The `size` of a request, in place of which clients of OpenRouter name a ratio: `aspect_ratio` and `resolution`, or
 * `aspect_ratio` and `image_size` within `image_config` (`openrouter.ai/docs`, Image generation). Where `size` is missing or
 * `auto`, it is the bucket nearest in ratio, of tier 2K unless one is named; undefined or `auto` where no ratio is said
 * either. Throws `invalid_request` for what is no ratio up to 3:1, for a tier without a ratio, since the prompt could not
 * decide the rest, and for a ratio or a tier that is not that of the `size` beside it.
 */
export function readSize(body: JsonObject): string | undefined {
  const size = readMember.text(body, "size", SIZE_CHARACTERS_MAX);
  const wish = readWish(body);
  if (size !== undefined && size !== "auto") {
    refuseContradiction(size, wish);
    return size;
  }
  const { ratio, tier, names } = wish;
  if (ratio !== undefined) {
    return formatSize(findBucket(ratio, tier ?? DEFAULT_TIER).size);
  }
  if (tier !== undefined) {
    throw new Fault(
      "invalid_request",
      `\`${names.tier}\` needs \`${names.ratio}\` beside it, such as "16:9"; or name the pixels in \`size\`, or the tier in the prompt.`,
      { param: names.tier },
    );
  }
  return size;
}

/** A size outside the table has a nearest ratio, but no tier of its own; what is no size at all is judged by the model's rule. */
function refuseContradiction(size: string, { ratio, tier, names }: RatioWish): void {
  const [, width, height] = PIXELS.exec(size) ?? [];
  if (width === undefined || height === undefined) {
    return;
  }
  const bucket = BUCKETS.find((known) => formatSize(known.size) === size);
  const param =
    ratio !== undefined && ratio !== nearestRatio(Number(width) / Number(height))
      ? names.ratio
      : tier !== undefined && bucket !== undefined && tier !== bucket.tier
        ? names.tier
        : undefined;
  if (param !== undefined) {
    throw new Fault(
      "invalid_request",
      `\`${param}\` and \`size\` contradict each other: ${size} is something else. Leave one of them out.`,
      { param },
    );
  }
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
  const names = { ratio: `${before}aspect_ratio`, tier: `${before}${tierName}` };
  const ratio = readMember.text(from, "aspect_ratio", RATIO_CHARACTERS_MAX);
  return {
    ratio:
      ratio === undefined || ratio === "auto"
        ? undefined
        : nearestRatio(readRatio(ratio, names.ratio)),
    tier: readMember.choice(from, tierName, TIERS),
    names,
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
