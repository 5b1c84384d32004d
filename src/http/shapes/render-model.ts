import { BUCKETS, CLASSIC_SIZES } from "../../contract/sizes.ts";
import { formatSize, type Size } from "../../contract/size.ts";
import type { SizeRule } from "../../contract/model.ts";
import type { ModelCard } from "../../core/limner.ts";
import type { ModelAnswer } from "../schemas/model-schemas.ts";

/** OpenAI's model object needs a birthday; models here are configuration and have none, so all share this one. */
const CREATED_S = Date.UTC(2026, 0, 1) / 1000;

/** A model as OpenAI clients list it, with what chat software and people want to know besides. */
export function renderModel(card: ModelCard): ModelAnswer {
  const { model, edits, procedural, note, usualSeconds } = card;
  return {
    id: model.id,
    object: "model",
    created: CREATED_S,
    owned_by: "limner",
    alias_of: model.aliasOf,
    architecture: {
      input_modalities: edits ? ["text", "image"] : ["text"],
      output_modalities: ["image"],
    },
    sizes: { rule: model.sizes, listed: listSizes(model.sizes).map(formatSize) },
    price: { amount_micros: model.priceMicros, currency: "USD" },
    usual_seconds: usualSeconds,
    procedural,
    note,
  };
}

/** Sizes worth offering; a model of rule `legal` takes many more, one of rule `prompt` none. */
function listSizes(rule: SizeRule): readonly Size[] {
  return rule === "prompt" ? [] : [...BUCKETS.map(({ size }) => size), ...CLASSIC_SIZES];
}
