import type { JsonValue } from "../../contract/json-value.ts";
import type { Usage } from "../../contract/usage.ts";
import { memberOf } from "../shared/member-of.ts";

/** Tokens, those of thoughts included: they are billed as output. Undefined where none are reported, or only zeros. */
export function readUsage(usage: JsonValue | undefined): Usage | undefined {
  const inputTokens = sum(usage, ["promptTokenCount", "toolUsePromptTokenCount"]);
  const outputTokens = sum(usage, ["candidatesTokenCount", "thoughtsTokenCount"]);
  return inputTokens + outputTokens === 0 ? undefined : { inputTokens, outputTokens };
}

/** A count that is left out is zero: the protocol leaves zeros out. */
function sum(usage: JsonValue | undefined, names: readonly string[]): number {
  return names
    .map((name) => memberOf(usage, name) ?? memberOf(usage, toSnakeCase(name)))
    .filter((count) => typeof count === "number")
    .filter((count) => Number.isSafeInteger(count) && count >= 0)
    .reduce((total, count) => total + count, 0);
}

function toSnakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
