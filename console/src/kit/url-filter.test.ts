import { describe, expect, it } from "vitest";
import { readUrlFilter, writeUrlFilter } from "./url-filter.ts";

describe("a filter in the address of a page", () => {
  it("is the same after it was written and read again, whatever its characters", () => {
    const filter = { state: "queued,running", q: "a & b 灯塔 100%", key: "" };
    expect(readUrlFilter(["state", "q", "key"], writeUrlFilter(filter))).toEqual(filter);
  });

  it("is nothing where nothing is narrowed", () => {
    expect(writeUrlFilter({ state: "", q: "" })).toBe("");
  });

  it("leaves names alone that it does not know", () => {
    expect(readUrlFilter(["state"], "?other=1&state=failed")).toEqual({ state: "failed" });
  });
});
