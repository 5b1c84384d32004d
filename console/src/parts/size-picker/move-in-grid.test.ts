import { describe, expect, it } from "vitest";
import { moveInGrid, typeInGrid, type GridPlace } from "./move-in-grid.ts";

const HERE: GridPlace = { ratio: "16:9", tier: "2K" };

describe("keys in the grid of sizes", () => {
  it.each([
    ["ArrowLeft", "9:16", "2K"],
    ["ArrowRight", "21:9", "2K"],
    ["ArrowUp", "16:9", "1K"],
    ["ArrowDown", "16:9", "4K"],
    ["Home", "1:1", "2K"],
    ["End", "21:9", "2K"],
  ])("%s leads to %s in %s", (key, ratio, tier) => {
    expect(moveInGrid(HERE, key)).toEqual({ ratio, tier });
  });

  it("stay within it", () => {
    expect(moveInGrid({ ratio: "1:1", tier: "1K" }, "ArrowLeft")).toEqual({
      ratio: "1:1",
      tier: "1K",
    });
    expect(moveInGrid(HERE, "a")).toBeNull();
  });

  it.each([
    ["4k", "16:9", "4K"],
    ["1K", "16:9", "1K"],
    ["9:16", "9:16", "2K"],
    ["16:9", "16:9", "2K"],
    ["21", "21:9", "2K"],
    ["1:1", "1:1", "2K"],
    ["3:2", "3:2", "2K"],
  ])("typing %s leads to %s in %s", (typed, ratio, tier) => {
    expect(typeInGrid(HERE, typed)).toEqual({ ratio, tier });
  });

  it("letters that name nothing lead nowhere", () => {
    expect(typeInGrid(HERE, "x")).toBeNull();
    expect(typeInGrid(HERE, "1")).toBeNull();
  });
});
