/** `$0.03`, `$0.000001`: micro-dollars without a float on the way, with two to six places. */
export function formatDollars(amountMicros: number): string {
  const whole = Math.trunc(amountMicros / 1_000_000);
  const places = String(amountMicros % 1_000_000)
    .padStart(6, "0")
    .replace(/0{1,4}$/, "");
  return `$${whole}.${places}`;
}
