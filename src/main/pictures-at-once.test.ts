import { expect, it } from "vitest";
import { picturesAtOnce } from "./pictures-at-once.ts";

it.each([
  ["the four threads of Node", 16, undefined, 2],
  ["what cannot be read", 16, "many", 2],
  ["more threads than cores", 8, "40", 8],
  ["fewer threads than cores", 8, "6", 4],
  ["a single thread", 8, "1", 1],
  ["one core", 1, undefined, 1],
])("pictures leave threads for the records: %s", (_what, cores, poolSize, places) => {
  expect(picturesAtOnce(cores, poolSize)).toBe(places);
});
