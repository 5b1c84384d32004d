/** Keeps a choice of the reader. Where storage is forbidden, which is a choice too, it holds for this page only. */
export function store(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    return;
  }
}
