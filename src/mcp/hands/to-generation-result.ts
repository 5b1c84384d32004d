import type { CallToolResult, ContentBlock } from "@modelcontextprotocol/server";
import { orGenerationFault } from "../../core/generations/to-generation-fault.ts";
import type { Generation } from "../../contract/generation.ts";
import { formatMicros } from "../../kit/micros.ts";
import type { GenerationAnswer } from "../tools/tool-outputs.ts";
import { describeGeneration } from "./describe-generation.ts";
import type { LimnerHandsParts } from "./limner-hands-parts.ts";
import { readPreview } from "./read-preview.ts";

/** A model looks at a few pictures; more previews would only fill its context. */
const PREVIEWS_MAX = 4;
/** Whoever asks knows the words; enough of them to tell one generation from another. */
const PROMPT_CHARACTERS_MAX = 200;
const TITLE_CHARACTERS_MAX = 80;

interface ResultContext {
  readonly parts: LimnerHandsParts;
  readonly signal: AbortSignal;
  /** It was ordered by this very call, so that its failure is the call's. */
  readonly isNew?: boolean;
}

/** A record as the answer of a tool: the facts, a line or two to read, a link to each picture and small previews. */
export async function toGenerationResult(
  generation: Generation,
  { parts, signal, isNew = false }: ResultContext,
): Promise<CallToolResult> {
  if (isNew && generation.finishedAt !== null) {
    orGenerationFault(generation);
  }
  const answer = toAnswer(generation, parts);
  const previews: ContentBlock[] = [];
  for (const { asset } of generation.pictures.slice(0, PREVIEWS_MAX)) {
    previews.push(...(await readPreview(asset, parts, signal)));
  }
  return {
    content: [
      { type: "text", text: describeGeneration(answer) },
      ...answer.pictures.map((picture, index) => toLink(answer, picture, index)),
      ...previews,
    ],
    structuredContent: answer,
  };
}

function toAnswer(generation: Generation, { pictureUrl }: LimnerHandsParts): GenerationAnswer {
  const { id, state, model, plan, pictures, error } = generation;
  return {
    id,
    state,
    model,
    mode: plan.mode,
    prompt: plan.prompt.slice(0, PROMPT_CHARACTERS_MAX),
    pictures: pictures.map(({ asset, mediaType, width, height, bytes }) => ({
      url: pictureUrl(asset, mediaType),
      width,
      height,
      bytes,
      media_type: mediaType,
    })),
    understood: [plan.sizeUnderstood, generation.understood ?? ""]
      .filter((words) => words !== "")
      .join("; "),
    revised_prompt: generation.revisedPrompt,
    seeds: [...plan.seeds],
    // While it is open, those that were known at admission.
    warnings: (generation.warnings.length > 0 ? generation.warnings : plan.warnings).map(
      ({ code, field, message }) => ({ code, field, message }),
    ),
    error: error === null ? null : { code: error.code, message: error.message },
    cost_usd: formatMicros(generation.costMicros ?? 0),
    ...(generation.finishedAt === null && {
      next_step: `It is still being drawn. Call get_generation with id ${id}; do not order it again.`,
    }),
  };
}

function toLink(
  { id, prompt }: GenerationAnswer,
  { url, media_type: mimeType, bytes: size }: GenerationAnswer["pictures"][number],
  index: number,
): ContentBlock {
  return {
    type: "resource_link",
    uri: url,
    name: `${id}-${index + 1}`,
    title: prompt.slice(0, TITLE_CHARACTERS_MAX),
    mimeType,
    size,
  };
}
