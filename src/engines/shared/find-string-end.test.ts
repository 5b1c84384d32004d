import { describe, expect, it } from "vitest";
import { findStringEnd } from "./find-string-end.ts";

describe("findStringEnd", () => {
  it("finds the first quote that no odd number of backslashes stands before", () => {
    const cases = [
      ['abc"d', 3],
      ['"', 0],
      ['a\\"b"', 4],
      ['a\\\\"b"', 3],
      ['\\\\\\"\\\\"', 6],
    ] as const;
    for (const [text, at] of cases) {
      expect(findStringEnd(Buffer.from(text), 0, false)).toEqual({
        at,
        isFound: true,
        isEscaped: false,
      });
    }
  });

  it("finds the same end wherever the bytes are cut", () => {
    const text = '\\"\\\\\\"\\\\\\\\x\\u0022\\\\" rest"';
    const whole = findStringEnd(Buffer.from(text), 0, false).at;
    for (let cut = 0; cut <= whole; cut += 1) {
      const first = findStringEnd(Buffer.from(text.slice(0, cut)), 0, false);
      expect(first).toMatchObject({ at: cut, isFound: false });
      const second = findStringEnd(Buffer.from(text.slice(cut)), 0, first.isEscaped);
      expect(cut + second.at).toBe(whole);
    }
  });

  it("looks at no byte in front of its start", () => {
    expect(findStringEnd(Buffer.from('\\"'), 1, false)).toMatchObject({ at: 1, isFound: true });
    expect(findStringEnd(Buffer.from('x"y"'), 1, true)).toMatchObject({ at: 3, isFound: true });
  });
});
