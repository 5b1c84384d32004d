import { describe, expect, it } from "vitest";
import { formatSize } from "./size.ts";
import { BUCKETS, CLASSIC_SIZES, isLegalSize, readSize } from "./sizes.ts";

describe("the buckets", () => {
  it("are thirty different sizes, ten ratios in three tiers", () => {
    expect(new Set(BUCKETS.map(({ size }) => formatSize(size)))).toHaveLength(30);
    expect(new Set(BUCKETS.map(({ ratio }) => ratio))).toHaveLength(10);
  });

  it("are all legal sizes within three percent of their nominal ratio", () => {
    for (const { ratio, size } of BUCKETS) {
      const [width = 0, height = 0] = ratio.split(":").map(Number);
      expect(isLegalSize(size)).toBe(true);
      expect(Math.abs(size.width / size.height / (width / height) - 1)).toBeLessThan(0.03);
    }
  });

  it("grow from tier to tier", () => {
    const areas = BUCKETS.map(({ size }) => size.width * size.height);
    for (let at = 0; at < areas.length; at += 3)
      expect(areas.slice(at, at + 3)).toEqual(areas.slice(at, at + 3).toSorted((a, b) => a - b));
  });
});

describe("legal sizes", () => {
  it.each(["1024x1024", "1920x1088", "3840x2160", "3840x1280", "816x816"])("%s is one", (text) => {
    expect(isLegal(text)).toBe(true);
  });

  it.each(["1920x1080", "3856x2048", "512x512", "800x800", "3840x2176", "3840x1264"])(
    "%s is none",
    (text) => {
      expect(isLegal(text)).toBe(false);
    },
  );

  it("are five of the seven classic ones", () => {
    expect(CLASSIC_SIZES.filter((size) => !isLegalSize(size)).map(formatSize)).toEqual([
      "512x512",
      "256x256",
    ]);
  });
});

describe("a size as text", () => {
  it("is two whole numbers with a lowercase x", () => {
    expect(readSize("2048x1152")).toEqual({ width: 2048, height: 1152 });
  });

  it.each([
    "2048X1152",
    "2048×1152",
    "2048 x 1152",
    " 2048x1152",
    "02048x1152",
    "0x0",
    "1e3x1e3",
    "-1x1",
    "auto",
    "",
    "2048x1152\n",
    "123456x1",
  ])("%j is none", (text) => {
    expect(readSize(text)).toBeUndefined();
  });
});

function isLegal(text: string): boolean {
  const size = readSize(text);
  return size !== undefined && isLegalSize(size);
}
