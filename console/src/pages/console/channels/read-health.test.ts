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
    [{ state: "out", models, slots: [slot({ answered: 1 })] }, "out"],
    [{ state: "resting", models, slots: [slot({ answered: 1 })] }, "resting"],
    [{ state: "half-open", models, slots: [slot({ unpaid: 1 })] }, "trial"],
    [{ state: "open", models: none, slots: [slot({ answered: 1 })] }, "unused"],
    [{ state: "open", models, slots: [slot({}), slot({})] }, "idle"],
    [{ state: "open", models, slots: [slot({ answered: 9 }), slot({ unpaid: 1 })] }, "failing"],
    [{ state: "open", models, slots: [slot({ answered: 9, unpaid: 1 })] }, "unsteady"],
    [{ state: "open", models, slots: [slot({ unpaid: 46 }), slot({ answered: 54 })] }, "recovered"],
    [{ state: "open", models, slots: [slot({ unpaid: 1 }), slot({ answered: 99 })] }, "healthy"],
    [{ state: "open", models, slots: [slot({ answered: 9 }), slot({})] }, "healthy"],
    [{ state: "open", models, slots: [slot({ unpaid: 1 }), slot({})] }, "failing"],
  ] as const)("%j is %s", (channel, state) => {
    expect(
      readChannelState({ ...channel, models: [...channel.models], slots: [...channel.slots] }),
    ).toBe(state);
  });
});
