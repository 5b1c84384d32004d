import { describe, expect, it } from "vitest";

import { mergeAdjustments } from "./merge-adjustments.ts";

describe("adjustments made one after the other", () => {
  it("what undoes the other takes it away", () => {
    expect(mergeAdjustments(["brighten", "grain"], ["darken"])).toEqual(["grain"]);
    expect(mergeAdjustments(["rotate-left"], ["rotate-right"])).toEqual([]);
    expect(mergeAdjustments(["invert"], ["invert"])).toEqual([]);
  });

  it("some can be made again, but not without end; others are made once", () => {
    expect(mergeAdjustments(["contrast"], ["contrast"])).toEqual(["contrast", "contrast"]);
    expect(mergeAdjustments([], ["warmer", "warmer", "warmer", "warmer"])).toHaveLength(3);
    expect(mergeAdjustments(["vignette"], ["vignette"])).toEqual(["vignette"]);
  });

  it("keeps the order in which they were asked for", () => {
    expect(mergeAdjustments(["mirror"], ["blur", "frame"])).toEqual(["mirror", "blur", "frame"]);
  });
});
