import { Fault } from "../../contract/fault.ts";
import { formatSize, type Size } from "../../contract/size.ts";
import { BUCKETS, DEFAULT_TIER, SIZE_BOUNDS, TIERS, type Tier } from "../../contract/sizes.ts";
import {
  findBucket,
  logarithmicDistance,
  nearestRatio,
  nearestTier,
} from "../../core/sizes/nearest-buckets.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";

const SIZE_CHARACTERS_MAX = 200;
const RATIO_CHARACTERS_MAX = 20;
/** So many times the pixels of a tier, or a part of them, are still called by its name; 1792x1024 is 1K to some and 2K to others. */
const TIER_SLACK = 2;
const PIXELS = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/;
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
 * decide the rest, for a ratio or a tier that is not that of the `size` beside it, and for two that differ.
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

/** What is no size at all is judged by the model's rule. */
function refuseContradiction(size: string, { ratio, tier, names }: RatioWish): void {
  const [, width, height] = PIXELS.exec(size) ?? [];
  if (width === undefined || height === undefined) {
    return;
  }
  const pixels = { width: Number(width), height: Number(height) };
  const own = nearestRatio(pixels.width / pixels.height);
  if (ratio !== undefined && ratio !== own) {
    throw contradiction(names.ratio, "size", `${size} is ${own}, not ${ratio}`);
  }
  if (tier !== undefined && !isOfTier(pixels, tier)) {
    throw contradiction(names.tier, "size", `${size} is not of the tier ${tier}`);
  }
}

/** A bucket has one tier; any other size has the nearest, or one that is not far off. */
function isOfTier(size: Size, tier: Tier): boolean {
  const bucket = BUCKETS.find((known) => formatSize(known.size) === formatSize(size));
  if (bucket !== undefined) {
    return bucket.tier === tier;
  }
  const area = size.width * size.height;
  const ratio = nearestRatio(size.width / size.height);
  const wanted = findBucket(ratio, tier).size;
  return (
    nearestTier(ratio, area) === tier ||
    logarithmicDistance(area, wanted.width * wanted.height) <= Math.log(TIER_SLACK)
  );
}

function contradiction(one: string, other: string, why: string): Fault {
  return new Fault(
    "invalid_request",
    `\`${one}\` and \`${other}\` contradict each other: ${why}. Leave one of them out.`,
    { param: one },
  );
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
  const ratio = choose(
    { value: readRatioWish(body, "aspect_ratio"), name: "aspect_ratio" },
    {
      value: readRatioWish(config, "image_config.aspect_ratio"),
      name: "image_config.aspect_ratio",
    },
  );
  const tier = choose(
    { value: readMember.choice(body, "resolution", TIERS), name: "resolution" },
    { value: readMember.choice(config, "image_size", TIERS), name: "image_config.image_size" },
  );
  return { ratio: ratio.value, tier: tier.value, names: { ratio: ratio.name, tier: tier.name } };
}

interface Named<Value> {
  readonly value: Value | undefined;
  readonly name: string;
}

/** What is said in either place, or in both alike. */
function choose<Value extends string>(plain: Named<Value>, nested: Named<Value>): Named<Value> {
  if (plain.value !== undefined && nested.value !== undefined && plain.value !== nested.value) {
    throw contradiction(nested.name, plain.name, `${nested.value} is not ${plain.value}`);
  }
  return nested.value === undefined ? plain : nested;
}

function readRatioWish(from: JsonObject, name: string): string | undefined {
  const ratio = readMember.text(from, "aspect_ratio", RATIO_CHARACTERS_MAX);
  return ratio === undefined || ratio === "auto" ? undefined : nearestRatio(readRatio(ratio, name));
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
