import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonicalJson", () => {
  it("writes equal content equally, whatever the order of its members", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: true })).toBe(
      canonicalJson({ a: true, b: [1, { c: "x", d: null }] }),
    );
  });

  it("tells lists of another order apart", () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });

  it("is JSON, and leaves undefined members out", () => {
    expect(canonicalJson({ b: undefined, a: "é\n" })).toBe('{"a":"é\\n"}');
  });
});
