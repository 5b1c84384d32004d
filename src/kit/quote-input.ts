const QUOTED_CHARACTERS_MAX = 80;

/** What a caller wrote, as a message may repeat it: in quotes, at most 80 characters, no line breaks. */
export function quoteInput(input: string): string {
  const start = Array.from(input.slice(0, 2 * QUOTED_CHARACTERS_MAX))
    .slice(0, QUOTED_CHARACTERS_MAX)
    .join("");
  const cut = start.length < input.length ? "…" : "";
  return `"${start.replaceAll(/\p{Cc}/gu, " ")}${cut}"`;
}
