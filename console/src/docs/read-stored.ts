/** What this browser keeps under a name; null also where it keeps nothing for pages. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    // Storage is forbidden here, which is the reader's choice: then nothing is remembered.
    return null;
  }
}
