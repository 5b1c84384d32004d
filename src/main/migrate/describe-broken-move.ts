import { tmpdir } from "node:os";
import { Fault } from "../../contract/fault.ts";
import { ConnectionLostError } from "../../records/postgres/connection-lost-error.ts";
import { explainDatabaseFailure } from "../explain-database-failure.ts";
import { OperatorError } from "../operator-error.ts";

const AGAIN = 'run "limner migrate" again: it goes on where it was.';

/** What broke a move off on the way, in one line, if the same command may go on later; all else as it is. */
export function describeBrokenMove(error: unknown, shown: string): unknown {
  if (error instanceof ConnectionLostError || isShortage(error)) {
    const { reason } = explainDatabaseFailure(error);
    const message = `The database ${shown} has broken the move off (${reason}). Once it is well, ${AGAIN}`;
    return new OperatorError(message, { cause: error });
  }
  if (error instanceof Fault && error.code === "storage_unavailable") {
    const reason = error.cause instanceof Error ? error.cause.message : error.publicMessage;
    const way = /ENOSPC/.test(reason)
      ? ` Pictures pass through ${tmpdir()}; TMPDIR names another folder.`
      : "";
    const message = `A picture could not be moved (${reason}).${way} Once that is mended, ${AGAIN}`;
    return new OperatorError(message, { cause: error });
  }
  return error;
}

/** No room, no memory, no connection, or an operator at work: https://www.postgresql.org/docs/current/errcodes-appendix.html. */
function isShortage(error: unknown): boolean {
  return (
    error instanceof Error &&
    "severity" in error &&
    "code" in error &&
    /^(?:53|57|58|25006)/.test(String(error.code))
  );
}
