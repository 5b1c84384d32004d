import type { EngineWishes } from "../../contract/engine.ts";
import type { ImageModel } from "./image-model.ts";
import { factsOf } from "./known-packages.ts";
import type { AiSdkOptions } from "./options.ts";
import { readSizeRule } from "./read-size-rule.ts";
import type { SizeRule } from "./size-rule.ts";

/** What a channel's model can do: what the operator says, else what is known of the package, else what the model says. */
export interface ModelTraits {
  readonly sizes: SizeRule;
  readonly seed: boolean;
  readonly mask: boolean;
  readonly referencesMax: number;
  readonly countMax: number;
  readonly wishes: readonly (keyof EngineWishes)[];
  readonly splitsPrompts: boolean;
  readonly providerOptions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const COUNT_MAX = 10;
const REFERENCES_USUAL = 1;

interface TraitParts {
  readonly options: AiSdkOptions;
  readonly modelId: string;
  /** Undefined while the package is not there. */
  readonly model: Pick<ImageModel, "specificationVersion" | "provider" | "countMax"> | undefined;
}

export async function readTraits({ options, modelId, model }: TraitParts): Promise<ModelTraits> {
  const facts = factsOf(options.package, modelId);
  const seed = options.seed ?? facts.seed;
  const referencesMax = readReferencesMax(options, facts.referencesMax);
  const canEdit = model?.specificationVersion !== "v2" && referencesMax > 0;
  const told = options.countMax ?? facts.countMax ?? (await model?.countMax()) ?? 1;
  const fixed = new Set(Object.values(options.providerOptions ?? {}).flatMap(Object.keys));
  return {
    sizes: readSizeRule(options) ?? facts.sizes,
    seed,
    mask: canEdit && (options.mask ?? facts.mask),
    referencesMax: canEdit ? referencesMax : 0,
    // A call takes one seed, and each picture has its own.
    countMax: seed ? 1 : Math.min(told, COUNT_MAX),
    // What the operator has fixed for every call is not for the caller to wish.
    wishes: (options.wishes ?? facts.wishes).filter((wish) => !fixed.has(wish)),
    splitsPrompts: facts.splitsPrompts,
    providerOptions: mergeOptions(facts.providerOptions, options.providerOptions),
  };
}

function readReferencesMax({ edit, referencesMax }: AiSdkOptions, known: number): number {
  if (edit === false) {
    return 0;
  }
  const usual = edit === true ? Math.max(known, REFERENCES_USUAL) : known;
  return referencesMax ?? usual;
}

function mergeOptions(
  known: AiSdkOptions["providerOptions"] = {},
  told: AiSdkOptions["providerOptions"] = {},
): ModelTraits["providerOptions"] {
  const keys = Object.keys({ ...known, ...told });
  return Object.fromEntries(keys.map((key) => [key, { ...known[key], ...told[key] }]));
}
