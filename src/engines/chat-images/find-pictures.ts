import type { JsonValue } from "../../contract/json-value.ts";
import type { PictureAnswer } from "../shared/picture-answer.ts";
import type { FoundPicture } from "./chat-answer.ts";
import { memberOf } from "../shared/member-of.ts";
import { readMarkdownPictures } from "./read-markdown-pictures.ts";

/** What a part of an answer holds. */
export interface Found {
  readonly pictures: readonly FoundPicture[];
  readonly words: string;
}

/** Where an item keeps its picture, the likeliest first; one is enough. */
const PLACES = [
  "url",
  "image_url",
  "imageUrl",
  "b64_json",
  "base64",
  "image_base64",
  "result",
  "inline_data",
  "inlineData",
  "data",
  "image",
  "source",
] as const;
const DEPTH_MAX = 4;
const ADDRESS = /^(?:https?:\/\/|\/(?!\/))\S{1,8192}$/i;

/** The pictures of an item of a list: `{"url":…}`, `{"image_url":{"url":…}}`, `{"b64_json":…}`, a plain address and the like. */
function findItemPictures(
  item: JsonValue | undefined,
  answer: PictureAnswer,
  depth = 0,
): readonly FoundPicture[] {
  if (typeof item === "string") {
    const inline = answer.picturesIn(item);
    return inline.length === 0 && ADDRESS.test(item.trim()) ? [{ url: item.trim() }] : inline;
  }
  if (depth === DEPTH_MAX) {
    return [];
  }
  return PLACES.flatMap((name) => findItemPictures(memberOf(item, name), answer, depth + 1));
}

/** The pictures of a list of items, in order; none where there is no list. */
export function findListPictures(
  list: JsonValue | undefined,
  answer: PictureAnswer,
): readonly FoundPicture[] {
  return Array.isArray(list)
    ? list.flatMap((item: JsonValue) => findItemPictures(item, answer))
    : [];
}

/** The pictures and the words of a message's content: a text with pictures in Markdown, or parts. */
export function findContent(content: JsonValue | undefined, answer: PictureAnswer): Found {
  if (typeof content === "string") {
    return findInText(content, answer);
  }
  const parts: readonly JsonValue[] = Array.isArray(content) ? content : [];
  const found = parts.map((part): Found => {
    const text = memberOf(part, "text") ?? part;
    const pictures = typeof part === "string" ? [] : findItemPictures(part, answer);
    return pictures.length > 0 || typeof text !== "string"
      ? { pictures, words: "" }
      : findInText(text, answer);
  });
  return {
    pictures: found.flatMap(({ pictures }) => pictures),
    words: found
      .map(({ words }) => words)
      .filter((words) => words !== "")
      .join("\n"),
  };
}

function findInText(text: string, answer: PictureAnswer): Found {
  const pieces = answer.split(text).map((piece): Found => {
    if (typeof piece !== "string") {
      return { pictures: [piece], words: "" };
    }
    const { urls, words } = readMarkdownPictures(piece);
    return { pictures: urls.map((url) => ({ url })), words };
  });
  return {
    pictures: pieces.flatMap(({ pictures }) => pictures),
    words: pieces
      .map(({ words }) => words)
      .join(" ")
      .trim(),
  };
}
