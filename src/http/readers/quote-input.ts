const CHARACTERS_MAX = 80;

/** Input as a message may repeat it: in quotation marks, at most 80 characters. */
export function quoteInput(text: string): string {
  const shown = text.length > CHARACTERS_MAX ? `${text.slice(0, CHARACTERS_MAX - 1)}…` : text;
  return JSON.stringify(shown);
}
