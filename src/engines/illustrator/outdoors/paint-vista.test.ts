import { describe, expect, it } from "vitest";

import { createFrame } from "../core/create-frame.ts";
import { paintVista } from "./paint-vista.ts";
import { sampleVista, spreadDistances } from "./vista.ts";
import type { Vista } from "./vista.ts";

const WIDTH = 60;
const HEIGHT = 60;
const camera = { height: 10, focal: 60, centreX: 30, horizonY: 20 };

function paint(vista: Vista) {
  const canvas = {
    frame: createFrame(WIDTH, HEIGHT),
    depth: new Float32Array(WIDTH * HEIGHT).fill(Number.POSITIVE_INFINITY),
  };
  paintVista(canvas, {
    vista,
    colourGround(point, into) {
      into.red = point.z;
      into.green = 1;
      into.blue = 0;
    },
    checkAborted: () => undefined,
  });
  return {
    ...canvas,
    at: (column: number, row: number) => canvas.depth[row * WIDTH + column] ?? 0,
  };
}

const plan = {
  camera,
  frameWidth: WIDTH,
  columns: 61,
  distances: spreadDistances(8, 600, { count: 200, bend: 2 }),
};

describe("painting a vista", () => {
  it("writes the distance of level ground at each row", () => {
    const { at } = paint(sampleVista(() => 0.5, plan));
    for (const row of [24, 30, 50])
      expect(at(30, row)).toBeCloseTo((9.5 * 60) / (row + 0.5 - 20), 0);
    expect(at(30, 10)).toBe(Number.POSITIVE_INFINITY);
  });

  it("hides what lies behind a ridge", () => {
    const { at } = paint(sampleVista((_x, z) => (z > 80 && z < 120 ? 18 : 0.5), plan));
    expect(at(30, 17)).toBeLessThan(125);
  });

  it("leaves what lies under water to who paints the water", () => {
    const { at } = paint(sampleVista((_x, z) => (z > 100 && z < 300 ? -3 : 0.5), plan));
    expect(at(30, 23)).toBe(Number.POSITIVE_INFINITY);
    expect(at(30, 40)).toBeLessThan(100);
  });
});
