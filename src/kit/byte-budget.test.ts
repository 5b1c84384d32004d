import { describe, expect, it } from "vitest";
import { createByteBudget } from "./byte-budget.ts";

describe("createByteBudget", () => {
  it("refuses what is not there and gives back what was held, once", () => {
    const budget = createByteBudget(100);
    const release = budget.reserve(60);
    expect(budget.reserve(41)).toBeUndefined();
    expect(budget.reserve(40)).toBeDefined();
    release?.();
    release?.();
    expect(budget.bytesLeft).toBe(60);
  });
});
