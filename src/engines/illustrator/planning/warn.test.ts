import { describe, expect, it } from "vitest";
import { warnOfImpossible } from "./plan-drawing.ts";

describe("what is said of a change that could not be had", () => {
  it("names the reason whole, and each by itself", () => {
    const [warning] = warnOfImpossible([
      "this place has its own moon",
      "there is no room for a pier",
    ]);
    expect(warning?.message).toBe(
      "Part of the change was left out: this place has its own moon; there is no room for a pier.",
    );
  });

  it("stays a sentence, however long the words of the request are", () => {
    const [warning] = warnOfImpossible(Array.from({ length: 9 }, () => `“${"x".repeat(500)}”`));
    expect(warning?.message.length).toBeLessThan(600);
    expect(warning?.message).toContain("and more");
  });
});
