/** Words put at the caret of a text area, apart from those around it; gives the text and where the caret is then. */
export function insertWords(
  { value, selectionStart, selectionEnd }: HTMLTextAreaElement,
  words: string,
): { readonly text: string; readonly caret: number } {
  const before = value.slice(0, selectionStart);
  const after = value.slice(selectionEnd);
  const isChinese = words.startsWith("图");
  const gap = isChinese || before === "" || /\s$/.test(before) ? "" : " ";
  const gapAfter = isChinese || /^[\s,.;:!?]/.test(after) ? "" : " ";
  const written = gap + words + gapAfter;
  return { text: before + written + after, caret: before.length + written.length };
}
