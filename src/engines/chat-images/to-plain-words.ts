/**
 * Words of a stranger as this protocol may carry them. Some gateways take a Markdown picture with a `data:` URL out of the text
 * and hand it on as a reference, which nobody here has checked; with a space in it, it stays text and reads the same.
 */
export function toPlainWords(words: string): string {
  return words.replaceAll(/\](?=\(\s*data:)/gi, "] ");
}
