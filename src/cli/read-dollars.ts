import { readMicros } from "../kit/micros.ts";
import { UsageError } from "./usage-error.ts";

/** Dollars as micro-dollars; `name` is what the message calls them. With `isSigned` they may be below zero. */
export function readDollars(
  text: string,
  { name, isSigned = false }: { readonly name: string; readonly isSigned?: boolean },
): number {
  const isNegative = isSigned && text.startsWith("-");
  const micros = readMicros(text.replace(isSigned ? /^[-+]?\$?/ : /^\$/, ""));
  if (micros === undefined) {
    throw new UsageError(
      `${name} must be dollars with at most six places, such as 25 or 0.50, not "${text.slice(0, 80)}".`,
    );
  }
  return isNegative ? 0 - micros : micros;
}
