import type { Profile } from "./profile.ts";
import type { PresetName, SizeRuleName } from "./options.ts";

/** The rules that operators may name, and two that only presets need. */
export type PresetSizes = SizeRuleName | "local" | "limner-vip";

/** A profile before options are read. */
export interface Preset extends Omit<Profile, "sizes" | "edits" | "fields"> {
  readonly sizes: PresetSizes;
  readonly edits: boolean;
  readonly editsAs: "multipart" | "json";
  readonly imageField: "auto" | "image" | "image[]";
  readonly mask: boolean;
  readonly strictMask: boolean;
  readonly squarePngOnly: boolean;
  readonly referencesMax: number;
}

const PLAIN: Preset = {
  sizes: "local",
  edits: true,
  editsAs: "multipart",
  imageField: "auto",
  mask: false,
  strictMask: false,
  squarePngOnly: false,
  referencesMax: 4,
  countMax: 1,
  responseFormat: "b64_json",
  seed: null,
  sendsOutputFormat: false,
  transparency: false,
  wishes: {},
  syntax: "tags",
  introduces: false,
  promptCharactersMax: Infinity,
  isLimner: false,
};

/** Everything but OpenAI itself, whose rules follow the model. */
export const PRESETS: Readonly<Record<Exclude<PresetName, "openai">, Preset>> = {
  limner: {
    ...PLAIN,
    sizes: "limner",
    mask: true,
    referencesMax: 16,
    seed: "field",
    sendsOutputFormat: true,
    transparency: true,
    wishes: {
      quality: "any",
      style: "any",
      background: "any",
      moderation: "any",
      inputFidelity: "any",
    },
    syntax: "none",
    promptCharactersMax: 32_000,
    isLimner: true,
  },
  apiyi: {
    ...PLAIN,
    sizes: "buckets",
    imageField: "image",
    referencesMax: 16,
    syntax: "none",
    introduces: true,
    promptCharactersMax: 32_000,
  },
  "sd-cpp": { ...PLAIN, responseFormat: null, seed: "tag", syntax: "tags and weights" },
  "vllm-omni": { ...PLAIN, seed: "field" },
  sglang: { ...PLAIN, seed: "field" },
  localai: { ...PLAIN, edits: false, seed: "field", syntax: "tags and weights" },
  // An unknown route would be answered 404, which takes the whole channel out: whoever knows that it edits says so.
  generic: { ...PLAIN, edits: false },
};
