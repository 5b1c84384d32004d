import type { IncomingHttpHeaders } from "node:http";
import { Fault } from "../contract/fault.ts";

/** What the headers of a drawing request say about joining. */
export interface JoiningMarks {
  readonly idempotencyValue: string | null;
  readonly retryMark: boolean;
}

/** Throws `invalid_request` for an `Idempotency-Key` that is empty or too long. */
export function readJoiningMarks(
  headers: IncomingHttpHeaders,
  charactersMax: number,
): JoiningMarks {
  const value = headers["idempotency-key"];
  if (
    value !== undefined &&
    (typeof value !== "string" || value === "" || value.length > charactersMax)
  ) {
    throw new Fault(
      "invalid_request",
      `\`Idempotency-Key\` must have 1 to ${charactersMax} characters.`,
      { param: "Idempotency-Key" },
    );
  }
  return {
    idempotencyValue: value ?? null,
    // The official SDKs count their own repetitions in this header.
    retryMark: Number(headers["x-stainless-retry-count"] ?? 0) > 0,
  };
}
