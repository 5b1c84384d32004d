import { z } from "zod";

/** Loose, so that a bridge of this version passes on what a newer server says besides. */
export const GENERATION_OUTPUT = z.looseObject({
  id: z.string(),
  state: z.enum(["queued", "running", "succeeded", "failed", "canceled"]),
  model: z.string(),
  mode: z.enum(["draw", "edit", "iterate"]),
  prompt: z.string().describe("Its first 200 characters."),
  pictures: z.array(
    z.looseObject({
      url: z.string(),
      width: z.int(),
      height: z.int(),
      bytes: z.int(),
      media_type: z.string(),
      saved_as: z.string().optional().describe("The file, below the working folder."),
    }),
  ),
  understood: z.string().describe("What the size and the scene were taken from."),
  revised_prompt: z.string().nullable(),
  seeds: z.array(z.int()),
  warnings: z
    .array(z.looseObject({ code: z.string(), field: z.string().nullable(), message: z.string() }))
    .describe("What could not be honoured."),
  error: z.looseObject({ code: z.string(), message: z.string() }).nullable(),
  cost_usd: z.string().describe("What was charged, in dollars."),
  next_step: z.string().optional().describe("What to call to get further."),
  not_saved: z.string().optional().describe("Why there is no file."),
});

export const MODELS_OUTPUT = z.looseObject({
  models: z.array(
    z.looseObject({
      id: z.string(),
      alias_of: z.string().nullable(),
      price_usd: z.string().describe("For each picture, in dollars."),
      sizes: z.enum(["buckets", "legal", "prompt"]).describe("Which sizes it takes; see sizes."),
      edits: z.boolean(),
      usual_seconds: z.number().nullable(),
      procedural: z.boolean().describe("Drawn by rules, not by a neural network."),
      note: z.string().nullable(),
    }),
  ),
  sizes: z.looseObject({
    buckets: z.array(z.string()),
    classic: z.array(z.string()),
    rules: z.record(z.string(), z.string()),
  }),
});

export type GenerationAnswer = z.infer<typeof GENERATION_OUTPUT>;
export type ModelsAnswer = z.infer<typeof MODELS_OUTPUT>;
