import { expect, it } from "vitest";
import { layerStacks } from "./layer-stacks.ts";

const stack = (values: readonly number[]) => ({ start: 0, name: "", values, isOpen: false });
const plot = { width: 100, height: 200, max: 100 };

it("layers stand on each other, a pixel apart, and what is nothing takes no place", () => {
  const [column] = layerStacks([stack([50, 0, 25])], plot);
  expect(column?.layers).toEqual([
    { series: 0, y: 100, height: 99 },
    { series: 2, y: 50, height: 49 },
  ]);
});

it("a value that is not nothing is seen, however small", () => {
  const [column] = layerStacks([stack([0.001])], plot);
  expect(column?.layers[0]?.height).toBe(1);
});

it("bars share the width evenly and stay within it", () => {
  const columns = layerStacks([stack([1]), stack([1]), stack([1]), stack([1])], plot);
  expect(columns.map(({ x }) => x)).toEqual([4, 29, 54, 79]);
  expect(columns.every(({ width }) => width === 17)).toBe(true);
});
