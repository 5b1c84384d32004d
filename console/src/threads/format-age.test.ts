import { describe, expect, it } from "vitest";
import { formatAge } from "./format-age.ts";

const now = new Date(2026, 10, 23, 15, 0, 0).getTime();
const ago = (ms: number, locale = "en") =>
  formatAge(now - ms, { now, locale, justNow: locale === "en" ? "now" : "刚刚" });

describe("the age of a thread", () => {
  it.each([
    [20_000, "now"],
    [14 * 60_000, "14 min"],
    [3 * 3_600_000, "3 h"],
    [20 * 3_600_000, "yesterday"],
    [4 * 86_400_000, "Thu"],
    [14 * 86_400_000, "Nov 9"],
  ])("of %d ms reads %s", (ms, text) => {
    expect(ago(ms).replace("\u00A0", " ")).toBe(text);
  });

  it("is said in Chinese where the page is", () => {
    expect(ago(14 * 60_000, "zh-CN")).toMatch(/14\s?分钟/);
    expect(ago(20 * 3_600_000, "zh-CN")).toBe("昨天");
  });

  it("never lies in the future, whatever the clocks of two machines say", () => {
    expect(ago(-5000)).toBe("now");
  });
});
