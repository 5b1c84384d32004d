import { describe, expect, it } from "vitest";
import { readDollars, writeDollars } from "./read-dollars.ts";

describe("an amount that is typed", () => {
  it.each([
    ["25", 25_000_000],
    [" 25.00 ", 25_000_000],
    ["$0.03", 30_000],
    ["0.000001", 1],
    ["-4.5", -4_500_000],
    ["−4.5", -4_500_000],
    ["123456789.99", 123_456_789_990_000],
  ])("%s is read to the millionth", (text, micros) => {
    expect(readDollars(text)).toBe(micros);
  });

  it.each(["", "abc", "1,000", "1e3", ".5", "5.", "0.0000001", "1.2.3", "12 34"])(
    "%j is refused and never guessed at",
    (text) => {
      expect(readDollars(text)).toBeNull();
    },
  );

  it("is written with cents at least, and nothing rounded away", () => {
    expect([5_000_000, 1_500, 0, 1].map(writeDollars)).toEqual([
      "5.00",
      "0.0015",
      "0.00",
      "0.000001",
    ]);
  });
});
