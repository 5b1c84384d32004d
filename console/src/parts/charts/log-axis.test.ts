import { describe, expect, it } from "vitest";
import { makeLogAxis, placeOnLogAxis } from "./log-axis.ts";

describe("the grid lines of a logarithmic axis", () => {
  it.each([
    [1100, 122_000, [1000, 3000, 10_000, 30_000, 100_000]],
    [1000, 3000, [1000, 3000]],
    [20, 90_000, [10, 100, 1000, 10_000]],
    [40, 250, [30, 100]],
    [100, 100, [100, 1000]],
    [2, 500_000, [1, 100, 10_000]],
  ])("from %d to %d are at %j", (min, max, ticks) => {
    expect(makeLogAxis(min, max).ticks).toEqual(ticks);
  });

  it("are at most five and hold every value, a call that took no time at all too", () => {
    for (const min of [0, 1, 7, 300, 2999, 40_000]) {
      for (const factor of [1, 1.5, 20, 400, 1e5, 1e8]) {
        const axis = makeLogAxis(min, min * factor);
        expect(axis.ticks.length).toBeGreaterThan(1);
        expect(axis.ticks.length).toBeLessThanOrEqual(5);
        expect(axis.from).toBeLessThanOrEqual(Math.max(1, min));
        expect(axis.to).toBeGreaterThanOrEqual(min * factor);
      }
    }
  });

  it("are as far apart as their factors", () => {
    const axis = { from: 10, to: 1000, ticks: [] };
    expect(placeOnLogAxis(100, axis)).toBeCloseTo(0.5);
    expect(placeOnLogAxis(0, axis)).toBe(0);
    expect(placeOnLogAxis(5000, axis)).toBe(1);
  });
});
