import { describe, expect, it } from "vitest";

import { withChecks } from "./with-checks.ts";

describe("checks between calls", () => {
  it("answers what the function answers", () => {
    expect(
      withChecks(
        (x, z) => x - z,
        () => undefined,
      )(5, 3),
    ).toBe(2);
  });

  it("asks at once and then every few thousand calls", () => {
    let asked = 0;
    const measure = withChecks(
      () => 0,
      () => {
        asked += 1;
      },
    );
    measure(0, 0);
    expect(asked).toBe(1);
    for (let call = 0; call < 10_000; call++) measure(call, 0);
    expect(asked).toBeGreaterThan(1);
    expect(asked).toBeLessThan(10);
  });

  it("stops when the work is no longer wanted", () => {
    const measure = withChecks(
      () => 0,
      () => {
        throw new Error("not wanted");
      },
    );
    expect(() => measure(0, 0)).toThrow("not wanted");
  });
});
