import { describe, expect, it } from "vitest";

import { createNoise } from "../../core/noise.ts";
import { rng } from "../../core/rng.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { joinBounds } from "../bounds.ts";
import { createCarpenter } from "../carpenter.ts";
import { createPose } from "../pose.ts";
import { MODELS } from "./models.ts";

const noise = createNoise(1);

function boundsOf(id: string, scale: number) {
  const make = createCarpenter(createPose(0, 0, 0), scale);
  MODELS.get(id)?.make(make, { noise, random: rng(1, id) });
  return make.parts.map(({ bounds }) => bounds).reduce(joinBounds);
}

describe("things modelled in the round", () => {
  it.each([...MODELS.keys()])(
    "%s is a thing of the vocabulary and about as large as it says",
    (id) => {
      expect(vocabulary().has(id)).toBe(true);
      const { width = 0, height = 0, depth = 0 } = MODELS.get(id) ?? {};
      const bounds = boundsOf(id, 1);
      const [across, deep] = [bounds.maxX - bounds.minX, bounds.maxZ - bounds.minZ];
      expect(Math.max(across, deep) / Math.max(width, depth)).toBeGreaterThan(0.7);
      expect(Math.max(across, deep) / Math.max(width, depth)).toBeLessThan(1.6);
      expect(bounds.maxY / height).toBeGreaterThan(0.7);
      expect(bounds.maxY / height).toBeLessThan(1.5);
      expect(bounds.minY).toBeGreaterThan(-0.02);
    },
  );

  it("grow with their scale", () => {
    const [small, large] = [boundsOf("teapot", 1), boundsOf("teapot", 3)];
    expect(large.maxY).toBeCloseTo(small.maxY * 3, 6);
    expect(large.maxX).toBeCloseTo(small.maxX * 3, 6);
  });
});
