import { describe, expect, it } from "vitest";
import { createByteBudget } from "../../kit/byte-budget.ts";
import { createBodyMeter } from "./body-meter.ts";

describe("createBodyMeter", () => {
  it("a body that finds no room makes room at once, so that bodies that grow together do not all fail", () => {
    const budget = createByteBudget(1000);
    const [one, other] = [createBodyMeter(1000, budget), createBodyMeter(1000, budget)];
    one.count(500);
    other.count(400);
    expect(() => other.count(200)).toThrow(expect.objectContaining({ code: "overloaded" }));
    one.count(500);
    expect(() => other.count(1)).toThrow(expect.objectContaining({ code: "overloaded" }));
    one.release();
    expect(budget.bytesLeft).toBe(1000);
  });

  it("a body in very small pieces counts for what the pieces take", () => {
    const budget = createByteBudget(1000);
    const meter = createBodyMeter(100, budget);
    meter.count(1);
    expect(budget.bytesLeft).toBeLessThan(1000 - 32);
    meter.release();
    expect(budget.bytesLeft).toBe(1000);
  });
});
