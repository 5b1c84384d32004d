import { describe, expect, it } from "vitest";
import { moveShare } from "./move-share.ts";

describe("the border between before and after", () => {
  it.each([
    ["ArrowRight", false, 0.45],
    ["ArrowLeft", false, 0.43],
    ["ArrowRight", true, 0.54],
    ["ArrowLeft", true, 0.34],
    ["Home", false, 0],
    ["End", false, 1],
  ])("goes with %s (Shift %s) from 44 % to %d", (key, shiftKey, share) => {
    expect(moveShare(0.44, { key, shiftKey })).toBeCloseTo(share);
  });

  it("stays within the picture, and leaves other keys alone", () => {
    expect(moveShare(0.005, { key: "ArrowLeft", shiftKey: true })).toBe(0);
    expect(moveShare(0.995, { key: "ArrowRight", shiftKey: false })).toBe(1);
    expect(moveShare(0.44, { key: "b", shiftKey: false })).toBeNull();
  });
});
