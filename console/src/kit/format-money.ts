/** Dollars from millionths of a dollar: whole cents as `$0.03`, anything finer with four decimals and more if need be. */
export function formatMoney(micros: number): string {
  const isWholeCents = micros % 10_000 === 0;
  const decimals = isWholeCents ? 2 : micros % 100 === 0 ? 4 : 6;
  const dollars = (Math.abs(micros) / 1_000_000).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${micros < 0 ? "−" : ""}$${dollars}`;
}
