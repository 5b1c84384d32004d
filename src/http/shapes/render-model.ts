import { BOUNDS } from "../../contract/bounds.ts";
import { BUCKETS, CLASSIC_SIZES } from "../../contract/sizes.ts";
import { formatSize, type Size } from "../../contract/size.ts";
import type { SizeRule } from "../../contract/model.ts";
import type { ModelCard } from "../../core/limner.ts";
import { formatMicros } from "../../kit/micros.ts";
import type { ModelAnswer } from "../schemas/model-schemas.ts";

/** OpenAI's model object needs a birthday; models here are configuration and have none, so all share this one. */
const CREATED_S = Date.UTC(2026, 0, 1) / 1000;

/** All that may be said in one request, at four Latin characters a token, as usage is estimated. */
const CONTEXT_TOKENS = BOUNDS.allTextCharactersMax / 4;

/** Neither `tools` nor `response_format`: big-AGI would take them for functions and a JSON mode. */
const PARAMETERS = [
  "size",
  "aspect_ratio",
  "n",
  "seed",
  "temperature",
  "quality",
  "style",
  "background",
  "output_format",
  "output_compression",
  "partial_images",
  "stream",
  "modalities",
];
const SIZE_PARAMETERS: ReadonlySet<string> = new Set(["size", "aspect_ratio"]);

/**
 * A model as OpenAI clients list it (`id`, `object`, `created`, `owned_by`), with what chat software reads besides:
 *
 * - `name`: Open WebUI, Cherry Studio, big-AGI. `description`: pickers of OpenRouter's models, such as big-AGI's.
 * - `architecture.input_modalities`: Chatbox and big-AGI turn `image` in it into their switch for attached pictures.
 *   `output_modalities`: big-AGI. `modality`: clients of OpenRouter's older list.
 * - `pricing` and `context_length`: LibreChat (fetched endpoints), big-AGI, Roo Code; `pricing` is decimal text in
 *   dollars, per token but for `image` and `request`. `max_completion_tokens`: Roo Code and Kilo Code.
 * - `supported_parameters`: big-AGI.
 *
 * All of it was read in their sources, not run. The rest is for people and for our own client.
 */
export function renderModel(card: ModelCard): ModelAnswer {
  const { model, edits, procedural, note, usualSeconds } = card;
  return {
    id: model.id,
    object: "model",
    created: CREATED_S,
    owned_by: "limner",
    name: model.id,
    description: describeModel(card),
    alias_of: model.aliasOf,
    architecture: {
      modality: edits ? "text+image->image" : "text->image",
      input_modalities: edits ? ["text", "image"] : ["text"],
      output_modalities: ["image"],
    },
    sizes: { rule: model.sizes, listed: listSizes(model.sizes).map(formatSize) },
    price: { amount_micros: model.priceMicros, currency: "USD" },
    pricing: {
      prompt: "0",
      completion: "0",
      image: formatMicros(model.priceMicros),
      request: "0",
    },
    context_length: CONTEXT_TOKENS,
    max_completion_tokens: null,
    supported_parameters: listParameters(card),
    usual_seconds: usualSeconds,
    procedural,
    note,
  };
}

function describeModel({ model, edits, note }: ModelCard): string {
  const takes = {
    buckets: "in one of 30 sizes, exactly",
    legal: "in any legal size, exactly",
    prompt: "in the size that the prompt asks for",
  }[model.sizes];
  const what = edits ? "Draws and edits pictures" : "Draws pictures";
  return [`${what} ${takes}.`, ...(note === null ? [] : [note])].join(" ");
}

/** Sizes worth offering; a model of rule `legal` takes many more, one of rule `prompt` none. */
function listSizes(rule: SizeRule): readonly Size[] {
  return rule === "prompt" ? [] : [...BUCKETS.map(({ size }) => size), ...CLASSIC_SIZES];
}

/** Without those that are taken and not honoured: sizes where the prompt decides on them, previews where nobody sends any. */
function listParameters({ model, previews }: ModelCard): string[] {
  return PARAMETERS.filter(
    (name) =>
      (model.sizes !== "prompt" || !SIZE_PARAMETERS.has(name)) &&
      (previews || name !== "partial_images"),
  );
}
