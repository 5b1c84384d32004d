import { describe, expect, it } from "vitest";

import type { Size } from "../../contract/size.ts";
import { BUCKETS, CLASSIC_SIZES } from "../../contract/sizes.ts";
import { toLegalSize, type SizeRules } from "./legal-size.ts";

const MODELS: Readonly<Record<string, SizeRules>> = {
  SDXL: { multipleOf: 8, min: 512, max: 2048, pixelsMax: 1_048_576 },
  "multiples of 16": { multipleOf: 16, min: 256, max: 3840, pixelsMax: 2_000_000 },
  "multiples of 64": { multipleOf: 64, min: 256, max: 4096, pixelsMax: 16_777_216 },
  "any size": { multipleOf: 1, min: 16, max: 8192, pixelsMax: 67_108_864 },
};
const TARGETS: readonly Size[] = [...BUCKETS.map(({ size }) => size), ...CLASSIC_SIZES];

/** The part of the area that is lost when a picture is brought to the target's shape. */
function cropped(size: Size, target: Size): number {
  const ratio = (size.width * target.height) / (size.height * target.width);
  return 1 - Math.min(ratio, 1 / ratio);
}

describe.each(Object.entries(MODELS))("the legal sizes of a model: %s", (_, rules) => {
  it.each(TARGETS)(
    "for $width x $height keep the rules and the shape, and stay as they are",
    (target) => {
      const legal = toLegalSize(target, rules);
      expect([legal.width % rules.multipleOf, legal.height % rules.multipleOf]).toEqual([0, 0]);
      expect(legal.width * legal.height).toBeLessThanOrEqual(rules.pixelsMax);
      expect(cropped(legal, target)).toBeLessThanOrEqual(0.02);
      expect(toLegalSize(legal, rules)).toEqual(legal);
    },
  );
});

describe("a legal size", () => {
  it("covers what is wanted where one is large enough", () => {
    for (const target of TARGETS) {
      const legal = toLegalSize(target, MODELS["any size"] ?? fail());
      expect(legal).toEqual(target);
    }
    const small = toLegalSize({ width: 256, height: 256 }, MODELS["SDXL"] ?? fail());
    expect(small).toEqual({ width: 512, height: 512 });
  });

  it("is nearly as large as the model allows where none covers what is wanted", () => {
    const legal = toLegalSize({ width: 3840, height: 2160 }, MODELS["SDXL"] ?? fail());
    expect(legal.width * legal.height).toBeGreaterThan(0.95 * 1_048_576);
  });

  it("is the smallest where the rules contradict each other", () => {
    const rules = { multipleOf: 64, min: 1024, max: 512, pixelsMax: 65_536 };
    expect(toLegalSize({ width: 100, height: 100 }, rules)).toEqual({ width: 1024, height: 1024 });
  });
});

function fail(): never {
  throw new Error("there are such rules");
}
