import { describe, expect, it } from "vitest";
import { listTicks, showTick } from "./list-ticks.ts";

const shown = (spanMs: number) =>
  listTicks(spanMs).map((ms) => showTick(ms).replaceAll("\u00A0", " "));

describe("the lines of the clock", () => {
  it.each([
    [300, ["0 s", "0.1 s", "0.2 s", "0.3 s"]],
    [1840, ["0 s", "0.5 s", "1 s", "1.5 s"]],
    [17_200, ["0 s", "4 s", "8 s", "12 s", "16 s"]],
    [41_000, ["0 s", "10 s", "20 s", "30 s", "40 s"]],
    [290_000, ["0 s", "1 min", "2 min", "3 min", "4 min"]],
    [3_700_000, ["0 s", "15 min", "30 min", "45 min", "1 h"]],
  ])("of %d ms stand at round times", (spanMs, ticks) => {
    expect(shown(spanMs)).toEqual(ticks);
  });

  it("are at most five, however long it runs, and one where it has not begun", () => {
    for (const spanMs of [0, 1, 999, 5000, 59_000, 1e6, 1e7, 1e8, 1e10, 1e12]) {
      const ticks = listTicks(spanMs);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.every((ms) => ms <= spanMs)).toBe(true);
    }
  });
});
