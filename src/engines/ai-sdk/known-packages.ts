import type { EngineWishes } from "../../contract/engine.ts";
import { SIZE_BOUNDS } from "../../contract/sizes.ts";
import type { AiSdkOptions } from "./options.ts";
import { readSizeList } from "./read-size-rule.ts";
import type { SizeRule } from "./size-rule.ts";

/** What is known of the models of a package where the operator says nothing. */
export interface PackageFacts {
  readonly sizes: SizeRule;
  readonly seed: boolean;
  readonly mask: boolean;
  /** None if its models take no pictures. */
  readonly referencesMax: number;
  /** Where the model itself says too much, or nothing. */
  readonly countMax?: number;
  readonly wishes: readonly (keyof EngineWishes)[];
  /** How the provider's setting for the key is called where it is not `apiKey`. */
  readonly keySetting?: string;
  /** Sent with every call, below what the operator says. */
  readonly providerOptions?: AiSdkOptions["providerOptions"];
  /** Whether `|` in a prompt may be read as a setting. */
  readonly splitsPrompts: boolean;
}

/** The packages give up on a picture that was ordered after a minute of their own; the channel's time limit is the bound here. */
const POLL_MS = 3_600_000;
const LUMA_POLL_MS = 500;

const UNKNOWN: PackageFacts = {
  sizes: { kind: "none" },
  seed: false,
  mask: false,
  referencesMax: 0,
  wishes: [],
  splitsPrompts: true,
};
const WORDS_ONLY: PackageFacts = { ...UNKNOWN, countMax: 1, splitsPrompts: false };

const THREE_SIZES = readSizeList(["1024x1024", "1536x1024", "1024x1536"]);
const GEMINI_RATIOS = readSizeList("1:1 2:3 3:2 3:4 4:3 4:5 5:4 9:16 16:9 21:9".split(" "));
const VIDEO_RATIOS = readSizeList("1:1 3:4 4:3 9:16 16:9 9:21 21:9".split(" "));
const FLUX_RATIOS = readSizeList("1:1 2:3 3:2 4:5 5:4 16:9 9:16 9:21 21:9".split(" "));

const GEMINI: PackageFacts = { ...WORDS_ONLY, sizes: GEMINI_RATIOS, referencesMax: 3 };

/** Bounds of OpenAI's newest models: the same as of our own public model. */
const ANY_LEGAL: SizeRule = {
  kind: "any",
  step: SIZE_BOUNDS.step,
  edgeMax: SIZE_BOUNDS.edgeMax,
  pixelsMin: SIZE_BOUNDS.areaMin,
  pixelsMax: SIZE_BOUNDS.areaMax,
};

/** From the SDK's own list of image models and from the packages; see the README. The operator's options come before it. */
const FACTS: Readonly<Record<string, PackageFacts>> = {
  "@ai-sdk/openai-compatible": {
    ...UNKNOWN,
    sizes: THREE_SIZES,
    mask: true,
    referencesMax: 16,
  },
  "@ai-sdk/google": GEMINI,
  "@ai-sdk/google-vertex": GEMINI,
  "@ai-sdk/fal": { ...WORDS_ONLY, sizes: VIDEO_RATIOS, seed: true, mask: true, referencesMax: 1 },
  "@ai-sdk/replicate": {
    ...WORDS_ONLY,
    sizes: FLUX_RATIOS,
    seed: true,
    mask: true,
    referencesMax: 1,
    keySetting: "apiToken",
  },
  "@ai-sdk/black-forest-labs": {
    ...WORDS_ONLY,
    sizes: GEMINI_RATIOS,
    seed: true,
    referencesMax: 4,
    providerOptions: { blackForestLabs: { pollTimeoutMillis: POLL_MS } },
  },
  // It takes references by address only, and ours are bytes.
  "@ai-sdk/luma": {
    ...WORDS_ONLY,
    sizes: VIDEO_RATIOS,
    providerOptions: { luma: { maxPollAttempts: POLL_MS / LUMA_POLL_MS } },
  },
};

/** What is known of a model by its package and its name. */
export function factsOf(packageName: string, model: string): PackageFacts {
  return packageName === "@ai-sdk/openai" ? openAiFacts(model) : (FACTS[packageName] ?? UNKNOWN);
}

function openAiFacts(model: string): PackageFacts {
  const drawsPictures: PackageFacts = {
    ...UNKNOWN,
    splitsPrompts: false,
    sizes: THREE_SIZES,
    mask: true,
    referencesMax: 16,
    wishes: ["quality", "background", "moderation", "inputFidelity"],
  };
  if (model.startsWith("dall-e-3")) {
    const sizes = readSizeList(["1024x1024", "1792x1024", "1024x1792"]);
    return { ...drawsPictures, sizes, mask: false, referencesMax: 0, wishes: ["quality", "style"] };
  }
  if (model.startsWith("dall-e-2")) {
    const sizes = readSizeList(["256x256", "512x512", "1024x1024"]);
    return { ...drawsPictures, sizes, referencesMax: 1, wishes: [] };
  }
  return model.startsWith("gpt-image-2") ? { ...drawsPictures, sizes: ANY_LEGAL } : drawsPictures;
}
