import { expect, it } from "vitest";
import { formatWait } from "./format-wait.ts";

it.each([
  [1, "1\u00A0s"],
  [11_001, "12\u00A0s"],
  [99_000, "99\u00A0s"],
  [130_000, "2\u00A0min\u00A010\u00A0s"],
])("a wait of %d ms never reads shorter than it is: %s", (ms, text) => {
  expect(formatWait(ms)).toBe(text);
});
