import { Fault } from "../../contract/fault.ts";

/** Primary result codes, https://sqlite.org/rescode.html: busy (after the timeout), input or output error, full. */
const MEDIUM_REFUSES = new Set([5, 10, 13]);

/** Throws what the medium refused as `storage_unavailable`, and everything else as it came. */
export function throwStorageFault(error: unknown): never {
  if (
    error instanceof Error &&
    "errcode" in error &&
    MEDIUM_REFUSES.has(Number(error.errcode) & 0xff)
  ) {
    throw new Fault(
      "storage_unavailable",
      "The records cannot be written just now; try again in a moment.",
      {
        cause: error,
        retryAfterS: 5,
      },
    );
  }
  throw error;
}
