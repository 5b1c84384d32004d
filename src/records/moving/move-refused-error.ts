/** The records cannot be moved, or not there. The message is one line that says why and what to do. */
export class MoveRefusedError extends Error {
  override readonly name = "MoveRefusedError";
}
