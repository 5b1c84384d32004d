/** The command was written wrongly: one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
