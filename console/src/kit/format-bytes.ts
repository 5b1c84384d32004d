const UNITS = ["kB", "MB", "GB", "TB"] as const;

/** Bytes in the decimal units of files, number and unit joined by a space that never breaks: `1.81 MB`. */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = "B";
  for (const larger of UNITS) {
    if (amount < 999.5) {
      break;
    }
    amount /= 1000;
    unit = larger;
  }
  const digits = unit === "B" || amount >= 100 ? 0 : amount >= 10 ? 1 : 2;
  return `${amount.toFixed(digits)}\u00A0${unit}`;
}
