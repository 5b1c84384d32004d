/** What makes a spreadsheet take a cell for a formula, also behind white space; some take the full-width forms too. */
const FORMULA = /^[\s]*[=+\-@\t\r|%＝＋－＠]/;

/**
 * Rows as comma-separated values (RFC 4180). A text that a spreadsheet would run as a formula begins with an apostrophe,
 * as OWASP's page on CSV injection has it; numbers stand as they are.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(",")}\r\n`).join("");
}

function toCell(value: string | number): string {
  if (typeof value === "number") {
    return String(value);
  }
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
