import { isJsonObject, type JsonObject } from "../readers/json-object.ts";
import { readConversation, type Conversation } from "./conversation.ts";
import { KNOWN_PROMPTS, type KnownPrompt } from "./known-prompts.ts";

/** A request that chat software makes behind the user's back, and that wants words. */
export interface TextCall {
  readonly conversation: Conversation;
  /** Undefined: told by its parameters alone. */
  readonly known: KnownPrompt | undefined;
  /** The schema of the JSON that is asked for; `{}`: any; undefined: plain text will do. */
  readonly schema: JsonObject | undefined;
}

/** So few tokens are no picture's description; checks of a connection ask for 1 to 16. */
const TOKENS_MAX = 32;

/** What only who wants a picture sends. */
const PICTURE_MEMBERS = [
  "size",
  "aspect_ratio",
  "image_config",
  "partial_images",
  "quality",
  "style",
  "background",
  "output_format",
];

/**
 * Whether a chat body is a hidden text request: it begins in the words of one, or it asks for JSON or for no more than 32
 * tokens and shows no sign of a wanted picture. Undefined for all else, also for what is not well formed.
 */
export function readTextCall(body: JsonObject): TextCall | undefined {
  const conversation = readConversation(body);
  const asking = conversation.userTexts.at(-1)?.trim() ?? "";
  if (asking === "" || conversation.bringsPicture) {
    return undefined;
  }
  const known = KNOWN_PROMPTS.find((prompt) => isSaid(prompt, asking, conversation));
  const schema = readSchema(body["response_format"]);
  const byParameters = (schema !== undefined || asksForFewTokens(body)) && !wantsPicture(body);
  return known !== undefined || byParameters ? { conversation, known, schema } : undefined;
}

function isSaid(prompt: KnownPrompt, asking: string, { systemTexts }: Conversation): boolean {
  const texts = prompt.role === "user" ? [asking] : systemTexts.map((text) => text.trim());
  return texts.some(
    (text) => text.startsWith(prompt.opening) && text.includes(prompt.holds ?? prompt.opening),
  );
}

function asksForFewTokens(body: JsonObject): boolean {
  return ["max_tokens", "max_completion_tokens"].some((name) => {
    const tokens = body[name];
    return typeof tokens === "number" && tokens > 0 && tokens <= TOKENS_MAX;
  });
}

function wantsPicture(body: JsonObject): boolean {
  const modalities = body["modalities"];
  return (
    (Array.isArray(modalities) && modalities.includes("image")) ||
    typeof body["response_format"] === "string" ||
    PICTURE_MEMBERS.some((name) => (body[name] ?? undefined) !== undefined)
  );
}

/** `response_format` of chat completions: `json_object`, or `json_schema` with the schema in it. */
function readSchema(format: unknown): JsonObject | undefined {
  if (!isJsonObject(format)) {
    return undefined;
  }
  if (format["type"] === "json_object") {
    return {};
  }
  if (format["type"] !== "json_schema") {
    return undefined;
  }
  const wrapped = format["json_schema"];
  const schema = isJsonObject(wrapped) ? wrapped["schema"] : undefined;
  return isJsonObject(schema) ? schema : {};
}
