import { OperatorError } from "./operator-error.ts";
import { toOperatorError } from "./to-operator-error.ts";

/** What the person at the terminal is told of a failure: what it says itself if it is theirs to mend, else a sentence around its message. */
export function describeFailure(
  error: unknown,
  sentence: (message: string) => string,
): OperatorError {
  const known = toOperatorError(error);
  if (known instanceof OperatorError) {
    return known;
  }
  const message = error instanceof Error ? error.message : String(error);
  return new OperatorError(sentence(message), { cause: error });
}
