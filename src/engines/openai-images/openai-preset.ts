import type { ModelFamily } from "./model-family.ts";
import type { Preset } from "./presets.ts";
import type { WishWords } from "./profile.ts";

const QUALITY: WishWords = {
  known: {
    auto: "auto",
    low: "low",
    medium: "medium",
    high: "high",
    standard: "medium",
    hd: "high",
  },
  near: { xhigh: "high", max: "high" },
};
/** From gpt-image-2.5 on there are two steps above `high`. */
const FINE_QUALITY: WishWords = {
  known: { ...QUALITY.known, xhigh: "xhigh", max: "max" },
};
const BACKGROUND: WishWords = same("transparent", "opaque", "auto");
const MODERATION: WishWords = same("auto", "low");
const FIDELITY: WishWords = same("high", "low");

const GPT_IMAGE: Preset = {
  sizes: "gpt-image",
  edits: true,
  editsAs: "multipart",
  imageField: "auto",
  mask: true,
  strictMask: true,
  squarePngOnly: false,
  referencesMax: 16,
  countMax: 10,
  // These models answer base64 always, and refuse the request that asks for it.
  responseFormat: null,
  seed: null,
  sendsOutputFormat: true,
  transparency: true,
  wishes: { quality: QUALITY, background: BACKGROUND, moderation: MODERATION },
  syntax: "none",
  introduces: true,
  promptCharactersMax: 32_000,
  isLimner: false,
};

const DALL_E: Preset = {
  ...GPT_IMAGE,
  mask: false,
  // They answer addresses unless told otherwise.
  responseFormat: "b64_json",
  sendsOutputFormat: false,
  transparency: false,
  introduces: false,
};

const PRESETS: Readonly<Record<ModelFamily, Preset>> = {
  "gpt-image-1": {
    ...GPT_IMAGE,
    sizes: "classic",
    wishes: { ...GPT_IMAGE.wishes, inputFidelity: FIDELITY },
  },
  "gpt-image-1-mini": { ...GPT_IMAGE, sizes: "classic" },
  "gpt-image-2": GPT_IMAGE,
  "gpt-image-2.5": { ...GPT_IMAGE, wishes: { ...GPT_IMAGE.wishes, quality: FINE_QUALITY } },
  "dall-e-3": {
    ...DALL_E,
    sizes: "dall-e-3",
    edits: false,
    countMax: 1,
    wishes: {
      quality: {
        known: {
          standard: "standard",
          hd: "hd",
          low: "standard",
          medium: "standard",
          high: "hd",
          xhigh: "hd",
          max: "hd",
          auto: "standard",
        },
      },
      style: same("vivid", "natural"),
    },
    promptCharactersMax: 4_000,
  },
  "dall-e-2": {
    ...DALL_E,
    sizes: "dall-e-2",
    mask: true,
    squarePngOnly: true,
    referencesMax: 1,
    wishes: {},
    promptCharactersMax: 1_000,
  },
};

/**
 * OpenAI's own rules for a model. Others that serve the same models pass on what they are sent, but some draw one picture whatever
 * `n` says and bill `n` of them, so they are asked for one at a time.
 */
export function openAiPreset(family: ModelFamily, isOfficial: boolean): Preset {
  const preset = PRESETS[family];
  return isOfficial ? preset : { ...preset, countMax: 1 };
}

function same(...words: readonly string[]): WishWords {
  return { known: Object.fromEntries(words.map((word) => [word, word])) };
}
