import { Fault } from "../../contract/fault.ts";
import type { AnswerWish } from "./reading.ts";
import { readStreamWish } from "./read-stream-wish.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";

/** Parameters that only chat software sends; never one of our own. */
const CHAT_PARAMETERS = [
  "top_p",
  "presence_penalty",
  "frequency_penalty",
  "max_tokens",
  "max_completion_tokens",
  "stop",
  "tools",
  "tool_choice",
  "stream_options",
  "logprobs",
  "logit_bias",
];

const RESPONSE_FORMATS = ["url", "b64_json"] as const;

/** What a chat body says about the answer. An object as `response_format` is chat software speaking. */
export function readAnswerWish(body: JsonObject): AnswerWish {
  const hasObjectFormat = isJsonObject(body["response_format"]);
  return {
    responseFormat: hasObjectFormat
      ? undefined
      : readMember.choice(body, "response_format", RESPONSE_FORMATS),
    imageModality: readModalities(body).includes("image"),
    chatParameters:
      hasObjectFormat || CHAT_PARAMETERS.some((name) => (body[name] ?? undefined) !== undefined),
    stream: readStreamWish(body),
  };
}

/** The Images routes have one shape; only the format is for the caller to choose. */
export function readImagesAnswerWish(body: JsonObject): AnswerWish {
  return {
    responseFormat: readMember.choice(body, "response_format", RESPONSE_FORMATS),
    imageModality: false,
    chatParameters: false,
    stream:
      readMember.flag(body, "stream") === true ? { usageChunk: false, progress: false } : null,
  };
}

function readModalities(body: JsonObject): readonly unknown[] {
  const modalities = body["modalities"] ?? [];
  if (!Array.isArray(modalities) || modalities.some((modality) => typeof modality !== "string")) {
    throw new Fault(
      "invalid_request",
      '`modalities` must be a list of words, such as ["image", "text"].',
      { param: "modalities" },
    );
  }
  return modalities;
}
