import { describe, expect, it } from "vitest";

import { carveGullies } from "./carve-gullies.ts";
import { sampleVista, spreadDistances } from "./vista.ts";

const plan = {
  camera: { height: 4, focal: 200, centreX: 100, horizonY: 100 },
  frameWidth: 200,
  columns: 120,
  distances: spreadDistances(1000, 4000, { count: 150, bend: 1 }),
};
const gullies = { width: 400, depth: 0.08, octaves: 3 };

describe("gullies", () => {
  it("leave level ground as it is", () => {
    const vista = sampleVista(() => 60, plan);
    carveGullies(vista, gullies);
    expect(new Set(vista.heights)).toEqual(new Set([60]));
  });

  it("cut into slopes, not deeper than they are told", () => {
    const slope = (_x: number, z: number): number => (z - 1000) * 0.5 + 10;
    const vista = sampleVista(slope, plan);
    const before = vista.heights.slice();
    carveGullies(vista, gullies);
    const cuts = vista.heights.map((height, at) => Math.abs(height - (before[at] ?? 0)));
    expect(Math.max(...cuts)).toBeGreaterThan(10);
    expect(Math.max(...cuts)).toBeLessThan(0.08 * 400 * 2.5);
  });

  it("stay away where their share is nothing", () => {
    const vista = sampleVista((_x, z) => (z - 1000) * 0.5 + 10, plan);
    const before = vista.heights.slice();
    carveGullies(vista, { ...gullies, shareAt: () => 0 });
    expect(vista.heights).toEqual(before);
  });
});
