import type { Profile } from "./profile.ts";

/** The same signs in full width: people read them alike, tokenizers fold them together, and no parser takes them for its own. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  "<": "＜",
  "|": "｜",
  "(": "（",
  ")": "）",
  "[": "［",
  "]": "］",
  BREAK: "ＢREAK",
};

/**
 * Takes the settings syntax of local servers out of force, so that its words are drawn as words.
 *
 * - `<` before a `>`: `<sd_cpp_extra_args>{…}</sd_cpp_extra_args>` and `<lora:name:1>` (stable-diffusion.cpp), `<param[steps]:4>`
 *   and its like (SwarmUI).
 * - `|`: what follows is the negative prompt (LocalAI).
 * - `(word:1.4)`, `[word]` and `BREAK`: weights and parts of a prompt (stable-diffusion.cpp). Its parser knows backslashes, but
 *   leaves those before `)`, `[` and `]` in the text.
 */
export function escapePrompt(text: string, syntax: Profile["syntax"]): string {
  if (syntax === "none") {
    return text;
  }
  const end = text.lastIndexOf(">");
  const plain = text.replaceAll(/[<|]/g, (sign, at: number) =>
    sign === "<" && at > end ? sign : toFullWidth(sign),
  );
  return syntax === "tags" ? plain : plain.replaceAll(/[()[\]]|\bBREAK\b/g, toFullWidth);
}

function toFullWidth(sign: string): string {
  return FULL_WIDTH[sign] ?? sign;
}
