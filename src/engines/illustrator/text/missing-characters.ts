import { fontFor } from "./font-for.ts";

/** The characters of a text that no vendored font holds, each once; joiners and spaces are not missed. */
export function missingCharacters(text: string): string[] {
  const shown = [...new Set(text)].filter(
    (character) => !/^[\s\p{Cc}\p{Cf}\p{Mn}]$/u.test(character),
  );
  return shown.filter((character) => fontFor(character.codePointAt(0) ?? 0, "bold") === undefined);
}
