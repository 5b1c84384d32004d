import { describe, expect, it } from "vitest";
import { niceTicks } from "./nice-ticks.ts";

const pictures = { intervalsMax: 4, stepMin: 1 };

describe("the ticks of an axis from zero", () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [10, [0, 5, 10]],
    [262, [0, 100, 200, 300]],
    [1000, [0, 250, 500, 750, 1000]],
    [1001, [0, 500, 1000, 1500]],
  ])("up to %d are round: %j", (max, ticks) => {
    expect(niceTicks(max, pictures)).toEqual(ticks);
  });

  it("are never parts of a picture, nor of a cent", () => {
    expect(niceTicks(9, pictures)).toEqual([0, 5, 10]);
    expect(niceTicks(30_000, { intervalsMax: 4, stepMin: 10_000 })).toEqual([
      0, 10_000, 20_000, 30_000,
    ]);
  });

  it("hold every value in at most five lines", () => {
    for (let max = 1; max < 5000; max += 7) {
      const ticks = niceTicks(max, pictures);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
    }
  });
});
