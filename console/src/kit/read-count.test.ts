import { describe, expect, it } from "vitest";
import { readCount } from "./read-count.ts";

describe("a bound that is typed", () => {
  it("is a whole number within its range, or no bound where nothing stands", () => {
    expect(readCount("60", 100)).toBe(60);
    expect(readCount(" 100 ", 100)).toBe(100);
    expect(readCount("", 100)).toBeNull();
    expect(readCount("  ", 100)).toBeNull();
  });

  it.each(["0", "101", "1.5", "-1", "ten", "1e2"])("%s is refused", (text) => {
    expect(readCount(text, 100)).toBeUndefined();
  });
});
