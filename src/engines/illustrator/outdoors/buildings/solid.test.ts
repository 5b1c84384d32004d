import { describe, expect, it } from "vitest";

import { cornersOf } from "./solid-corners.ts";
import { allOf, boxSides, meetSolid, toSolid } from "./solid.ts";

const box = toSolid(
  boxSides({ left: -1, right: 1, low: 0, high: 3, front: 4, back: 6 }, allOf("wood")),
);
const ahead = { x: 0, y: 1, z: 0, dx: 0, dy: 0, dz: 1 };

describe("solid", () => {
  it("is met where the ray enters it, on the face it enters by", () => {
    const hit = { along: Number.POSITIVE_INFINITY, plane: 9 };
    expect(meetSolid(box, ahead, hit)).toBe(true);
    expect(hit).toEqual({ along: 4, plane: 0 });
  });

  it("is not met by a ray that passes it, nor behind something nearer", () => {
    expect(meetSolid(box, { ...ahead, x: 2 }, { along: Number.POSITIVE_INFINITY, plane: 0 })).toBe(
      false,
    );
    expect(meetSolid(box, ahead, { along: 3, plane: 0 })).toBe(false);
  });

  it("is not met by a ray that starts inside it", () => {
    expect(meetSolid(box, { ...ahead, z: 5 }, { along: 100, plane: 0 })).toBe(false);
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
