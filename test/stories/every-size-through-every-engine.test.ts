import { describe, expect, it } from "vitest";
import { describeEverySize, LOCKABLE_SIZES } from "../support/rigs/describe-every-size.ts";

/** Neighbours in the list are the three tiers of a ratio, so that every fifth size is of another tier and ratio. */
const SHARE = 5;

/**
 * A fifth of the sizes, another one for each backend and habit, so that those of each ratio and tier are asked of many. What
 * passes through is almost free. `npm run test:services` asks for all of everybody.
 */
describeEverySize("S8 each size is delivered exactly", ({ place, passesThrough }) =>
  passesThrough ? LOCKABLE_SIZES : LOCKABLE_SIZES.filter((_, index) => isInShare(index, place)),
);

function isInShare(index: number, place: number): boolean {
  return index % SHARE === place % SHARE;
}

describe("the sizes that are asked for", () => {
  it("S8 are 37, and the shares of them hold all", () => {
    expect(LOCKABLE_SIZES).toHaveLength(37);
    const shares = Array.from({ length: SHARE }, (_, place) =>
      LOCKABLE_SIZES.filter((_, index) => isInShare(index, place)),
    );
    expect(new Set(shares.flat()).size).toBe(37);
    expect(shares.map(({ length }) => length)).toEqual([8, 8, 7, 7, 7]);
  });
});
