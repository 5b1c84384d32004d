import type { JsonValue } from "../../contract/json-value.ts";
import type { Usage } from "../../contract/usage.ts";
import { memberOf } from "../shared/member-of.ts";

const MICROS = 1_000_000;

/** Tokens under either vocabulary; undefined where none are reported, or only zeros, which some servers send for pictures. */
export function readUsage(usage: JsonValue | undefined): Usage | undefined {
  const inputTokens = readCount(
    memberOf(usage, "input_tokens") ?? memberOf(usage, "prompt_tokens"),
  );
  const outputTokens = readCount(
    memberOf(usage, "output_tokens") ?? memberOf(usage, "completion_tokens"),
  );
  return inputTokens === undefined || outputTokens === undefined || inputTokens + outputTokens === 0
    ? undefined
    : { inputTokens, outputTokens };
}

/** Dollars that a gateway says it took, in millionths; rounded, since JSON has them as a float already. */
export function readPricePaid(json: JsonValue): number | undefined {
  const cost = memberOf(memberOf(json, "usage"), "cost");
  const micros = typeof cost === "number" ? Math.round(cost * MICROS) : Number.NaN;
  return Number.isSafeInteger(micros) && micros >= 0 ? micros : undefined;
}

function readCount(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
