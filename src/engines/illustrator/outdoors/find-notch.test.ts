import { expect, it } from "vitest";

import { findNotch } from "./find-notch.ts";
import { sampleVista, spreadDistances } from "./vista.ts";

it("the notch of a skyline is where the mountains leave a gap", () => {
  const vista = sampleVista((x, z) => (z > 1900 && Math.abs(x - 500) > 260 ? 400 : 0), {
    camera: { height: 4, focal: 400, centreX: 200, horizonY: 100 },
    frameWidth: 400,
    columns: 200,
    distances: spreadDistances(1000, 2500, { count: 60, bend: 1 }),
  });
  const { across, rise } = findNotch(vista);
  expect(across).toBeGreaterThan(0.64);
  expect(across).toBeLessThan(0.82);
  expect(rise).toBeLessThan(0.02);
});
