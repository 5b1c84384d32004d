import { describe, expect, it } from "vitest";
import { estimateUsage } from "./estimate-usage.ts";

describe("estimateUsage", () => {
  it("counts four Latin characters or one CJK character as a token", () => {
    expect(estimateUsage(["a lighthouse"], [], []).inputTokens).toBe(3);
    expect(estimateUsage(["赛博朋克"], [], []).inputTokens).toBe(4);
    expect(estimateUsage(["海 sea"], [], []).inputTokens).toBe(2);
  });

  it("counts one token for each 32x32 patch, in and out", () => {
    const usage = estimateUsage([""], [{ width: 64, height: 33 }], [{ width: 2048, height: 1152 }]);
    expect(usage).toEqual({ inputTokens: 4, outputTokens: 2304 });
  });

  it("is never zero on the way in", () => {
    expect(estimateUsage([""], [], []).inputTokens).toBe(1);
  });
});
