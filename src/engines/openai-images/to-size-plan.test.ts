import { describe, expect, it } from "vitest";

import type { Size } from "../../contract/size.ts";
import { BUCKETS, CLASSIC_SIZES, isLegalSize } from "../../contract/sizes.ts";
import { toSizePlan } from "./to-size-plan.ts";

const KNOWN: readonly Size[] = [...BUCKETS.map(({ size }) => size), ...CLASSIC_SIZES];
const RULES = [
  "gpt-image",
  "classic",
  "dall-e-3",
  "dall-e-2",
  "buckets",
  "limner",
  "limner-vip",
  "local",
  "any",
  "prompt",
  "none",
] as const;

/** The share that is lost when `from` is fitted to `to`. */
function cropOf(from: Size, to: Size): number {
  const stretch = (from.width * to.height) / (from.height * to.width);
  return 1 - Math.min(stretch, 1 / stretch);
}

describe.each(RULES)("the sizes of %s", (rule) => {
  const plan = toSizePlan(rule, {});

  it("are legal themselves, for the 30 buckets and the seven classic sizes", () => {
    for (const size of KNOWN) {
      const legal = plan.legalSize(size);
      expect(plan.legalSize(legal)).toEqual(legal);
    }
  });
});

describe("the sizes of a backend that can do every ratio", () => {
  it("are the wanted ones where they are legal, and lose less than 2 % where they are not", () => {
    for (const rule of ["gpt-image", "limner", "local"] as const) {
      const plan = toSizePlan(rule, {});
      for (const size of KNOWN) {
        expect(cropOf(plan.legalSize(size), size)).toBeLessThanOrEqual(0.02);
      }
    }
    for (const { size } of BUCKETS) {
      expect(toSizePlan("gpt-image", {}).legalSize(size)).toEqual(size);
      expect(toSizePlan("buckets", {}).legalSize(size)).toEqual(size);
      expect(toSizePlan("limner-vip", {}).legalSize(size)).toEqual(size);
    }
  });

  it("are those that OpenAI takes, also for the classic sizes that are too small", () => {
    for (const size of KNOWN) {
      expect(isLegalSize(toSizePlan("gpt-image", {}).legalSize(size))).toBe(true);
    }
  });

  it("are the seven classic ones as they are where another Limner draws", () => {
    for (const size of CLASSIC_SIZES) {
      expect(toSizePlan("limner", {}).legalSize(size)).toEqual(size);
      expect(toSizePlan("limner-vip", {}).legalSize(size)).toEqual(size);
    }
  });

  it("stay within the pixels that a local model draws well", () => {
    for (const size of KNOWN) {
      const { width, height } = toSizePlan("local", {}).legalSize(size);
      expect(width * height).toBeLessThanOrEqual(2048 * 2048);
    }
  });
});

describe("sizes by list", () => {
  it("are the nearest ratio that covers the wanted size", () => {
    const dallE3 = toSizePlan("dall-e-3", {});
    expect(dallE3.legalSize({ width: 1280, height: 720 })).toEqual({ width: 1792, height: 1024 });
    expect(dallE3.legalSize({ width: 720, height: 1280 })).toEqual({ width: 1024, height: 1792 });
    const classic = toSizePlan("classic", {});
    expect(classic.legalSize({ width: 2048, height: 1360 })).toEqual({ width: 1536, height: 1024 });
    expect(classic.legalSize({ width: 848, height: 1280 })).toEqual({ width: 1024, height: 1536 });
  });

  it("are the operator's own where there is a list or a grid", () => {
    const listed = toSizePlan("any", { sizeList: ["640x480", "480x640"] });
    expect(listed.legalSize({ width: 300, height: 400 })).toEqual({ width: 480, height: 640 });
    const onGrid = toSizePlan("any", {
      sizeGrid: { multipleOf: 64, min: 512, max: 1536, pixelsMax: 1_048_576 },
    });
    expect(onGrid.legalSize({ width: 2048, height: 2048 })).toEqual({ width: 1024, height: 1024 });
    expect(onGrid.legalSize({ width: 100, height: 100 })).toEqual({ width: 512, height: 512 });
  });

  it("are told as a field, in words, or not at all", () => {
    expect(toSizePlan("any", {}).asked).toBe("field");
    expect(toSizePlan("any", { sizes: "prompt" }).asked).toBe("words");
    expect(toSizePlan("any", { sizes: "none" }).asked).toBe("not");
  });

  it.each([
    [{ sizes: "any" as const, sizeList: ["640x480"] }, "keep one of them"],
    [{ sizeGrid: { multipleOf: 64, min: 512, max: 500 } }, "leaves no size"],
    [{ sizeGrid: { multipleOf: 64, min: 512, max: 1024, pixelsMax: 200_000 } }, "leaves no size"],
  ])("are refused at the start if they make no sense: %j", (options, message) => {
    expect(() => toSizePlan("any", options)).toThrow(message);
  });
});
