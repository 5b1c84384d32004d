import { LimnerError } from "limner/client";
import { describe, expect, it } from "vitest";
import { nextTry } from "./next-try.ts";

const lost = new LimnerError("The line broke.", { code: "connection_lost", retryable: true });

describe("a request that was not accepted", () => {
  it("is sent again with growing gaps when its answer was lost, since it may have been accepted", () => {
    expect([1, 2, 3, 4, 5].map((tries) => nextTry(lost, tries))).toEqual(
      [1000, 2000, 4000, 8000, 8000].map((waitMs) => ({ waitMs, isLost: true })),
    );
  });

  it("waits as long as the server asks it to, and is then known not to be accepted", () => {
    const busy = { code: "rate_limited", retryAfterMs: 12_000 };
    expect(nextTry(new LimnerError("Too many.", busy), 1)).toEqual({
      waitMs: 12_000,
      isLost: false,
    });
    expect(nextTry(new LimnerError("Busy.", { code: "overloaded" }), 2)?.waitMs).toBe(2000);
  });

  it("counts as lost where a proxy answers for a server that is away", () => {
    const proxy = { code: "unexpected_answer", retryable: true };
    expect(nextTry(new LimnerError("Bad gateway.", proxy), 1)?.isLost).toBe(true);
    const page = { ...proxy, retryable: false };
    expect(nextTry(new LimnerError("A page.", page), 1)).toBeNull();
  });

  it("is left to a person when it was refused, and after many tries", () => {
    const refusal = new LimnerError("No such size.", { code: "invalid_size", status: 400 });
    expect(nextTry(refusal, 1)).toBeNull();
    expect(nextTry(new TypeError("a mistake of ours"), 1)).toBeNull();
    expect(nextTry(lost, 120)).toBeNull();
  });
});
