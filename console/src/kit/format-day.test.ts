import { describe, expect, it } from "vitest";
import { formatAgo } from "./format-day.ts";

const now = new Date(2026, 10, 23, 12, 0).getTime();
const ago = (ms: number, locale = "en") => formatAgo(now - ms, { now, locale, justNow: "now" });

describe("how long ago something was", () => {
  it("is minutes and hours within a day, in short words that never break", () => {
    expect(ago(59_000)).toBe("now");
    expect(ago(2 * 60_000)).toBe("2\u00A0min\u00A0ago");
    expect(ago(6 * 3_600_000)).toBe("6\u00A0h\u00A0ago");
    expect(ago(2 * 60_000, "zh-CN")).toBe("2分钟前");
  });

  it("is a day after that, with the year where it is another one", () => {
    expect(ago(4 * 86_400_000)).toBe("19 Nov");
    expect(ago(400 * 86_400_000)).toBe("19 Oct 2025");
  });

  it("is never in the future, whatever a clock says", () => {
    expect(ago(-5 * 60_000)).toBe("now");
  });
});
