import type { JsonValue } from "../../contract/json-value.ts";
import { memberOf } from "../shared/member-of.ts";
import type { PictureAnswer } from "../shared/picture-answer.ts";
import type { FoundPicture, GeminiAnswer } from "./gemini-answer.ts";
import { toRefusal } from "./to-refusal.ts";

/** Reads an answer of `generateContent`. Some gateways spell its members with underscores. */
export function toGeminiAnswer(answer: PictureAnswer): GeminiAnswer {
  const { json } = answer;
  const candidates = elementsOf(memberOf(json, "candidates"));
  const parts = candidates
    .flatMap((candidate) => elementsOf(memberOf(memberOf(candidate, "content"), "parts")))
    .filter((part) => memberOf(part, "thought") !== true);
  const words = parts
    .map((part) => textOf(memberOf(part, "text")))
    .filter((text) => text !== undefined)
    .join("\n");
  const finishReasons = candidates
    .map((candidate) => textOf(either(candidate, "finishReason", "finish_reason")))
    .filter((reason) => reason !== undefined);
  const feedback = either(json, "promptFeedback", "prompt_feedback");
  const explained = [
    textOf(either(feedback, "blockReasonMessage", "block_reason_message")),
    ...candidates.map((one) => textOf(either(one, "finishMessage", "finish_message"))),
    textOf(words),
  ].find((text) => text !== undefined);
  return {
    pictures: parts.flatMap((part) => picturesOf(part, answer)),
    words,
    refusal: toRefusal({
      blockReason: textOf(either(feedback, "blockReason", "block_reason")),
      finishReasons,
      explained,
    }),
    finishReasons,
    usage: either(json, "usageMetadata", "usage_metadata"),
    error: memberOf(json, "error"),
  };
}

/** Bytes in the answer itself, or an address where a gateway keeps them. */
function picturesOf(part: JsonValue, answer: PictureAnswer): readonly FoundPicture[] {
  const inline = memberOf(either(part, "inlineData", "inline_data"), "data");
  const file = either(part, "fileData", "file_data");
  const address = textOf(either(file, "fileUri", "file_uri"));
  return [...answer.picturesIn(inline), ...(address === undefined ? [] : [{ address }])];
}

function either(value: JsonValue | undefined, name: string, other: string): JsonValue | undefined {
  return memberOf(value, name) ?? memberOf(value, other);
}

function elementsOf(list: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(list) ? list : [];
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
