import type { Size } from "../../contract/size.ts";
import { BUCKETS, CLASSIC_SIZES, readSize, SIZE_BOUNDS } from "../../contract/sizes.ts";
import { chooseSize } from "../shared/choose-size.ts";
import type { SizeGrid } from "../shared/sizes-on-grid.ts";
import { sizesOnGrid } from "../shared/sizes-on-grid.ts";
import type { OpenAiImagesOptions } from "./options.ts";
import type { PresetSizes } from "./presets.ts";
import type { SizePlan } from "./profile.ts";

const GPT_IMAGE: SizeGrid = {
  step: SIZE_BOUNDS.step,
  edgeMin: SIZE_BOUNDS.step,
  edgeMax: SIZE_BOUNDS.edgeMax,
  ratioMax: SIZE_BOUNDS.ratioMax,
  areaMin: SIZE_BOUNDS.areaMin,
  areaMax: SIZE_BOUNDS.areaMax,
};
/** What models on a machine of one's own still draw well: up to the pixels of 2048x2048. */
const LOCAL: SizeGrid = { step: 16, edgeMin: 256, edgeMax: 3840, areaMax: 2048 * 2048 };

const BUCKET_SIZES: readonly Size[] = BUCKETS.map(({ size }) => size);

const RULES: Readonly<Record<PresetSizes, SizePlan>> = {
  any: asItIs("field"),
  prompt: asItIs("words"),
  none: asItIs("not"),
  "gpt-image": fromGrid(GPT_IMAGE),
  local: fromGrid(LOCAL),
  limner: fromLimner(),
  "limner-vip": fromList([...BUCKET_SIZES, ...CLASSIC_SIZES]),
  buckets: fromList(BUCKET_SIZES),
  classic: fromList(toSizes(["1024x1024", "1536x1024", "1024x1536"])),
  "dall-e-3": fromList(toSizes(["1024x1024", "1792x1024", "1024x1792"])),
  "dall-e-2": fromList(toSizes(["256x256", "512x512", "1024x1024"])),
};

/** The rule of a preset, unless the options name another. Throws an Error that tells the operator what to change. */
export function toSizePlan(usual: PresetSizes, options: OpenAiImagesOptions): SizePlan {
  const { sizes, sizeList, sizeGrid } = options;
  const given = [sizes, sizeList, sizeGrid].filter((rule) => rule !== undefined);
  if (given.length > 1) {
    throw new Error("options holds two of sizes, sizeList and sizeGrid; keep one of them.");
  }
  if (sizeList !== undefined) {
    return fromList(toSizes(sizeList));
  }
  return sizeGrid === undefined ? RULES[sizes ?? usual] : fromGrid(toGrid(sizeGrid));
}

function asItIs(asked: SizePlan["asked"]): SizePlan {
  return { legalSize: (target) => target, asked };
}

function fromList(sizes: readonly Size[]): SizePlan {
  return { legalSize: (target) => chooseSize(target, sizes), asked: "field" };
}

function fromGrid(grid: SizeGrid): SizePlan {
  return { legalSize: (target) => chooseSize(target, sizesOnGrid(grid, target)), asked: "field" };
}

/** Another Limner takes what OpenAI's model takes, and the seven sizes that every SDK's example sends. */
function fromLimner(): SizePlan {
  const grid = fromGrid(GPT_IMAGE);
  return {
    ...grid,
    legalSize: (target) =>
      CLASSIC_SIZES.find((size) => isSame(size, target)) ?? grid.legalSize(target),
  };
}

function isSame(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}

function toSizes(list: readonly string[]): readonly Size[] {
  return list.map((text) => readSize(text)).filter((size) => size !== undefined);
}

function toGrid({
  multipleOf,
  min,
  max,
  pixelsMax,
}: NonNullable<OpenAiImagesOptions["sizeGrid"]>): SizeGrid {
  const smallest = Math.ceil(min / multipleOf) * multipleOf;
  if (smallest > max || smallest ** 2 > (pixelsMax ?? Infinity)) {
    throw new Error(
      "options.sizeGrid leaves no size: raise max or pixelsMax, or lower min or multipleOf.",
    );
  }
  return {
    step: multipleOf,
    edgeMin: min,
    edgeMax: max,
    ...(pixelsMax !== undefined && { areaMax: pixelsMax }),
  };
}
