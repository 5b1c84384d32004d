import type { EngineReference, EngineWork } from "../../../contract/engine.ts";
import type { Warning } from "../../../contract/warning.ts";
import { readDocument } from "../read-document.ts";

export const warn = (
  code: Warning["code"],
  message: string,
  field: string | null = "prompt",
): Warning => ({ code, field, message });

/** Says which words nothing was made of, and what follows from that. */
export function partlyUnderstood(missed: readonly string[], consequence: string): Warning {
  const words =
    missed.length > 0
      ? `The built-in engine did not understand: ${listWords(missed)}. `
      : "The built-in engine found nothing in the words that it can draw. ";
  return warn("prompt_partly_understood", words + consequence);
}

/** Names the pictures of a call that nothing was taken from. */
export function warnOfOthers(
  { references }: EngineWork,
  used: readonly EngineReference[] = [],
): Warning[] {
  const target = references.find(({ changed }) => changed);
  const seed = readDocument(target?.document)?.seed;
  // What stands earlier in a conversation about the same picture is in it already.
  const isEarlier = ({ document }: EngineReference): boolean =>
    seed !== undefined && readDocument(document)?.seed === seed;
  const others = references.filter(
    (reference) => !reference.changed && !used.includes(reference) && !isEarlier(reference),
  );
  if (others.length === 0) return [];
  const numbers = others.map(({ n }) => n).join(", ");
  return [
    warn(
      "references_left_out",
      `The built-in engine takes nothing from other pictures unless they are laid onto this one; it did not use reference ${numbers}.`,
      null,
    ),
  ];
}

/** The first clauses, none cut where a person would still be reading. */
export function listClauses(clauses: readonly string[]): string {
  return listFirst(clauses, { characters: 80, separator: "; " });
}

/** The first words, so that a message stays a sentence. */
export function listWords(words: readonly string[]): string {
  return listFirst(words, { characters: 24, separator: ", " });
}

function listFirst(
  texts: readonly string[],
  { characters, separator }: { readonly characters: number; readonly separator: string },
): string {
  const shown = texts
    .slice(0, 6)
    .map((text) => (text.length > characters ? `${text.slice(0, characters - 1)}…` : text));
  return shown.join(separator) + (texts.length > shown.length ? " and more" : "");
}
