import { BASE64_CHARACTER } from "./base64-character.ts";
import { fromJsonEscapes } from "./from-json-escapes.ts";

interface FoundDataUrl {
  readonly at: number;
  /** Where its base64 begins. */
  readonly start: number;
  readonly mediaType: string;
}

/**
 * With at least 32 characters of base64: no picture is smaller, and words about data URLs stay words. An escape that ends in
 * the letters of `data` hides them.
 */
const DATA_URL = new RegExp(
  String.raw`(?<!\\(?:u[0-9a-f]{0,3})?)data:(image(?:\\?/|\\u002f)(?:[\w.+-]|\\u002b){1,64})(?:;[\w.-]{1,32}=[\w.+-]{0,64}){0,4};base64,(?=${BASE64_CHARACTER}{32})`,
  "i",
);

/** The first picture as a data URL in raw JSON string text. */
export function findDataUrl(raw: string): FoundDataUrl | undefined {
  const found = DATA_URL.exec(raw);
  return found === null
    ? undefined
    : {
        at: found.index,
        start: found.index + found[0].length,
        mediaType: fromJsonEscapes(found[1] ?? "").toLowerCase(),
      };
}
