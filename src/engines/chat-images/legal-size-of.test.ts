import { describe, expect, it } from "vitest";
import { formatSize } from "../../contract/size.ts";
import { BUCKETS, CLASSIC_SIZES, isLegalSize, readSize } from "../../contract/sizes.ts";
import { legalSizeOf } from "./legal-size-of.ts";
import type { ChatImagesOptions } from "./options.ts";
import { toSetup } from "./to-setup.ts";

const BUCKET_SIZES = BUCKETS.map(({ size }) => size);
const SIZES = [...BUCKET_SIZES, ...CLASSIC_SIZES];

const RULES: readonly (readonly [string, ChatImagesOptions, string | undefined])[] = [
  ["generic", {}, "gpt-4o-image"],
  ["apiyi vip", { preset: "apiyi" }, "gpt-image-2-vip"],
  ["apiyi all", { preset: "apiyi" }, "gpt-image-2-all"],
  ["laozhang vip", { preset: "laozhang" }, "gpt-image-2-vip"],
  ["a Limner whose model is not known", { preset: "limner" }, undefined],
  ["a Limner's gpt-image-2", { preset: "limner" }, "gpt-image-2"],
  ["OpenRouter with steps", { preset: "openrouter" }, "google/gemini-3-pro-image-preview"],
  ["OpenRouter without steps", { preset: "openrouter" }, "google/gemini-2.5-flash-image"],
  ["a list", { sizeList: ["1024x1024", "1536x1024", "1024x1536"] }, "x"],
];

describe.each(RULES)("the legal sizes of %s", (_name, options, model) => {
  const setup = toSetup(options, model);

  it("are their own nearest, for every bucket and every classic size", () => {
    for (const target of SIZES) {
      const legal = legalSizeOf(setup, target);
      expect(legalSizeOf(setup, legal)).toEqual(legal);
    }
  });

  it("lie at or above the size that is wanted, or nothing does", () => {
    for (const target of SIZES) {
      const legal = legalSizeOf(setup, target);
      const isCovered = legal.width >= target.width && legal.height >= target.height;
      const isLimited = setup.sizes.kind === "ratios" || options.sizeList !== undefined;
      expect(isCovered || isLimited, formatSize(target)).toBe(true);
    }
  });
});

describe("no more than 2 % of the area is cropped", () => {
  it.each(RULES.slice(0, 6))("by %s", (_name, options, model) => {
    const setup = toSetup(options, model);
    for (const target of SIZES) {
      const legal = legalSizeOf(setup, target);
      const stretch = (legal.width * target.height) / (legal.height * target.width);
      expect(1 - Math.min(stretch, 1 / stretch), formatSize(target)).toBeLessThanOrEqual(0.02);
    }
  });
});

describe("a size that the backend draws is asked for as it is", () => {
  it("by the vip models of apiyi for all 30 buckets", () => {
    const setup = toSetup({ preset: "apiyi" }, "gpt-image-2-vip");
    expect(BUCKET_SIZES.map((size) => legalSizeOf(setup, size))).toEqual(BUCKET_SIZES);
  });

  it("and where no bucket has its shape to the pixel, the next tier is not ordered for a crop that nobody sees", () => {
    const setup = toSetup({ preset: "apiyi" }, "gpt-image-2-vip");
    expect(formatSize(legalSizeOf(setup, { width: 1400, height: 600 }))).toBe("2048x864");
  });

  it("by another Limner for all 30 buckets and the seven classic sizes", () => {
    const setup = toSetup({ preset: "limner" }, undefined);
    expect(SIZES.map((size) => legalSizeOf(setup, size))).toEqual(SIZES);
  });

  it("by OpenAI's own model for every legal size, and raised to the next where it is none", () => {
    const setup = toSetup({ preset: "apiyi" }, "gpt-image-2");
    const asked = ["1040x1040", "512x512", "1920x1080", "256x256"].map((text) => readSize(text));
    const legal = asked.map((size) => legalSizeOf(setup, size ?? { width: 1, height: 1 }));
    expect(legal.every(isLegalSize)).toBe(true);
    expect(legal.slice(0, 3).map(formatSize)).toEqual(["1040x1040", "816x816", "1920x1088"]);
  });

  it.each([
    ["2048x1152", "2688x1536"],
    ["1280x544", "1536x672"],
    ["960x1280", "1728x2368"],
    ["3312x2480", "4736x3456"],
    ["256x256", "1024x1024"],
  ])("by the ratio and step of Gemini's models: %s as %s", (wanted, expected) => {
    const setup = toSetup({ preset: "openrouter" }, "google/gemini-3-pro-image-preview");
    const target = readSize(wanted) ?? { width: 1, height: 1 };
    expect(formatSize(legalSizeOf(setup, target))).toBe(expected);
  });
});
