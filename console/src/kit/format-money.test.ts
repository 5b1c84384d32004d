import { describe, expect, it } from "vitest";
import { formatMoney } from "./format-money.ts";

describe("money", () => {
  it.each([
    [30_000, "$0.03"],
    [0, "$0.00"],
    [157_290_000, "$157.29"],
    [5_243_000_000, "$5,243.00"],
    [1_500, "$0.0015"],
    [1_234_567, "$1.234567"],
    [-30_000, "−$0.03"],
  ])("of %d micro-dollars reads %s, with nothing rounded away", (micros, text) => {
    expect(formatMoney(micros)).toBe(text);
  });
});
