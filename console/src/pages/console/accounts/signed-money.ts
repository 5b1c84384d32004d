import { formatMoney } from "../../../kit/format-money.ts";

/** What an entry does to a balance, with its sign: `+$25.00`, `−$0.03`. */
export function signedMoney(micros: number): string {
  return `${micros > 0 ? "+" : ""}${formatMoney(micros)}`;
}
