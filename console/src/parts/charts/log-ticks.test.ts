import { describe, expect, it } from "vitest";
import { logPlace, logTicks } from "./log-ticks.ts";

describe("the ticks of a logarithmic axis", () => {
  it.each([
    [1100, 90_000, [1000, 3000, 10_000, 30_000, 100_000]],
    [1000, 3000, [1000, 3000]],
    [40, 60, [30, 100]],
    [20, 90_000, [10, 100, 1000, 10_000, 100_000]],
    [100, 100, [100, 1000]],
    [2, 500_000, [1, 100, 10_000, 1_000_000]],
  ])("from %d to %d are %j", (min, max, ticks) => {
    expect(logTicks(min, max)).toEqual(ticks);
  });

  it("hold a call that took no time at all", () => {
    const ticks = logTicks(0, 10);
    expect(ticks.length).toBeGreaterThan(1);
    expect(logPlace(0, logTicks(1, 10))).toBe(0);
  });

  it("are as far apart as their factors", () => {
    expect(logPlace(100, [10, 1000])).toBeCloseTo(0.5);
    expect(logPlace(5000, [10, 1000])).toBe(1);
  });
});
