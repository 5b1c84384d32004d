import { describe, expect, it } from "vitest";

import { curveThrough } from "./curve-through.ts";

describe("curve", () => {
  const points = [
    [2, 1],
    [10, -4],
    [50, 8],
    [400, 0],
  ] as const;
  const curve = curveThrough(points);

  it.each(points)("goes through its point at %d", (distance, value) => {
    expect(curve(distance)).toBeCloseTo(value, 1);
  });

  it("keeps the value of its ends beyond them", () => {
    expect(curve(0.5)).toBeCloseTo(1, 1);
    expect(curve(9000)).toBeCloseTo(0, 1);
  });
});
