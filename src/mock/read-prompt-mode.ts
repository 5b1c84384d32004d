import { readMode, type MockMode } from "./read-mode.ts";

const WORDS = /\[mock:([^[\]]{1,100})\]/g;

/** The mode that a prompt asks for by `[mock:slow 2s]`; several are joined. Undefined if it asks for none. */
export function readPromptMode(prompt: string): MockMode | undefined {
  const found = Array.from(prompt.matchAll(WORDS), ([, words = ""]) => words);
  return found.length === 0 ? undefined : readMode(found.join("+"));
}
