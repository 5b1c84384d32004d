import { LimnerError } from "limner/client";
import { describe, expect, it } from "vitest";
import { readSignInFault } from "./read-sign-in-fault.ts";

const failure = (code: string) => new LimnerError("So it is.", { code });

describe("a sign-in that failed", () => {
  it.each([
    ["invalid_api_key", "wrong"],
    ["origin_not_allowed", "elsewhere"],
    ["connection_lost", "other"],
    ["internal", "other"],
  ] as const)("with %s is %s, with the server's own words", (code, kind) => {
    expect(readSignInFault(failure(code), 0)).toEqual({ kind, message: "So it is." });
  });

  it("is slowed only as long as the wait lasts", () => {
    expect(readSignInFault(failure("rate_limited"), 2000)?.kind).toBe("slowed");
    expect(readSignInFault(failure("rate_limited"), 0)).toBeNull();
  });

  it("is nothing before the first try", () => {
    expect(readSignInFault(null, 0)).toBeNull();
  });
});
