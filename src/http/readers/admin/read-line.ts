import { Fault } from "../../../contract/fault.ts";
import type { JsonObject } from "../json-object.ts";
import { readMember } from "../read-member.ts";

/**
 * One line that a person reads; undefined where it was left out. Half a surrogate pair is refused: it would be kept as
 * another character, the same for all of them. Throws `invalid_request`.
 */
export function readLine(
  body: JsonObject,
  name: string,
  charactersMax: number,
): string | undefined {
  const text = readMember.text(body, name, charactersMax)?.trim();
  if (text !== undefined && (text === "" || /\p{Cc}|\p{Cs}/u.test(text))) {
    throw new Fault(
      "invalid_request",
      `\`${name}\` must be one line of 1 to ${charactersMax} characters.`,
      { param: name },
    );
  }
  return text;
}
