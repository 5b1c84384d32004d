/** The address that samples are written with. */
const SAMPLE_BASE = "http://127.0.0.1:4242";

/** Stands in rendered pages where the reader's own address of this server belongs. No text holds this sign. */
export const BASE_MARK = "\u{F8FF}";

/** Marks every address in a sample. */
export function markBase(text: string): string {
  return text.replaceAll(SAMPLE_BASE, BASE_MARK);
}

/** The address without the mark, as it stands in the Markdown. */
export function unmarkBase(text: string): string {
  return text.replaceAll(BASE_MARK, SAMPLE_BASE);
}
