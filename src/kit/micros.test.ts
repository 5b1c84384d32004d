import { describe, expect, it } from "vitest";
import { formatMicros, readMicros } from "./micros.ts";

describe("money in micros", () => {
  it("L1 is read from decimal text without a float", () => {
    expect(readMicros("0.03")).toBe(30_000);
    expect(readMicros("1")).toBe(1_000_000);
    expect(readMicros("0.000001")).toBe(1);
    expect(readMicros("123456789.654321")).toBe(123_456_789_654_321);
  });

  it("is refused with more than six places, signs, spaces or exponents", () => {
    for (const text of [
      "0.0000001",
      "-1",
      "+1",
      " 1",
      "1e3",
      ".5",
      "1.",
      "",
      "1,5",
      "9999999999",
    ]) {
      expect(readMicros(text)).toBeUndefined();
    }
  });

  it("is written with at least two places and no idle zeros", () => {
    expect([30_000, 0, 1_500_000, -20_000, 1].map(formatMicros)).toEqual([
      "0.03",
      "0.00",
      "1.50",
      "-0.02",
      "0.000001",
    ]);
  });

  it("survives being written and read again", () => {
    for (const micros of [0, 1, 999_999, 1_000_000, 30_000, 12_345_678]) {
      expect(readMicros(formatMicros(micros))).toBe(micros);
    }
  });
});
