import type { CallToolResult } from "@modelcontextprotocol/server";
import { formatSize } from "../../contract/size.ts";
import { BUCKETS, CLASSIC_SIZES } from "../../contract/sizes.ts";
import type { ModelCard } from "../../core/limner.ts";
import { formatMicros } from "../../kit/micros.ts";
import type { ModelsAnswer } from "../tools/tool-outputs.ts";

const RULES = {
  buckets: "one of buckets or classic, or auto",
  legal:
    "edges that are multiples of 16 and at most 3840, at most 3:1, 655360 to 8294400 pixels; or one of classic; or auto",
  prompt: "none: the prompt says the size or the ratio",
};

export function toModelsResult(cards: readonly ModelCard[]): CallToolResult {
  const answer: ModelsAnswer = {
    models: cards.map(({ model, edits, usualSeconds, procedural, note }) => ({
      id: model.id,
      alias_of: model.aliasOf,
      price_usd: formatMicros(model.priceMicros),
      sizes: model.sizes,
      edits,
      usual_seconds: usualSeconds,
      procedural,
      note,
    })),
    sizes: {
      buckets: BUCKETS.map(({ size }) => formatSize(size)),
      classic: CLASSIC_SIZES.map(formatSize),
      rules: RULES,
    },
  };
  const text = [
    ...answer.models.map(describeModel),
    ...Object.entries(RULES).map(([rule, words]) => `Sizes "${rule}": ${words}.`),
    `buckets: ${answer.sizes.buckets.join(" ")}`,
    `classic: ${answer.sizes.classic.join(" ")}`,
  ].join("\n");
  return { content: [{ type: "text", text }], structuredContent: answer };
}

function describeModel(model: ModelsAnswer["models"][number]): string {
  return [
    `${model.id}: $${model.price_usd} a picture`,
    `sizes "${model.sizes}"`,
    ...(model.alias_of === null ? [] : [`the same as ${model.alias_of}`]),
    ...(model.usual_seconds === null ? [] : [`usually ${model.usual_seconds} s`]),
    ...(model.edits ? [] : ["cannot edit"]),
    ...(model.procedural ? ["drawn by rules, not by a neural network"] : []),
    ...(model.note === null ? [] : [model.note]),
  ].join(", ");
}
