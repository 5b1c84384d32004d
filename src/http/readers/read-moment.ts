import { Fault } from "../../contract/fault.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import type { JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/;
const SECONDS = /^\d{1,11}$/;

/**
 * A time in a query, as Unix milliseconds: a day (UTC), a moment such as 2027-01-31T12:00Z, or Unix seconds. A day is its first
 * moment; as the end of a range it is the last, so that the day belongs to the range. Throws `invalid_request`.
 */
export function readMoment(
  query: JsonObject,
  name: string,
  { isEnd }: { readonly isEnd: boolean },
): number | undefined {
  const text = readMember.text(query, name, 40);
  if (text === undefined) {
    return undefined;
  }
  const at = toMilliseconds(text);
  if (Number.isNaN(at)) {
    throw new Fault(
      "invalid_request",
      `\`${name}\` must be a day such as 2027-01-31, a moment such as 2027-01-31T12:00Z, or Unix time in seconds, not ${quoteInput(text)}.`,
      { param: name },
    );
  }
  return isEnd && DAY.test(text) ? at + DAY_MS : at;
}

function toMilliseconds(text: string): number {
  if (SECONDS.test(text)) {
    return Number(text) * 1000;
  }
  const at = DAY.test(text) || MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  // The 30th of February would be read as a day in March.
  const isReal = !Number.isNaN(at) && new Date(at).toISOString().startsWith(text.slice(0, 10));
  return isReal ? at : Number.NaN;
}
