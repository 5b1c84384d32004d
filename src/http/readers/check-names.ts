import { Fault } from "../../contract/fault.ts";
import { nearestName } from "../../kit/nearest-name.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import type { JsonObject } from "./json-object.ts";

const NAME_CHARACTERS_SHOWN = 80;

/**
 * Throws `invalid_request` for a name that is not among the known ones, with the nearest that is: a member that
 * nobody reads would be a wish that is dropped in silence.
 */
export function checkNames(object: JsonObject, known: readonly string[], within = ""): void {
  const unknown = Object.keys(object).find((name) => !known.includes(name));
  if (unknown === undefined) {
    return;
  }
  const meant = nearestName(unknown, known);
  const remedy =
    meant === undefined ? `There are ${known.join(", ")}.` : `Did you mean \`${meant}\`?`;
  const place = within === "" ? "here" : `in \`${within}\``;
  throw new Fault(
    "invalid_request",
    `Nothing ${place} is called ${quoteInput(unknown)}. ${remedy}`,
    {
      param: `${within === "" ? "" : `${within}.`}${unknown.slice(0, NAME_CHARACTERS_SHOWN)}`,
    },
  );
}
