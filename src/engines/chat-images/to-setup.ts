import type { Size } from "../../contract/size.ts";
import { BUCKETS, CLASSIC_SIZES, readSize } from "../../contract/sizes.ts";
import type { ChatImagesOptions, Preset } from "./options.ts";
import type { Setup } from "./setup.ts";

type Sizing = Pick<Setup, "sizes" | "sizeAs">;
type Listed = Extract<Setup["sizes"], { readonly kind: "listed" }>;

const BUCKET_SIZES: readonly Size[] = BUCKETS.map(({ size }) => size);
const BUCKETS_ONLY: Listed = { kind: "listed", list: BUCKET_SIZES };
/** Every model of a Limner that locks takes the buckets and the seven sizes of the SDKs' examples. */
const LIMNER_LOCKABLE: Listed = { kind: "listed", list: [...BUCKET_SIZES, ...CLASSIC_SIZES] };
const IN_WORDS: Sizing = { sizes: { kind: "any" }, sizeAs: "words" };

/** The web line of resold models: the words alone drive the size. */
const WORDS_DRIVE = /-all$/i;
const TAKES_BUCKETS = /-vip$/i;
const TAKES_LEGAL_SIZES = /^(?:gpt-image-\d|dall-e-\d|chatgpt-image)/i;
/** Gemini's image models from the third generation on draw in steps; those before, and those of others, do not. */
const HAS_STEPS = /gemini-(?:[3-9]|\d\d)/i;
/** They answer with pictures alone, and refuse to be asked for text. */
const PICTURES_ALONE =
  /(?:^|\/)(?:black-forest-labs|sourceful|bytedance-seed|recraft)\/|flux|riverflow|seedream/i;
const PICTURE_WANTED = "Generate an image:";

/** `model` is the name at the backend; undefined while no call has said it. */
export function toSetup(options: ChatImagesOptions, model: string | undefined): Setup {
  const { preset = "generic" } = options;
  const usual = usualSizing(preset, model);
  return {
    sizes: chosenSizes(options, model) ?? usual.sizes,
    sizeAs: options.sizeAs ?? usual.sizeAs,
    modalities: options.modalities ?? usualModalities(preset, model),
    opening: options.opening ?? usualOpening(preset, model),
    wishes: options.wishes ?? (preset === "limner" ? ALL_WISHES : []),
    isLimner: preset === "limner",
  };
}

const ALL_WISHES: Setup["wishes"] = [
  "quality",
  "style",
  "background",
  "moderation",
  "input_fidelity",
];

function chosenSizes(
  { sizes, sizeList }: ChatImagesOptions,
  model: string | undefined,
): Setup["sizes"] | undefined {
  if (sizeList !== undefined) {
    const list = sizeList.map((text) => readSize(text)).filter((size) => size !== undefined);
    return { kind: "listed", list };
  }
  if (sizes === "buckets") {
    return BUCKETS_ONLY;
  }
  if (sizes === "ratios") {
    return ratiosOf(model);
  }
  return sizes === undefined ? undefined : { kind: sizes };
}

function usualSizing(preset: Preset, model: string | undefined): Sizing {
  if (preset === "generic" || (model !== undefined && WORDS_DRIVE.test(model))) {
    return IN_WORDS;
  }
  if (preset === "openrouter") {
    return { sizes: ratiosOf(model), sizeAs: "image_config" };
  }
  if (preset === "laozhang" && model !== undefined && !TAKES_BUCKETS.test(model)) {
    return IN_WORDS;
  }
  const isLegal =
    model !== undefined && TAKES_LEGAL_SIZES.test(model) && !TAKES_BUCKETS.test(model);
  if (isLegal) {
    return { sizes: { kind: "legal" }, sizeAs: "field" };
  }
  return { sizes: preset === "limner" ? LIMNER_LOCKABLE : BUCKETS_ONLY, sizeAs: "field" };
}

function ratiosOf(model: string | undefined): Setup["sizes"] {
  const hasSteps = model === undefined || HAS_STEPS.test(model);
  return { kind: "ratios", stepsMax: hasSteps ? 3 : 1 };
}

function usualModalities(preset: Preset, model: string | undefined): Setup["modalities"] {
  if (preset !== "openrouter") {
    return [];
  }
  return model !== undefined && PICTURES_ALONE.test(model) ? ["image"] : ["image", "text"];
}

function usualOpening(preset: Preset, model: string | undefined): string {
  const mayChat = preset === "apiyi" && model !== undefined && WORDS_DRIVE.test(model);
  return mayChat ? PICTURE_WANTED : "";
}
