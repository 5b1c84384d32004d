/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** A table in Markdown. */
export function renderTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(headings), `|${" --- |".repeat(headings.length)}`, ...rows.map(line)].join("\n");
}
