import { describe, expect, it } from "vitest";
import { readChannelState, readSlot, sumHealth } from "./read-health.ts";

const slot = (counts: Partial<ReturnType<typeof empty>>) => ({ ...empty(), ...counts });
function empty() {
  return { start: 0, answered: 0, unpaid: 0, refused: 0, unknown: 0 };
}

describe("half an hour of a channel", () => {
  it.each([
    [slot({}), "none"],
    [slot({ answered: 3 }), "healthy"],
    [slot({ refused: 2 }), "healthy"],
    [slot({ answered: 3, unpaid: 1 }), "some"],
    [slot({ answered: 1, unknown: 1 }), "most"],
  ] as const)("%j is %s", (counts, health) => {
    expect(readSlot(counts)).toBe(health);
  });

  it("is summed with the calls whose outcome nobody knows apart", () => {
    expect(sumHealth([slot({ answered: 3, unpaid: 1 }), slot({ refused: 1, unknown: 2 })])).toEqual(
      { calls: 7, failed: 3, unknown: 2 },
    );
  });
});

describe("a channel now", () => {
  const models = ["a"];
  const none: string[] = [];
  it.each([
    [{ resting: true, models, slots: [slot({ answered: 1 })] }, "resting"],
    [{ resting: false, models: none, slots: [slot({ answered: 1 })] }, "unused"],
    [{ resting: false, models, slots: [slot({}), slot({})] }, "idle"],
    [{ resting: false, models, slots: [slot({ answered: 9 }), slot({ unpaid: 1 })] }, "failing"],
    [{ resting: false, models, slots: [slot({ unpaid: 9 }), slot({ answered: 1 })] }, "healthy"],
    [{ resting: false, models, slots: [slot({ unpaid: 1 }), slot({})] }, "failing"],
  ])("%j is %s", (channel, state) => {
    expect(readChannelState(channel)).toBe(state);
  });
});
