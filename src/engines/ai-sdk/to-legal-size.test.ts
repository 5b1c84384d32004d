import { describe, expect, it } from "vitest";
import type { Size } from "../../contract/size.ts";
import { formatSize } from "../../contract/size.ts";
import { BUCKETS, CLASSIC_SIZES, isLegalSize } from "../../contract/sizes.ts";
import { factsOf } from "./known-packages.ts";
import { readSizeList, readSizeRule } from "./read-size-rule.ts";
import type { SizeRule } from "./size-rule.ts";
import { nearestRatio, toLegalSize } from "./to-legal-size.ts";

const TARGETS = [...BUCKETS.map(({ size }) => size), ...CLASSIC_SIZES];
const RULES: readonly (readonly [string, SizeRule])[] = [
  ["OpenAI's newest", factsOf("@ai-sdk/openai", "gpt-image-2").sizes],
  ["three sizes", factsOf("@ai-sdk/openai", "gpt-image-1").sizes],
  ["DALL·E 2", factsOf("@ai-sdk/openai", "dall-e-2").sizes],
  ["Gemini's ratios", factsOf("@ai-sdk/google", "gemini-3-pro-image").sizes],
  ["Luma's ratios", factsOf("@ai-sdk/luma", "photon-1").sizes],
  ["one ratio", readSizeList(["1:1"])],
  ["any", readSizeRule({ sizes: "any" }) ?? { kind: "none" }],
  [
    "multiples of 60",
    readSizeRule({ sizes: "any", sizeStep: 60, edgeMax: 1000 }) ?? { kind: "none" },
  ],
  ["none", factsOf("a-package-of-its-own", "x").sizes],
];

/** How much of what is drawn in this size the core has to crop away. */
function cropOf(legal: Size, target: Size): number {
  const [one, other] = [legal.width / legal.height, target.width / target.height];
  return 1 - Math.min(one, other) / Math.max(one, other);
}

describe.each(RULES)("the legal size of %s", (_name, rule) => {
  it("is itself legal, for every size that can be asked for", () => {
    for (const target of TARGETS) {
      const legal = toLegalSize(rule, target);
      expect(toLegalSize(rule, legal), formatSize(target)).toEqual(legal);
      expect([legal.width, legal.height].every((edge) => Number.isInteger(edge) && edge > 0)).toBe(
        true,
      );
    }
  });
});

describe("the legal size", () => {
  it("of OpenAI's newest models is every bucket itself, and a legal one for all that can be asked for", () => {
    const rule = factsOf("@ai-sdk/openai", "gpt-image-2.5").sizes;
    for (const { size } of BUCKETS) {
      expect(toLegalSize(rule, size)).toEqual(size);
    }
    for (const target of TARGETS) {
      const legal = toLegalSize(rule, target);
      expect(isLegalSize(legal), formatSize(target)).toBe(true);
      expect(legal.width >= target.width && legal.height >= target.height).toBe(true);
    }
  });

  it("has the ratio of the bucket where the model can draw it: at most 2 % is cropped", () => {
    const ratios = factsOf("@ai-sdk/google", "gemini-2.5-flash-image").sizes;
    const any = readSizeRule({ sizes: "any" }) ?? { kind: "none" };
    for (const { size, ratio } of BUCKETS) {
      expect(cropOf(toLegalSize(ratios, size), size), formatSize(size)).toBeLessThan(0.02);
      expect(cropOf(toLegalSize(any, size), size), formatSize(size)).toBeLessThan(0.02);
      expect(
        ratios.kind === "ratios" && nearestRatio(ratios.ratios, toLegalSize(ratios, size)).name,
      ).toBe(ratio);
    }
  });

  it.each([
    ["1280x720", "1536x1024"],
    ["720x1280", "1024x1536"],
    ["512x512", "1024x1024"],
    ["2048x2048", "1024x1024"],
    ["3840x2160", "1536x1024"],
    ["1024x1024", "1024x1024"],
  ])("of three sizes is, for %s, %s", (asked, legal) => {
    const [width = 0, height = 0] = asked.split("x").map(Number);
    const rule = factsOf("@ai-sdk/openai", "gpt-image-1").sizes;
    expect(formatSize(toLegalSize(rule, { width, height }))).toBe(legal);
  });

  it("cannot be of a list of sizes and ratios", () => {
    expect(() => readSizeRule({ sizes: ["16:9", "1024x1024"] })).toThrow("not of both");
  });
});
