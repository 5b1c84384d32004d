import { DatabaseError } from "pg";

/** The server is away, or ended the connection; whatever was not committed by then is undone. */
export class ConnectionLostError extends Error {
  override readonly name = "ConnectionLostError";
}

/**
 * Shutting down, crashed or starting up, and connections that it ended:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html.
 */
const GOODBYES = new Set(["57P01", "57P02", "57P03", "57P05", "25P03"]);

/**
 * What a query or a connect failed with, as a lost connection unless the server itself has answered. Only mistakes of our
 * own, such as a value that cannot be sent, are neither.
 */
export function toConnectionLoss(error: unknown): unknown {
  if (error instanceof TypeError || error instanceof RangeError) return error;
  if (error instanceof ConnectionLostError) return error;
  if (error instanceof DatabaseError && !isGoodbye(error.code ?? "")) return error;
  return new ConnectionLostError(`PostgreSQL is out of reach${describe(error)}.`, { cause: error });
}

/** For whoever runs the server; callers are told in words of our own. */
function describe(error: unknown): string {
  return error instanceof Error && error.message !== "" ? `: ${error.message}` : "";
}

function isGoodbye(code: string): boolean {
  return GOODBYES.has(code) || code.startsWith("08");
}
