import { describe, expect, it } from "vitest";
import { checkFreeSize } from "./check-free-size.ts";

describe("pixels that are typed freely", () => {
  it.each([
    [1920, 1088, null],
    [1920, 1080, "step"],
    [4096, 2048, "edge"],
    [3200, 1024, "ratio"],
    [512, 512, "few"],
    [3840, 2176, "many"],
    [Number.NaN, 1024, "whole"],
    [0, 1024, "whole"],
  ])("%d by %d break the rule %s", (width, height, rule) => {
    expect(checkFreeSize({ width, height })).toBe(rule);
  });
});
