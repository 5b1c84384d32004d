import { describe, expect, it } from "vitest";
import { findFailures, findPeak, findWaits } from "./findings.ts";

const bars = (...sums: number[]) => ({
  models: ["a"],
  steps: sums.map((value, start) => ({ start, isOpen: false, values: [value] })),
  total: sums.reduce((sum, value) => sum + value, 0),
});
const channel = (name: string, median_ms: number) => ({
  channel: name,
  calls: 1,
  p5_ms: 1,
  median_ms,
  p95_ms: 9,
  p99_ms: 9,
});
const failure = (code: string, count: number) => ({
  code,
  count,
  before_drawing: 0,
  channels: [],
  charged_micros: 0,
});

describe("what the bars say", () => {
  it("is when most of it was, of two equals the earlier one", () => {
    expect(findPeak(bars(1, 5, 5, 0))).toEqual({ kind: "most", start: 1, value: 5, total: 11 });
  });
  it("is said otherwise where all of it was at once, or nothing at all", () => {
    expect(findPeak(bars(0, 5))).toEqual({ kind: "only", start: 1, total: 5 });
    expect(findPeak(bars(0, 0))).toEqual({ kind: "nothing" });
    expect(findPeak(bars())).toEqual({ kind: "nothing" });
  });
});

describe("what the waiting times say", () => {
  it("is who is fastest and who is slowest, by the median", () => {
    const [slow, fast, middle] = [channel("s", 9000), channel("f", 10), channel("m", 500)];
    expect(findWaits([slow, fast, middle])).toEqual({
      kind: "more",
      fastest: fast,
      slowest: slow,
    });
  });
  it("of one channel is that channel", () => {
    expect(findWaits([channel("a", 5)])).toEqual({ kind: "one", channel: channel("a", 5) });
    expect(findWaits([])).toEqual({ kind: "nothing" });
  });
});

describe("what the failures say", () => {
  it("is the commonest code and its share", () => {
    expect(findFailures([failure("a", 2), failure("b", 5)])).toEqual({
      kind: "more",
      code: "b",
      count: 5,
      total: 7,
    });
  });
  it("is said otherwise where there is one code, or none", () => {
    expect(findFailures([failure("a", 2)])).toEqual({ kind: "one", code: "a", total: 2 });
    expect(findFailures([])).toEqual({ kind: "nothing" });
  });
});
