import type { JsonValue } from "../../contract/json-value.ts";
import type { Spool } from "../../contract/spool.ts";
import { Fault } from "../../contract/fault.ts";
import { memberOf } from "../shared/member-of.ts";
import type { PictureAnswer } from "../shared/picture-answer.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";

/** What stands in one place of the list of pictures. */
export type AnswerEntry =
  | { readonly kind: "file"; readonly spool: Spool; readonly revisedPrompt?: string }
  | { readonly kind: "address"; readonly address: string; readonly revisedPrompt?: string }
  | { readonly kind: "none" };

/** Of one picture in two forms the first is taken. */
const PLACES = ["b64_json", "url", "image_url"];
const REVISED_CHARACTERS_MAX = 32_000;

/**
 * The list of pictures: `data[]`, or `images[]` of servers that call it so. An entry is an object with `b64_json` or `url`, or the
 * address itself. Throws `backend_answer_invalid` for text where base64 should be; `secrets` are masked in its cause.
 */
export function readEntries(
  answer: PictureAnswer,
  secrets: readonly string[],
): readonly AnswerEntry[] {
  const list = memberOf(answer.json, "data") ?? memberOf(answer.json, "images");
  const entries: readonly JsonValue[] = Array.isArray(list)
    ? list
    : list === undefined
      ? []
      : [list];
  return entries.map((entry) => readEntry(entry, answer, secrets));
}

function readEntry(
  entry: JsonValue,
  answer: PictureAnswer,
  secrets: readonly string[],
): AnswerEntry {
  const revised = memberOf(entry, "revised_prompt");
  const words =
    typeof revised === "string" && revised !== ""
      ? { revisedPrompt: revised.slice(0, REVISED_CHARACTERS_MAX) }
      : {};
  const values =
    typeof entry === "string" ? [entry] : PLACES.map((place) => memberOf(entry, place));
  const value = values.find((text) => typeof text === "string" && text !== "");
  if (typeof value !== "string") {
    return { kind: "none" };
  }
  const [picture] = answer.picturesIn(value);
  return picture === undefined
    ? {
        kind: "address",
        address: memberOf(entry, "b64_json") === value ? toAddress(value, secrets) : value,
        ...words,
      }
    : { kind: "file", spool: picture.spool, ...words };
}

/** Some servers write an address where base64 should be; anything else there is neither one nor the other. */
function toAddress(value: string, secrets: readonly string[]): string {
  if (!/^(?:https?:\/\/|\/)/i.test(value)) {
    throw new Fault(
      "backend_answer_invalid",
      "The backend sent something that is no picture in a picture's place. Nothing was charged.",
      { outcome: "unknown", cause: toMaskedText(value, secrets).slice(0, 200) },
    );
  }
  return value;
}
