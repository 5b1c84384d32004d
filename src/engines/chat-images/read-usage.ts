import type { JsonValue } from "../../contract/json-value.ts";
import type { Usage } from "../../contract/usage.ts";
import { memberOf } from "./member-of.ts";

/** Tokens in the words of the Images API, else in those of chat; undefined unless both numbers are there. */
export function readUsage(usage: JsonValue | undefined): Usage | undefined {
  const inputTokens = readWhole(
    memberOf(usage, "input_tokens") ?? memberOf(usage, "prompt_tokens"),
  );
  const outputTokens = readWhole(
    memberOf(usage, "output_tokens") ?? memberOf(usage, "completion_tokens"),
  );
  return inputTokens === undefined || outputTokens === undefined
    ? undefined
    : { inputTokens, outputTokens };
}

function readWhole(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
