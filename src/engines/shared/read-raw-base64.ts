import { BASE64_CHARACTER } from "./base64-character.ts";
import { fromJsonEscapes } from "./from-json-escapes.ts";

interface RawBase64 {
  /** Where the base64 begins: behind the head of a data URL, if there is one. */
  readonly start: number;
  readonly mediaType: string | null;
}

interface RawOptions {
  /** How much of the text is looked at. */
  readonly charactersMax: number;
  /** Whether the text is all of the string. */
  readonly isEnd: boolean;
}

const HEAD =
  /^data:([\w.+-]{1,64}(?:\\?\/|\\u002f)(?:[\w.+-]|\\u002b){1,64})?(?:;[\w.-]{1,32}=[\w.+-]{0,64}){0,4};base64,/i;
/** The usual case, which is quickly told. */
const PLAIN = /^[A-Za-z0-9+/_-]*$/;
/** It may be cut off within an escape. */
const BASE64 = new RegExp(
  String.raw`^(?:${BASE64_CHARACTER}|\\[nr]|\\u000[ad])*(?:(?:=|\\u003d)(?:=|\\u003d|\\[nr]|\\u000[ad])*)?(?:\\(?:u[0-9a-f]{0,3})?)?$`,
  "i",
);
/** No picture is smaller; words such as `error` and `pending` are base64, too. */
const CHARACTERS_MIN = 32;

/** Whether the text of a string at a picture's place is base64 as far as it goes; undefined if it is something else. */
export function readRawBase64(
  raw: string,
  { charactersMax, isEnd }: RawOptions,
): RawBase64 | undefined {
  const head = HEAD.exec(raw.slice(0, 512));
  const start = head?.[0].length ?? 0;
  const body = raw.slice(start, charactersMax);
  const isPlain = PLAIN.test(body);
  if (!isPlain && !BASE64.test(body)) {
    return undefined;
  }
  const { length } = isPlain ? body : fromJsonEscapes(body).replaceAll(/\\[nr]|[\r\n]|=+$/g, "");
  const isAll = isEnd && raw.length <= charactersMax;
  if (length < CHARACTERS_MIN || (isAll && length % 4 === 1)) {
    return undefined;
  }
  const mediaType = head?.[1];
  return {
    start,
    mediaType: mediaType === undefined ? null : fromJsonEscapes(mediaType).toLowerCase(),
  };
}
