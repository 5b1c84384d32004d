import { writeChineseNumber } from "./chinese-numbers.ts";
import { CARDINALS, ORDINALS } from "./english-numbers.ts";
import { findReferenceTokens } from "./find-reference-tokens.ts";
import type { NumberForm } from "./reference-token.ts";

/**
 * The prompt after its pictures changed places: every number that names a picture is the number which that picture has now.
 * `order[i]` is the number, from 1, that the picture now at place i had before.
 */
export function renumberTokens(prompt: string, order: readonly number[]): string {
  const tokens = findReferenceTokens(prompt, order.length);
  let text = prompt;
  for (const { n, number, missing } of tokens.toReversed()) {
    const now = order.indexOf(n) + 1;
    if (number !== null && !missing && now !== n && now > 0) {
      text = text.slice(0, number.start) + write(now, number.form) + text.slice(number.end);
    }
  }
  return text;
}

/** English words end at ten. */
function write(n: number, form: NumberForm): string {
  if (form === "chinese") {
    return writeChineseNumber(n);
  }
  if (form === "ordinal") {
    return ORDINALS[n - 1] ?? `${n}th`;
  }
  return form === "english" ? (CARDINALS[n - 1] ?? String(n)) : String(n);
}
