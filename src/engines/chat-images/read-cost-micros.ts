import type { JsonValue } from "../../contract/json-value.ts";
import { readMicros } from "../../kit/micros.ts";
import { memberOf } from "../shared/member-of.ts";

/**
 * What the call cost, from `usage.cost` in dollars as OpenRouter reports it, to the nearest millionth. The number is written out
 * in decimal and read as text, so nothing is multiplied as a float. Undefined if nothing sensible is reported.
 */
export function readCostMicros(usage: JsonValue | undefined): number | undefined {
  const cost = memberOf(usage, "cost");
  const dollars =
    typeof cost === "string" && /^\d{1,9}(\.\d{1,20})?$/.test(cost) ? Number(cost) : cost;
  return typeof dollars === "number" && dollars >= 0 ? readMicros(dollars.toFixed(6)) : undefined;
}
