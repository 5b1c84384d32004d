import { describe, expect, it } from "vitest";
import { createByteBudget } from "./byte-budget.ts";

describe("createByteBudget", () => {
  it("refuses what is not there and gives back what was held, once", () => {
    const budget = createByteBudget(100);
    const [one, other] = [budget.open(), budget.open()];
    expect([one.grow(20), one.grow(40)]).toEqual([true, true]);
    expect(other.grow(41)).toBe(false);
    expect(other.grow(40)).toBe(true);
    one.release();
    one.release();
    expect(budget.bytesLeft).toBe(60);
  });
});
