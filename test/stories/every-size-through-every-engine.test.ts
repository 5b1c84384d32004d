import { describe, expect, it } from "vitest";
import { describeEverySize, LOCKABLE_SIZES } from "../support/rigs/describe-every-size.ts";

const SHARE = 3;

/**
 * A third of the sizes, another one for each backend and habit, so that those of each ratio and tier are asked of many. What
 * passes through is almost free. `npm run test:services` asks for all of everybody.
 */
describeEverySize(({ place, passesThrough }) =>
  passesThrough
    ? LOCKABLE_SIZES
    : LOCKABLE_SIZES.filter((_, index) => isInShare(index, place)),
);

/** Neighbours in the list are tiers of one ratio. */
function isInShare(index: number, offset: number): boolean {
  return (index + Math.floor(index / SHARE) + offset) % SHARE === 0;
}

describe("the sizes that are asked for", () => {
  it("are 37, and three shares hold them all", () => {
    expect(LOCKABLE_SIZES).toHaveLength(37);
    const shares = [0, 1, 2].map((offset) =>
      LOCKABLE_SIZES.filter((_, index) => isInShare(index, offset)),
    );
    expect(new Set(shares.flat()).size).toBe(37);
    expect(shares.map(({ length }) => length)).toEqual([13, 12, 12]);
  });
});
