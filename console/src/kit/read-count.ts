/** A whole number from 1 to `max` in text; null where the text is empty, undefined where it is anything else. */
export function readCount(text: string, max: number): number | null | undefined {
  const typed = text.trim();
  if (typed === "") {
    return null;
  }
  const count = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
  return count >= 1 && count <= max ? count : undefined;
}
