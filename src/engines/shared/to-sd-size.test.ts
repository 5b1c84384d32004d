import { describe, expect, it } from "vitest";

import type { Size } from "../../contract/size.ts";
import { BUCKETS, CLASSIC_SIZES } from "../../contract/sizes.ts";
import { checkSdOptions } from "./check-sd-options.ts";
import { toSdSize } from "./to-sd-size.ts";

const WANTED = [...BUCKETS.map(({ size }) => size), ...CLASSIC_SIZES];
const RULES = [{}, { multiple: 8 }, { multiple: 16, edgeMax: 4096, pixelsMax: 9_000_000 }];

function crop(one: Size, other: Size): number {
  const stretch = (one.width * other.height) / (one.height * other.width);
  return 1 - Math.min(stretch, 1 / stretch);
}

describe.each(RULES)("the size to ask a server of Stable Diffusion for, with %j", (rules) => {
  it.each(WANTED)("is legal, and of the shape of $width x $height", (target) => {
    const { multiple = 64, edgeMax = 2048, pixelsMax = 1_048_576 } = rules;
    const legal = toSdSize(target, rules);
    expect([legal.width % multiple, legal.height % multiple]).toEqual([0, 0]);
    expect(Math.max(legal.width, legal.height)).toBeLessThanOrEqual(edgeMax);
    expect(legal.width * legal.height).toBeLessThanOrEqual(pixelsMax);
    expect(crop(legal, target)).toBeLessThanOrEqual(0.02);
    expect(toSdSize(legal, rules)).toEqual(legal);
  });
});

describe("the size to ask a server of Stable Diffusion for", () => {
  it.each([
    [
      [1024, 1024],
      [1024, 1024],
    ],
    [
      [1280, 720],
      [1344, 768],
    ],
    [
      [3840, 2160],
      [1344, 768],
    ],
    [
      [256, 256],
      [512, 512],
    ],
  ])("is, for %j, %j", ([width = 0, height = 0], [wide, high]) => {
    expect(toSdSize({ width, height }, {})).toEqual({ width: wide, height: high });
  });

  it("covers the target where the model draws sizes that large", () => {
    for (const target of WANTED) {
      const legal = toSdSize(target, { multiple: 16, edgeMax: 4096, pixelsMax: 9_000_000 });
      expect(legal.width).toBeGreaterThanOrEqual(target.width);
      expect(legal.height).toBeGreaterThanOrEqual(target.height);
    }
  });
});

describe("options that do not fit together", () => {
  it("are told to the operator: bounds that leave no size", () => {
    expect(() => checkSdOptions({ sizes: { edgeMin: 2048 } }, new Set())).toThrow(/leaves no size/);
  });

  it("are told to the operator: members that the engine sets itself", () => {
    expect(() => checkSdOptions({ fields: { prompt: "x" } }, new Set(["prompt"]))).toThrow(
      "options.fields.prompt is set by the engine itself; take it out.",
    );
  });
});
