import type { Usage } from "../../contract/usage.ts";
import { isRecord } from "./is-record.ts";

/** Tokens, if a model of version 3 or 4 reports both kinds. */
export function readUsage(usage: unknown): Usage | undefined {
  if (!isRecord(usage)) {
    return undefined;
  }
  const { inputTokens, outputTokens } = usage;
  return isCount(inputTokens) && isCount(outputTokens) ? { inputTokens, outputTokens } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
