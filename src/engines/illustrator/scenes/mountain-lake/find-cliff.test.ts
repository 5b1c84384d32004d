import { describe, expect, it } from "vitest";

import { sampleVista, spreadDistances } from "../../outdoors/vista.ts";
import { findCliff } from "./find-cliff.ts";

const plan = {
  camera: { height: 8, focal: 200, centreX: 100, horizonY: 80 },
  frameWidth: 200,
  columns: 121,
  distances: spreadDistances(30, 2000, { count: 220, bend: 1.6 }),
};

describe("finding a wall for a waterfall", () => {
  it("finds the wall on the side that no trees hide", () => {
    const vista = sampleVista((x, z) => (z > 500 && Math.abs(x) > 90 ? 140 : 1), plan);
    const cliff = findCliff(vista, 1);
    expect(cliff?.x).toBeLessThan(-80);
    expect(cliff?.top).toBeGreaterThan(100);
    expect(cliff?.z).toBeGreaterThan(430);
    expect(cliff?.z).toBeLessThan(520);
  });

  it("finds none where the land rises gently", () => {
    const vista = sampleVista((_x, z) => Math.max(1, (z - 400) * 0.2), plan);
    expect(findCliff(vista, 1)).toBeUndefined();
  });
});
