import { describe, expect, it } from "vitest";
import { nextTryInMs, TRIES_MAX } from "./next-try.ts";

const HOUR_MS = 3_600_000;
const waits = (random: () => number) =>
  Array.from({ length: TRIES_MAX - 1 }, (_, index) => nextTryInMs(index + 1, random) ?? 0);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("the tries of a webhook", () => {
  it("H3 are eight, the last within 24 hours of the first and after more than half a day", () => {
    expect(TRIES_MAX).toBe(8);
    expect(sum(waits(() => 0))).toBeLessThan(24 * HOUR_MS);
    expect(sum(waits(() => 0.999_999))).toBeGreaterThan(12 * HOUR_MS);
    expect(nextTryInMs(TRIES_MAX, () => 0)).toBeNull();
    expect(nextTryInMs(TRIES_MAX + 1, () => 0)).toBeNull();
  });

  it("each waits longer than the one before, whatever chance says", () => {
    const longest = waits(() => 0);
    const shortest = waits(() => 0.999_999);
    for (const [index, wait] of longest.slice(0, -1).entries()) {
      expect(wait).toBeLessThan(shortest[index + 1] ?? 0);
    }
  });

  it("begin a few seconds after a failure and are spread by chance", () => {
    expect(nextTryInMs(1, () => 0)).toBe(5000);
    expect(nextTryInMs(1, () => 0.5)).toBe(4500);
  });
});
