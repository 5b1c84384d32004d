import { describe, expect, it } from "vitest";

import { rowDistances } from "./row-distances.ts";

describe("distances of rows", () => {
  const camera = { height: 3, focal: 1000, centreX: 640, horizonY: 360 };
  const frame = { width: 1280, height: 720 };
  const rows = rowDistances(camera, frame, { far: 2000, pixels: 3, share: 0.015 });

  it("grow from before the lower edge of the frame to the far end", () => {
    const lowest = (camera.height * camera.focal) / (frame.height - camera.horizonY);
    expect(rows[0]).toBeLessThan(lowest);
    expect(rows.at(-1)).toBeGreaterThan(1900);
    expect(rows.every((z, index) => index === 0 || z > (rows[index - 1] ?? 0))).toBe(true);
  });

  it("lie no farther apart than asked for", () => {
    for (const [index, z] of rows.entries()) {
      const before = rows[index - 1];
      if (before !== undefined) expect(z - before).toBeLessThanOrEqual(before * 0.015 + 1e-9);
    }
  });

  it("are fewer in a small picture", () => {
    const small = rowDistances(
      camera,
      { width: 320, height: 700 },
      { far: 2000, pixels: 3, share: 0.015 },
    );
    expect(small.length).toBeLessThan(rows.length);
  });
});
