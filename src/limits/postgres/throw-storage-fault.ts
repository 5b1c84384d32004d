import { DatabaseError } from "pg";
import { Fault } from "../../contract/fault.ts";

const RETRY_AFTER_S = 5;
/**
 * Connections lost or refused, out of something, a wait or a statement that took too long, an end by an operator, and a
 * server that only reads because another one has taken over:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html.
 */
const AWAY = /^(08|53|57|55P03$|25006$|25P03$)/;

/**
 * Throws what the database cannot do just now as `storage_unavailable`, and everything else as it came. Limits that
 * cannot be looked up are no reason to let everyone pass.
 */
export function throwStorageFault(error: unknown): never {
  if (isMistake(error)) {
    throw error;
  }
  throw new Fault(
    "storage_unavailable",
    "The limits cannot be looked up just now; try again in a moment.",
    { cause: error, retryAfterS: RETRY_AFTER_S },
  );
}

function isMistake(error: unknown): boolean {
  return error instanceof DatabaseError
    ? !AWAY.test(error.code ?? "")
    : error instanceof TypeError || error instanceof RangeError || error instanceof Fault;
}
