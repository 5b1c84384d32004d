import type { LimnerError } from "./limner-error.ts";

const FIRST_MS = 250;
const LONGEST_MS = 8000;
/** Who is told to wait longer than this is told so instead. */
const RETRY_AFTER_MAX_MS = 120_000;

/**
 * How long to wait after so many failures in a row before the next try; null: there is none. Twice as long each time,
 * less up to a quarter by chance, so that many clients of a server that starts again do not come at the same moment.
 */
export function backOffMs(error: LimnerError, failures: number): number | null {
  const asked = error.retryAfterMs ?? 0;
  if (!error.retryable || asked > RETRY_AFTER_MAX_MS) {
    return null;
  }
  const own = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1)) * (1 - Math.random() / 4);
  return Math.max(asked, own);
}
