/**
 * With its ASCII letters in lower case, as searches compare. Only those: what is done to other letters differs between
 * databases and languages.
 */
export function foldAscii(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
