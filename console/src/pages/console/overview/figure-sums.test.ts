import { describe, expect, it } from "vitest";
import { compareSpend, deliveredShare } from "./figure-sums.ts";

describe("spend beside that of the time before", () => {
  it.each([
    [0, 0, { kind: "nothing" }],
    [5, 0, { kind: "new" }],
    [112, 100, { kind: "change", share: 0.12 }],
    [50, 100, { kind: "change", share: -0.5 }],
    [1001, 1000, { kind: "same" }],
    [1250, 100, { kind: "times", times: 12 }],
  ])("%d after %d is %j", (now, before, comparison) => {
    expect(compareSpend(now, before)).toEqual(comparison);
  });
});

describe("the share of what was delivered", () => {
  const sums = {
    pictures: 0,
    cost: { amount_micros: 0, currency: "USD" as const },
    median_ms: null,
    p95_ms: null,
  };
  const share = (generations: number, failures: number, canceled: number, open: number) =>
    deliveredShare({
      total: { ...sums, generations, failures, canceled },
      open: { generations: open, running: open, held_micros: 0 },
    });

  it("leaves out what is open and what was canceled", () => {
    expect(share(12, 2, 1, 1)).toBe(0.8);
  });
  it("is not full as long as one failed", () => {
    expect(share(100_000, 1, 0, 0)).toBe(0.999);
  });
  it("is unknown where nothing came to an end", () => {
    expect(share(3, 0, 1, 2)).toBeNull();
  });
});
