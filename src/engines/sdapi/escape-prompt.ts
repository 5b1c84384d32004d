import { escapeSdPrompt } from "../shared/escape-sd-prompt.ts";

/** The same signs in full width: people read them alike, tokenizers fold them together, and no parser takes them for its own. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  "{": "｛",
  "}": "｝",
  "#": "＃",
  __: "＿＿",
};

/**
 * Words as words, for all servers of this API at once. Beside what they share with stable-diffusion.cpp:
 *
 * - `AND` parts a prompt (AUTOMATIC1111, in capitals only); `TE2:` begins the words of another text encoder (SD.Next).
 * - `{a|b}` and `__name__` are alternatives and files of them (Dynamic Prompts, SD.Next).
 * - What follows `#` up to the end of its line is a comment (AUTOMATIC1111), `##` parts a prompt (SD.Next).
 * - A number behind a colon at the very end is the weight of the whole.
 */
export function escapePrompt(text: string): string {
  return escapeSdPrompt(text)
    .replaceAll(/\bAND\b/g, "And")
    .replaceAll(/TE(?=\d:)/g, "TE ")
    .replaceAll(/[{}#]|__/g, (sign) => FULL_WIDTH[sign] ?? sign)
    .replace(/:(?=\s*[-+]?(?:\d+\.?|\d*\.\d+)\s*$)/, "：");
}
