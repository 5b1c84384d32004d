import { describe, expect, it } from "vitest";
import { readPreferences } from "./read-preferences.ts";

describe("readPreferences", () => {
  it.each([
    [undefined, false, null],
    ["respond-async", true, null],
    ["Respond-Async", true, null],
    ["respond-async, wait=25", true, 25_000],
    ["wait=25,respond-async", true, 25_000],
    ["wait = 25 , respond-async", true, 25_000],
    ['wait="25", respond-async=""', true, 25_000],
    ['return=minimal; foo="a,b", respond-async; bar=baz, Wait=0', true, 0],
    ["wait=10", false, 10_000],
    ["wait=10, wait=20", false, 10_000],
    ["handling=lenient", false, null],
  ])("reads %j as the RFC writes it", (prefer, respondAsync, waitMs) => {
    expect(readPreferences(prefer === undefined ? {} : { prefer })).toEqual({
      respondAsync,
      waitMs,
    });
  });

  it.each(["wait", "wait=", "wait=soon", "wait=-1", "wait=1.5", "wait=9999999999", '"wait=5', ","])(
    "what it cannot read in %j is not applied",
    (prefer) => {
      expect(readPreferences({ prefer })).toEqual({ respondAsync: false, waitMs: null });
    },
  );

  it("a preference with a value where there is none is another one", () => {
    expect(readPreferences({ prefer: "respond-async=no" }).respondAsync).toBe(false);
  });

  it("a header of nothing but quotation marks and backslashes takes no time", () => {
    const prefer = '"\\'.repeat(8_000);
    expect(readPreferences({ prefer }).respondAsync).toBe(false);
  });
});
