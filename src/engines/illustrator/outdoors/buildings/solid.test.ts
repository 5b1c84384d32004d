import { describe, expect, it } from "vitest";

import { createSunBlock } from "./block-sun.ts";
import { cornersOf } from "./solid-corners.ts";
import { allOf, boxSides, toSolid } from "./solid.ts";

const box = toSolid(
  boxSides({ left: -1, right: 1, low: 0, high: 3, front: 4, back: 6 }, allOf("wood")),
);
const ahead = { x: 0, y: 0, z: 1 };

describe("solid", () => {
  it("is met by a ray that enters it within reach", () => {
    expect(createSunBlock([box], ahead, 100)({ x: 0, y: 1, z: 0 })).toBe(true);
    expect(createSunBlock([box], ahead, 3)({ x: 0, y: 1, z: 0 })).toBe(false);
  });

  it("is not met by a ray that passes it or leads away from it", () => {
    expect(createSunBlock([box], ahead, 100)({ x: 2, y: 1, z: 0 })).toBe(false);
    expect(createSunBlock([box], ahead, 100)({ x: 0, y: 1, z: 8 })).toBe(false);
  });

  it("is not met by a ray that starts inside it", () => {
    expect(createSunBlock([box], ahead, 100)({ x: 0, y: 1, z: 5 })).toBe(false);
  });

  it("has the corners of its box", () => {
    const corners = cornersOf(box);
    expect(corners.length).toBe(24);
    for (let at = 0; at < corners.length; at += 3) {
      expect(Math.abs(corners[at] ?? 0)).toBeCloseTo(1);
      expect([0, 3].some((y) => Math.abs((corners[at + 1] ?? 9) - y) < 1e-9)).toBe(true);
      expect([4, 6].some((z) => Math.abs((corners[at + 2] ?? 9) - z) < 1e-9)).toBe(true);
    }
  });
});
