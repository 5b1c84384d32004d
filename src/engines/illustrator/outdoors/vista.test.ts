import { describe, expect, it } from "vitest";

import { findSeen, findSkyline, sampleVista, spreadDistances } from "./vista.ts";

const camera = { height: 10, focal: 200, centreX: 100, horizonY: 60 };
const distances = spreadDistances(10, 1000, { count: 120, bend: 2 });
const plan = { camera, frameWidth: 200, columns: 81, distances };

describe("vista", () => {
  it("answers the height of the land between its points", () => {
    const vista = sampleVista((x, z) => 5 + x * 0.1 + z * 0.02, plan);
    for (const [x, z] of [
      [0, 50],
      [12, 133],
      [-80, 700],
    ] as const)
      expect(vista.height(x, z)).toBeCloseTo(5 + x * 0.1 + z * 0.02, 1);
  });

  it("measures slopes along x and z, though its columns spread", () => {
    const vista = sampleVista((x, z) => x * 0.3 - z * 0.2, plan);
    const at = 60 * vista.columns + 70;
    expect(vista.slopesX[at]).toBeCloseTo(0.3, 2);
    expect(vista.slopesZ[at]).toBeCloseTo(-0.2, 2);
  });

  it("looks at far land on a coarser grid without changing smooth shapes", () => {
    const shape = (x: number, z: number): number => Math.sin(x / 300) * 40 + z * 0.05;
    const fine = sampleVista(shape, plan);
    const coarse = sampleVista(shape, { ...plan, coarseFrom: 100 });
    for (const [x, z] of [
      [5, 40],
      [60, 400],
      [-200, 950],
    ] as const)
      expect(coarse.height(x, z)).toBeCloseTo(fine.height(x, z), 0);
  });

  it("finds the row of a distance and the distance of a row", () => {
    const vista = sampleVista(() => 0, plan);
    for (const row of [0, 7, 63, 119]) expect(vista.rowAt(distances[row] ?? 0)).toBeCloseTo(row, 1);
  });

  it("marks land behind a ridge as unseen, unless the margin lifts it over the ridge", () => {
    const vista = sampleVista((_x, z) => (z > 200 && z < 260 ? 60 : 0), plan);
    const behind = Math.round(vista.rowAt(400)) * vista.columns + 40;
    expect(findSeen(vista, 1)[behind]).toBe(0);
    expect(findSeen(vista, 120)[behind]).toBe(1);
  });

  it("finds where the sky begins", () => {
    const vista = sampleVista((_x, z) => (z > 480 ? 110 : 0), plan);
    const [first = 0] = findSkyline(vista, 200);
    expect(first).toBeGreaterThan(60 - (100 / 480) * 200 - 3);
    expect(first).toBeLessThan(60 - (100 / 560) * 200 + 3);
  });
});
