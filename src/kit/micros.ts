const DECIMAL = /^(\d{1,9})(?:\.(\d{1,6}))?$/;

/**
 * Money in millionths from decimal text ("0.03" is 30000), never through a float.
 * Undefined unless it is a plain decimal with at most nine digits before and six behind the point.
 */
export function readMicros(text: string): number | undefined {
  const [, whole, fraction = ""] = DECIMAL.exec(text) ?? [];
  return whole === undefined
    ? undefined
    : Number(whole) * 1_000_000 + Number(fraction.padEnd(6, "0"));
}

/** The decimal text of an amount, without trailing zeros beyond two places. */
export function formatMicros(micros: number): string {
  const sign = micros < 0 ? "-" : "";
  const digits = String(Math.abs(micros)).padStart(7, "0");
  const fraction = digits.slice(-6).replace(/0{1,4}$/, "");
  return `${sign}${digits.slice(0, -6)}.${fraction}`;
}
