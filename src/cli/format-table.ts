/** Characters that take two columns: Chinese, Japanese and Korean, full-width forms and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

function columns(text: string): number {
  return Array.from(text, (character) => (WIDE.test(character) ? 2 : 1)).reduce<number>(
    (sum, width) => sum + width,
    0,
  );
}

/** Rows under their headings, two spaces apart. */
export function formatTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) =>
    Math.max(...all.map((row) => columns(row[column] ?? ""))),
  );
  return all.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - columns(cell)))
      .join("  ")
      .trimEnd(),
  );
}
