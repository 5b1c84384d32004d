/** Millionths of a dollar from decimal text such as `25`, `$0.03` or `-4.50`; null for anything else. */
export function readDollars(text: string): number | null {
  const found = /^([-−+]?)\$?(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text.trim());
  if (found === null) {
    return null;
  }
  const [, sign = "", dollars = "", decimals = ""] = found;
  const micros = Number(dollars) * 1_000_000 + Number(decimals.padEnd(6, "0"));
  return sign === "-" || sign === "−" ? -micros : micros;
}

/** As it is typed into a field: `5.00`, `0.0015`. */
export function writeDollars(micros: number): string {
  const [dollars = "0", decimals = ""] = (micros / 1_000_000).toFixed(6).split(".");
  return `${dollars}.${decimals.replace(/0+$/, "").padEnd(2, "0")}`;
}
