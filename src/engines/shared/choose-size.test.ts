import { describe, expect, it } from "vitest";

import type { Size } from "../../contract/size.ts";
import { chooseSize } from "./choose-size.ts";
import { sizesOnGrid } from "./sizes-on-grid.ts";

const LIST: readonly Size[] = [
  { width: 1024, height: 1024 },
  { width: 1536, height: 1024 },
  { width: 1024, height: 1536 },
];
const GRID = {
  step: 16,
  edgeMin: 16,
  edgeMax: 3840,
  ratioMax: 3,
  areaMin: 655_360,
  areaMax: 8_294_400,
};

describe("the size to ask a backend for", () => {
  it.each([
    ["itself, where it is there", [1536, 1024], [1536, 1024]],
    ["the smallest that covers it", [500, 450], [1024, 1024]],
    ["the one of its ratio among those that cover it", [600, 400], [1536, 1024]],
    ["the one of its ratio where none covers it", [2048, 2048], [1024, 1024]],
    ["the nearest ratio where none covers it", [3840, 2160], [1536, 1024]],
  ])("is %s", (_what, [width = 0, height = 0], [wide, high]) => {
    expect(chooseSize({ width, height }, LIST)).toEqual({ width: wide, height: high });
  });

  it.each([
    [
      [1, 1],
      [816, 816],
    ],
    [
      [512, 512],
      [816, 816],
    ],
    [
      [96, 64],
      [1008, 672],
    ],
    [
      [1000, 1000],
      [1008, 1008],
    ],
    [
      [3840, 3840],
      [2880, 2880],
    ],
    [
      [4000, 1000],
      [3840, 1280],
    ],
    [
      [10, 4000],
      [1280, 3840],
    ],
  ])("on a grid is, for %j, %j", ([width = 0, height = 0], [wide, high]) => {
    const target = { width, height };
    expect(chooseSize(target, sizesOnGrid(GRID, target))).toEqual({ width: wide, height: high });
  });

  it("is itself for whatever was chosen, on lists and on grids", () => {
    for (let width = 1; width <= 5_000; width += 97) {
      for (let height = 1; height <= 5_000; height += 89) {
        const onGrid = chooseSize({ width, height }, sizesOnGrid(GRID, { width, height }));
        expect(chooseSize(onGrid, sizesOnGrid(GRID, onGrid))).toEqual(onGrid);
        const listed = chooseSize({ width, height }, LIST);
        expect(chooseSize(listed, LIST)).toEqual(listed);
      }
    }
  });

  it("cannot be chosen from nothing", () => {
    expect(() => chooseSize({ width: 1, height: 1 }, [])).toThrow("no size");
  });
});
