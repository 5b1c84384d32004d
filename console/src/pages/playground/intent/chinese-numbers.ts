const DIGITS = "一二三四五六七八九";

/** `二`, `两`, `十二` as a number below 100. */
export function readChineseNumber(written: string): number {
  if (written === "两") {
    return 2;
  }
  const [tens = "", units = ""] = written.includes("十") ? written.split("十") : ["零", written];
  const tensValue = tens === "" ? 1 : DIGITS.indexOf(tens) + 1;
  return tensValue * 10 + (units === "" ? 0 : DIGITS.indexOf(units) + 1);
}

/** The same the other way. */
export function writeChineseNumber(n: number): string {
  const tens = Math.floor(n / 10);
  const head = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS.charAt(tens - 1)}十`;
  return head + (n % 10 === 0 ? "" : DIGITS.charAt((n % 10) - 1));
}
