import type { JsonValue } from "../../contract/json-value.ts";
import type { PictureAnswer } from "../shared/picture-answer.ts";
import type { ChatAnswer } from "./chat-answer.ts";
import { findContent, findListPictures, type Found } from "./find-pictures.ts";
import { memberOf } from "../shared/member-of.ts";

const FILTERED = /content_filter|safety|prohibited|recitation|blocklist|spii/i;

/**
 * Reads an answer in any of the shapes that are seen: `data` as the Images API has it, `images` beside a message's content, content in
 * parts, content as text; a body with several of them; and the joined chunks of a stream. Its pictures come in that order.
 */
export function toChatAnswer(answer: PictureAnswer): ChatAnswer {
  const bodies = bodiesOf(answer.json);
  const choices = bodies.flatMap((body) => elementsOf(memberOf(body, "choices")));
  const messages = choices.flatMap((choice) => [
    memberOf(choice, "message"),
    memberOf(choice, "delta"),
  ]);
  const data = bodies.map((body) => memberOf(body, "data")).filter((list) => list !== undefined);
  const contents: readonly Found[] = [
    ...bodies.map((body) => findContent(typeof body === "string" ? body : undefined, answer)),
    ...messages.map((message) => findContent(memberOf(message, "content"), answer)),
  ];
  return {
    pictures: [
      ...data.flatMap((list) => findListPictures(list, answer)),
      ...messages.flatMap((message) => findListPictures(memberOf(message, "images"), answer)),
      ...contents.flatMap(({ pictures }) => pictures),
    ],
    words: [
      ...contents.map(({ words }) => words),
      ...messages.map((message) => textOf(memberOf(message, "refusal")) ?? ""),
    ]
      .filter((words) => words !== "")
      .join("\n"),
    isFiltered: choices.some((choice) => isFiltered(choice)),
    hasEmptyList: data.some((list) => Array.isArray(list) && list.length === 0),
    revisedPrompt: data
      .flatMap((list) => elementsOf(list))
      .map((item) => textOf(memberOf(item, "revised_prompt")))
      .find((text) => text !== undefined),
    error: firstOf([...bodies, ...choices], "error"),
    usage: bodies.map((body) => memberOf(body, "usage")).findLast(isObject),
  };
}

/** The body itself, or what `createDeltaJoiner` made of a stream. */
function bodiesOf(json: JsonValue): readonly JsonValue[] {
  const parts = elementsOf(memberOf(json, "parts"));
  return parts.length === 0 || memberOf(json, "choices") !== undefined ? [json] : parts;
}

function isFiltered(choice: JsonValue): boolean {
  return ["finish_reason", "native_finish_reason"].some((name) =>
    FILTERED.test(textOf(memberOf(choice, name)) ?? ""),
  );
}

function firstOf(values: readonly JsonValue[], name: string): JsonValue | undefined {
  return values
    .map((value) => memberOf(value, name))
    .find((member) => member !== undefined && member !== "");
}

function elementsOf(list: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(list) ? list : [];
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function isObject(value: JsonValue | undefined): boolean {
  return typeof value === "object" && value !== null;
}
