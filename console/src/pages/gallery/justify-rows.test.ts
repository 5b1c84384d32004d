import { describe, expect, it } from "vitest";
import { justifyRows } from "./justify-rows.ts";

const OPTIONS = { width: 1164, target: 206, gap: 10 };
/** Wide, square, tall and very wide, in an order that repeats nothing. */
const RATIOS = Array.from(
  { length: 80 },
  (_, n) => [16 / 9, 1, 9 / 16, 21 / 9, 4 / 3][(n * n) % 5] ?? 1,
);

describe("justified rows", () => {
  it("hold every picture once, in the order of the list", () => {
    const rows = justifyRows(RATIOS, OPTIONS);
    expect(rows.flatMap(({ items }) => items.map(({ index }) => index))).toEqual(
      RATIOS.map((_, n) => n),
    );
  });

  it("fill the width to the pixel, but for the last", () => {
    for (const { items } of justifyRows(RATIOS, OPTIONS).slice(0, -1)) {
      const width =
        items.reduce((sum, item) => sum + item.width, 0) + (items.length - 1) * OPTIONS.gap;
      expect(width).toBe(OPTIONS.width);
    }
  });

  it("keep the ratio of every picture within a pixel", () => {
    for (const { items, height } of justifyRows(RATIOS, OPTIONS)) {
      for (const { index, width } of items) {
        expect(Math.abs(width - height * (RATIOS[index] ?? 0))).toBeLessThan(2.5);
      }
    }
  });

  it("come near to the height that was aimed at", () => {
    for (const { height } of justifyRows(RATIOS, OPTIONS).slice(0, -1)) {
      expect(height).toBeGreaterThan(OPTIONS.target * 0.7);
      expect(height).toBeLessThan(OPTIONS.target * 1.4);
    }
  });

  it("do not blow up a last row that is not full", () => {
    const [row, ...others] = justifyRows([16 / 9], OPTIONS);
    expect(others).toEqual([]);
    expect(row).toEqual({ height: 206, items: [{ index: 0, width: 366 }] });
  });

  it("draw a picture that is wider than the page at the width of the page", () => {
    const [row] = justifyRows([3, 1], { width: 358, target: 128, gap: 6 });
    expect(row).toEqual({ height: 119, items: [{ index: 0, width: 358 }] });
  });

  it("are none where there are no pictures", () => {
    expect(justifyRows([], OPTIONS)).toEqual([]);
  });
});
