import type { JsonValue } from "../../contract/json-value.ts";
import type { Usage } from "../../contract/usage.ts";
import { memberOf } from "../shared/member-of.ts";

/** Tokens in the words of the Images API, else in those of chat; undefined unless both numbers are there, and where both are zero. */
export function readUsage(usage: JsonValue | undefined): Usage | undefined {
  const inputTokens = readWhole(
    memberOf(usage, "input_tokens") ?? memberOf(usage, "prompt_tokens"),
  );
  const outputTokens = readWhole(
    memberOf(usage, "output_tokens") ?? memberOf(usage, "completion_tokens"),
  );
  return inputTokens === undefined || outputTokens === undefined || inputTokens + outputTokens === 0
    ? undefined
    : { inputTokens, outputTokens };
}

function readWhole(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
