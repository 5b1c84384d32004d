/** Lists of values make statements of many lengths; those that come after so many are planned each time. */
const NAMES_MAX = 300;
/** What makes tables is run once. */
const COMES_AGAIN = /^\s*(?:select|insert|update|delete|with)\b/i;
const names = new Map<string, string>();

/**
 * A name under which a connection keeps a statement that it has read and planned, the same for the same text all over this
 * process; undefined: it is read and planned anew, as are all without a name.
 */
export function nameStatement(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= NAMES_MAX || !COMES_AGAIN.test(text)) return known;
  const name = `limner_${names.size}`;
  names.set(text, name);
  return name;
}
