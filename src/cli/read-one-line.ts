import { UsageError } from "./usage-error.ts";

/** A text that a person reads in lists; `name` is what the message calls it. */
export function readOneLine(text: string, name: string, charactersMax = 100): string {
  const line = text.trim();
  if (line === "" || line.length > charactersMax || /\p{Cc}/u.test(line)) {
    throw new UsageError(`${name} must be one line of 1 to ${charactersMax} characters.`);
  }
  return line;
}
