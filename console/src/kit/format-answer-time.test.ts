import { expect, it } from "vitest";
import { formatAnswerTime } from "./format-answer-time.ts";

it.each([
  [8, "8\u00A0ms"],
  [0, "0\u00A0ms"],
  [100, "0.1\u00A0s"],
  [1840, "1.84\u00A0s"],
])("an answer within %d ms reads %s", (ms, text) => {
  expect(formatAnswerTime(ms)).toBe(text);
});
