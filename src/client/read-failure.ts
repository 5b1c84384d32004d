import { LimnerError } from "./limner-error.ts";
import type { FaultBody } from "./records.ts";

/** What an answer that is no success says, whoever gave it: a proxy on the way answers in other words. */
export function readFailure(response: Response, text: string): LimnerError {
  const { status, headers } = response;
  const error = parseFault(text);
  const isOurs = error !== null;
  return new LimnerError(
    error?.message ?? `The address answered ${status}, not in the words of a Limner.`,
    {
      code: error?.code ?? "unexpected_answer",
      status,
      type: error?.type ?? null,
      param: error?.param ?? null,
      requestId: headers.get("x-request-id"),
      generationId: headers.get("x-generation-id"),
      retryAfterMs: readRetryAfter(headers.get("retry-after")),
      retryable: mayBeSentAgain(status, headers.get("x-should-retry"), isOurs),
    },
  );
}

/** `x-should-retry: false` is final; a server that does not say it is busy, broken or hidden behind a broken proxy. */
function mayBeSentAgain(status: number, shouldRetry: string | null, isOurs: boolean): boolean {
  if (shouldRetry === "false") {
    return false;
  }
  return status === 429 || status >= 500 || (status === 408 && !isOurs);
}

/** Seconds, or a date, as HTTP has it; null for what is neither. */
function readRetryAfter(value: string | null): number | null {
  if (value === null) {
    return null;
  }
  const ms = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

function parseFault(text: string): FaultBody["error"] | null {
  try {
    // Whatever was answered: the members that are used are looked at.
    const error = (JSON.parse(text) as Partial<FaultBody> | null)?.error;
    return typeof error?.message === "string" && typeof error.code === "string" ? error : null;
  } catch {
    // Not JSON, so not ours.
    return null;
  }
}
