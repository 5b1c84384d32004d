import { LimnerError } from "limner/client";
import type { TurnFault } from "./thread.ts";

/** Why a request was not accepted, in a form that can be kept. */
export function toTurnFault(error: unknown): TurnFault {
  if (error instanceof LimnerError) {
    const { code, message, param, status, requestId, retryAfterMs } = error;
    return { code, message, param, status, requestId, retryAfterMs };
  }
  return localFault("failed_here", error instanceof Error ? error.message : String(error));
}

/** What this page itself has to say. */
export function localFault(code: string, message: string): TurnFault {
  return { code, message, param: null, status: null, requestId: null, retryAfterMs: null };
}
