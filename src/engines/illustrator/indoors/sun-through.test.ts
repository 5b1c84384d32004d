import { describe, expect, it } from "vitest";

import type { Portal } from "./lights.ts";
import { sunThrough } from "./sun-through.ts";

const WINDOW: Portal = {
  corner: [-1, 1, 4],
  across: [1, 0, 0],
  up: [0, 1, 0],
  facing: [0, 0, -1],
  width: 2,
  height: 1,
  sky: [1, 1, 1],
  ground: [1, 1, 1],
  columns: 2,
  rows: 1,
  bar: 0.05,
};
const sun = { from: { x: 0, y: 0.6, z: 0.8 }, colour: [1, 1, 1], width: 0.005 } as const;
/** The place on the floor that lies behind a place of the window. */
const onFloor = (u: number, v: number): readonly [number, number, number] => {
  const along = (1 + v) / sun.from.y;
  return [-1 + u, 0, 4 - sun.from.z * along];
};
const share = (u: number, v: number): number => sunThrough([WINDOW], sun, ...onFloor(u, v), 0.002);

describe("sunlight through a window", () => {
  it("falls where the pane lies between a place and the sun", () => {
    expect(share(0.5, 0.5)).toBe(1);
    expect(share(1.6, 0.4)).toBe(1);
    expect(share(-0.3, 0.5)).toBe(0);
    expect(share(0.5, 1.3)).toBe(0);
  });

  it("is kept out by bars, and softly so at their edges", () => {
    expect(share(1, 0.5)).toBeLessThan(0.1);
    expect(share(1.026, 0.5)).toBeGreaterThan(0.05);
    expect(share(1.026, 0.5)).toBeLessThan(0.95);
  });

  it("does not come from inside", () => {
    const inside = { ...sun, from: { x: 0, y: 0.6, z: -0.8 } };
    expect(sunThrough([WINDOW], inside, 0, 0, 2, 0.002)).toBe(0);
  });
});
