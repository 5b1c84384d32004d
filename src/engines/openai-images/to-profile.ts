import type { EngineSettings } from "../../contract/engine-kind.ts";
import { readModelFamily } from "./model-family.ts";
import { openAiPreset } from "./openai-preset.ts";
import type { OpenAiImagesOptions, PresetName } from "./options.ts";
import { PRESETS } from "./presets.ts";
import type { Preset } from "./presets.ts";
import type { Profile } from "./profile.ts";
import { toSizePlan } from "./to-size-plan.ts";

type Settings = Pick<EngineSettings, "baseUrl" | "model">;

/** OpenAI's own hosts and those on which Microsoft serves the same models. */
const OPENAI_HOST = /(?:^|\.)(?:openai\.com|openai\.azure\.com|services\.ai\.azure\.com)$/;
const APIYI_HOST = /(?:^|\.)apiyi\.com$/;
/** Names of resellers' lines: `gpt-image-2-vip`, `gpt-image-2.5-flare-vip`, `gpt-image-2-all`. */
const RESOLD_NAME = /gpt-image-.*-(?:vip|all)$/;

/** What the engine itself puts into requests, and what it cannot work with. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  "model",
  "prompt",
  "n",
  "size",
  "image",
  "image[]",
  "images",
  "mask",
  "stream",
  "seed",
  "response_format",
  "output_format",
]);

/** Joins preset, model name and options. Throws an Error that tells the operator what to change. */
export function toProfile(settings: Settings, options: OpenAiImagesOptions): Profile {
  const preset = choosePreset(settings, options.preset);
  checkFields(options);
  const seed = toSeed(preset, options);
  return {
    ...preset,
    sizes: toSizePlan(preset.sizes, options),
    edits: toEditPlan(preset, options),
    countMax: toCountMax(preset, options, seed),
    responseFormat: toResponseFormat(preset, options),
    seed,
    sendsOutputFormat:
      options.outputFormat === undefined
        ? preset.sendsOutputFormat
        : options.outputFormat === "asked",
    fields: options.fields ?? {},
  };
}

function choosePreset(settings: Settings, given: PresetName | undefined): Preset {
  const model = settings.model ?? "";
  const name = given ?? guessPreset(settings);
  if (name === "openai") {
    const isOfficial = given !== undefined || OPENAI_HOST.test(hostOf(settings));
    return openAiPreset(readModelFamily(model) ?? "gpt-image-2", isOfficial);
  }
  const preset = PRESETS[name];
  if (name !== "apiyi" && name !== "limner") {
    return preset;
  }
  // Of the lines that end so, the words alone decide the size, whoever serves them.
  if (model.endsWith("-all")) {
    return { ...preset, sizes: "prompt" };
  }
  return name === "limner" && model.endsWith("-vip") ? { ...preset, sizes: "limner-vip" } : preset;
}

function guessPreset(settings: Settings): PresetName {
  const model = settings.model ?? "";
  const host = hostOf(settings);
  if (OPENAI_HOST.test(host)) {
    return "openai";
  }
  if (APIYI_HOST.test(host) || RESOLD_NAME.test(model)) {
    return "apiyi";
  }
  return readModelFamily(model) === undefined ? "generic" : "openai";
}

function hostOf({ baseUrl }: Settings): string {
  return URL.parse(baseUrl)?.hostname ?? "";
}

function toEditPlan(preset: Preset, options: OpenAiImagesOptions): Profile["edits"] {
  if (!(options.edits ?? preset.edits)) {
    return null;
  }
  return {
    as: options.editsAs ?? preset.editsAs,
    imageField: options.imageField ?? preset.imageField,
    mask: options.mask ?? preset.mask,
    strictMask: preset.strictMask,
    squarePngOnly: preset.squarePngOnly,
    referencesMax: options.referencesMax ?? preset.referencesMax,
  };
}

function toSeed(preset: Preset, { seed }: OpenAiImagesOptions): Profile["seed"] {
  if (seed === undefined) {
    return preset.seed;
  }
  return seed ? (preset.seed ?? "field") : null;
}

function toCountMax(
  preset: Preset,
  { countMax }: OpenAiImagesOptions,
  seed: Profile["seed"],
): number {
  if (seed !== null && countMax !== undefined && countMax > 1) {
    throw new Error(
      "options.countMax must be 1 where seeds are sent: a request has room for one seed. Set seed: false to ask for several at once.",
    );
  }
  return seed === null ? (countMax ?? preset.countMax) : 1;
}

function toResponseFormat(
  preset: Preset,
  { answer }: OpenAiImagesOptions,
): Profile["responseFormat"] {
  if (answer === undefined) {
    return preset.responseFormat;
  }
  return answer === "backend" ? null : answer;
}

function checkFields({ fields = {} }: OpenAiImagesOptions): void {
  const taken = Object.keys(fields).find((name) => OWN_FIELDS.has(name));
  if (taken !== undefined) {
    throw new Error(`options.fields.${taken} is set by the engine itself; take it out.`);
  }
}
