import { expect, it } from "vitest";
import { readExpiry } from "./read-expiry.ts";

const NOW = Date.UTC(2026, 0, 1);

it.each([
  ["12h", NOW + 12 * 3_600_000],
  ["30d", NOW + 30 * 86_400_000],
  ["4w", NOW + 28 * 86_400_000],
  ["2027-01-31", Date.UTC(2027, 0, 31)],
])("%s is a time ahead", (text, at) => {
  expect(readExpiry(text, NOW)).toBe(at);
});

it.each(["", "soon", "0d", "-1d", "2025-12-31", "2027-13-01", "999999w", "30"])(
  "%j is none",
  (text) => {
    expect(() => readExpiry(text, NOW)).toThrow(
      "--expires must be a time ahead, such as 12h, 30d, 4w or 2027-01-31",
    );
  },
);
