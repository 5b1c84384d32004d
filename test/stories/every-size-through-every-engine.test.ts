import { describe, expect, it } from "vitest";
import { describeEverySize, LOCKABLE_SIZES } from "../support/rigs/describe-every-size.ts";

/** Neighbours in the list are the three tiers of a ratio, so that every tenth size is of another tier and ratio. */
const SHARE = 10;

/**
 * A tenth of the sizes, another one for each backend and habit, so that all are asked of somebody and many of several; a fifth of
 * what passes through. `npm run test:services` asks for all of everybody.
 */
describeEverySize("S8 each size is delivered exactly", ({ place, passesThrough }) =>
  LOCKABLE_SIZES.filter((_, index) => isInShare(index, place, passesThrough ? SHARE / 2 : SHARE)),
);

function isInShare(index: number, place: number, share: number): boolean {
  return index % share === place % share;
}

describe("the sizes that are asked for", () => {
  it("S8 are 37, and the shares of them hold all", () => {
    expect(LOCKABLE_SIZES).toHaveLength(37);
    const shares = Array.from({ length: SHARE }, (_, place) =>
      LOCKABLE_SIZES.filter((_, index) => isInShare(index, place, SHARE)),
    );
    expect(new Set(shares.flat()).size).toBe(37);
    expect(shares.map(({ length }) => length)).toEqual([4, 4, 4, 4, 4, 4, 4, 3, 3, 3]);
  });
});
