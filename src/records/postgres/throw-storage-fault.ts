import { DatabaseError } from "pg";
import { Fault } from "../../contract/fault.ts";
import { ConnectionLostError } from "./connection-lost-error.ts";

/** A wait for a lock or a statement that took too long; units that met head-on too often. */
const BUSY = new Set(["55P03", "57014", "40001", "40P01"]);
/** A server that only reads, because another one has taken over. */
const READS_ONLY = "25006";
const RETRY_AFTER_S = 5;

/** Throws what the database refuses for now as `storage_unavailable`, and everything else as it came. */
export function throwStorageFault(error: unknown): never {
  const message = describeRefusal(error);
  if (message === undefined) throw error;
  throw new Fault("storage_unavailable", message, { cause: error, retryAfterS: RETRY_AFTER_S });
}

function describeRefusal(error: unknown): string | undefined {
  const code = error instanceof DatabaseError ? (error.code ?? "") : "";
  if (BUSY.has(code)) {
    return "The records are busy, and this took longer than it may; try again in a moment.";
  }
  // Class 53: out of connections, memory or disk; class 58: the system under it fails.
  const isAway = error instanceof ConnectionLostError || code === READS_ONLY || /^5[38]/.test(code);
  return isAway ? "The records cannot be reached just now; try again in a moment." : undefined;
}
