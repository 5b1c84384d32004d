import { expect, it } from "vitest";
import { timeOrderedHex } from "./time-ordered-hex.ts";

it("what was made later sorts later, and what was made at once differs", () => {
  const times = [1_778_037_331_000, 1_778_037_331_001, 4_000_000_000_000];
  const made = times.map(timeOrderedHex);
  expect(made.toSorted()).toEqual(made);
  expect(new Set(Array.from({ length: 1000 }, () => timeOrderedHex(5))).size).toBe(1000);
  for (const hex of [...made, timeOrderedHex(0)]) expect(hex).toMatch(/^[0-9a-f]{32}$/);
});
