import { isJsonObject, type JsonObject } from "./json-object.ts";

/**
 * What chat software sends along with whatever it asks: how a text is sampled, what a program may call, and its own notes.
 * Nobody means a picture by it, so nothing is lost in silence.
 */
const OF_CHATS: ReadonlySet<string> = new Set(
  `
  top_p top_k top_a min_p presence_penalty frequency_penalty repetition_penalty max_tokens
  max_completion_tokens stop logit_bias logprobs top_logprobs stream_options tools tool_choice
  tool_stream parallel_tool_calls functions function_call modalities audio prediction reasoning
  reasoning_effort include_reasoning thinking enable_thinking thinking_budget chat_template_kwargs
  verbosity web_search_options store metadata service_tier safety_identifier prompt_cache_key usage
  provider prompt_cache_retention plugins transforms route models id chat_id session_id message_id
  features variables background_tasks keep_alive
  `
    .trim()
    .split(/\s+/),
);

/** The one member with members of its own that decide the picture; what reads it takes these. */
const NESTED = "image_config";
const OF_NESTED: ReadonlySet<string> = new Set(["aspect_ratio", "image_size"]);

/** The members of a body that nobody reads, in order; null stands for left out. `known`: what the route describes. */
export function findUnreadMembers(body: JsonObject, known: readonly string[]): readonly string[] {
  const nested = body[NESTED];
  return [
    ...namesBut(body, (name) => known.includes(name) || OF_CHATS.has(name)),
    ...(known.includes(NESTED) && isJsonObject(nested)
      ? namesBut(nested, (name) => OF_NESTED.has(name)).map((name) => `${NESTED}.${name}`)
      : []),
  ];
}

function namesBut(body: JsonObject, isRead: (name: string) => boolean): readonly string[] {
  return Object.entries(body)
    .filter(([name, value]) => !isRead(name) && value !== null && value !== undefined)
    .map(([name]) => name);
}
