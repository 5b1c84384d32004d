import { openStoredValue, useStoredValue } from "../../../api/stored-value.ts";

const stored = openStoredValue("limner.next-words");

/** What the composer suggests next, while an example of several turns is followed. */
export function useNextWords(): string | null {
  return useStoredValue(stored);
}

/** After `prompt` was sent: the line behind it, if it is one of these. */
export function followExample(prompt: string, lines: readonly string[]): void {
  const at = lines.indexOf(prompt.trim());
  stored.set(at === -1 ? null : (lines[at + 1] ?? null));
}
