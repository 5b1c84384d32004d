import { MoveRefusedError } from "../records/moving/move-refused-error.ts";
import { NewerDatabaseError } from "../records/newer-database-error.ts";
import { FolderServedError } from "../records/sqlite/serve-lock.ts";
import { OperatorError } from "./operator-error.ts";

/** Failures of the floors below that the person at the terminal can mend, as such; all others as they are. */
export function toOperatorError(error: unknown): unknown {
  return error instanceof NewerDatabaseError ||
    error instanceof FolderServedError ||
    error instanceof MoveRefusedError
    ? new OperatorError(error.message, { cause: error })
    : error;
}
