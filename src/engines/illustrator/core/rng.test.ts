import { describe, expect, it } from "vitest";

import { createNoise } from "./noise.ts";
import { rng } from "./rng.ts";

describe("rng", () => {
  it("gives the same numbers for the same seed and stream", () => {
    const first = rng(7, "buildings");
    const second = rng(7, "buildings");
    expect([first(), first(), first()]).toEqual([second(), second(), second()]);
  });

  it("gives each stream and each seed its own numbers", () => {
    const values = [rng(7, "buildings")(), rng(7, "clouds")(), rng(8, "buildings")()];
    expect(new Set(values).size).toBe(3);
  });

  it("spreads its numbers evenly from 0 to 1", () => {
    const random = rng(1, "spread");
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let index = 0; index < 20_000; index++) {
      const bucket = Math.floor(random() * 10);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    for (const count of buckets) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

describe("noise", () => {
  it("reports the slope that differences of its values show", () => {
    const noise = createNoise(3);
    const slope = { x: 0, y: 0 };
    for (const [x, y] of [
      [0.3, 0.7],
      [12.41, -8.2],
      [-3.9, 250.6],
    ] as const) {
      const value = noise.slope(x, y, slope);
      expect(value).toBeCloseTo(noise.perlin(x, y), 6);
      expect(slope.x).toBeCloseTo(
        (noise.perlin(x + 1e-4, y) - noise.perlin(x - 1e-4, y)) / 2e-4,
        3,
      );
      expect(slope.y).toBeCloseTo(
        (noise.perlin(x, y + 1e-4) - noise.perlin(x, y - 1e-4)) / 2e-4,
        3,
      );
    }
  });
});
