import { DatabaseError } from "pg";
import { Fault } from "../../contract/fault.ts";
import { ConnectionLostError } from "./connection-lost-error.ts";

/**
 * Out of connections, memory or disk; a wait for a lock or a statement that took too long; a server that only reads,
 * because another one has taken over.
 */
const REFUSALS = new Set(["55P03", "57014", "25006", "40001", "40P01"]);
const RETRY_AFTER_S = 5;

/** Throws what the database refuses for now as `storage_unavailable`, and everything else as it came. */
export function throwStorageFault(error: unknown): never {
  if (error instanceof ConnectionLostError || isRefusal(error)) {
    throw new Fault(
      "storage_unavailable",
      "The records cannot be reached just now; try again in a moment.",
      { cause: error, retryAfterS: RETRY_AFTER_S },
    );
  }
  throw error;
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  const code = error.code ?? "";
  return REFUSALS.has(code) || code.startsWith("53");
}
