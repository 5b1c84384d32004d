/** The database was written by a newer program. The message is one line that says what to do. */
export class NewerDatabaseError extends Error {
  override readonly name = "NewerDatabaseError";
}
