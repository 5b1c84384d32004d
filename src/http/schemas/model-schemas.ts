import { Type, type Static } from "typebox";
import { FAULT_ANSWERS } from "./fault-schema.ts";
import { shareSchema } from "./share-schema.ts";
import { TAGS } from "./tags.ts";

const MODEL = shareSchema(
  "Model",
  Type.Object(
    {
      id: Type.String(),
      object: Type.Literal("model"),
      created: Type.Integer(),
      owned_by: Type.String(),
      name: Type.String(),
      description: Type.String(),
      alias_of: Type.Union([Type.String(), Type.Null()]),
      architecture: Type.Object({
        modality: Type.String({ examples: ["text+image->image"] }),
        input_modalities: Type.Array(Type.String()),
        output_modalities: Type.Array(Type.String()),
      }),
      sizes: Type.Object({
        rule: Type.String({
          enum: ["buckets", "legal", "prompt"],
          description:
            "What `size` may be: the listed ones, any legal size, or nothing (the prompt drives it).",
        }),
        listed: Type.Array(Type.String()),
      }),
      price: Type.Object({
        amount_micros: Type.Integer({ description: "Millionths of a dollar, per picture." }),
        currency: Type.Literal("USD"),
      }),
      pricing: Type.Object(
        {
          prompt: Type.String(),
          completion: Type.String(),
          image: Type.String({ description: "Per picture." }),
          request: Type.String(),
        },
        { description: "The price once more, in dollars as decimal text, as OpenRouter tells it." },
      ),
      context_length: Type.Integer({ description: "About so many tokens of text are read." }),
      max_completion_tokens: Type.Null({ description: "Answers are no text." }),
      supported_parameters: Type.Array(Type.String(), {
        description: "Members of a request that decide something here.",
      }),
      usual_seconds: Type.Union([Type.Number(), Type.Null()], { description: "Median of late." }),
      procedural: Type.Boolean({ description: "Drawn by rules, not by a neural model." }),
      note: Type.Union([Type.String(), Type.Null()], {
        description: "What a procedural engine draws well and what it cannot.",
      }),
    },
    { description: "A model that this key may use." },
  ),
);

export type ModelAnswer = Static<typeof MODEL>;

const SECURITY = [{ bearer: [] }];

export const MODELS_ROUTE = {
  tags: [TAGS.models],
  operationId: "listModels",
  summary: "The models that this key may use",
  security: SECURITY,
  response: {
    200: Type.Object(
      { object: Type.Literal("list"), data: Type.Array(MODEL) },
      { description: "All of them, aliases too." },
    ),
    ...FAULT_ANSWERS,
  },
};

export const MODEL_ROUTE = {
  tags: [TAGS.models],
  operationId: "getModel",
  summary: "One model",
  security: SECURITY,
  params: Type.Object({ id: Type.String({ description: "Its name, or an alias." }) }),
  response: { 200: MODEL, ...FAULT_ANSWERS },
};
