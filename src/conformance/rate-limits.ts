import { describe, expect, it } from "vitest";
import type { RateLimits, RateTake } from "../contract/rate-limits.ts";

/** What `contract/rate-limits.ts` promises. `open` makes limits of their own for every test, with a window of that length. */
export function rateLimitsKeepTheirPromises(
  name: string,
  open: (options: { readonly windowMs: number }) => Promise<RateLimits>,
): void {
  const take = (wishes: Partial<RateTake> = {}): RateTake => ({
    subject: "acc_1",
    name: "requests",
    amount: 1,
    perMinute: 2,
    ...wishes,
  });

  describe(`${name} keeps the promises of rate limits`, () => {
    it("L10 exactly as much may be taken as the limit says, also at once", async () => {
      await using limits = await open({ windowMs: 60_000 });
      const answers = await Promise.all([1, 2, 3, 4].map(() => limits.take([take()])));
      expect(answers.filter(({ refused }) => refused === null)).toHaveLength(2);
    });

    it("L10 what is refused is not counted", async () => {
      await using limits = await open({ windowMs: 60_000 });
      expect(await limits.take([take({ amount: 3 })])).toMatchObject({ refused: 0 });
      expect(await limits.take([take({ amount: 2 })])).toMatchObject({
        refused: null,
        standings: [{ limit: 2, remaining: 0 }],
      });
    });

    it("L10 of several takes all are counted or none", async () => {
      await using limits = await open({ windowMs: 60_000 });
      const images = take({ name: "images", amount: 5, perMinute: 4 });
      expect(await limits.take([take(), images])).toMatchObject({
        refused: 1,
        standings: [{ remaining: 2 }, { remaining: 4 }],
      });
      expect(await limits.take([take({ amount: 2 })])).toMatchObject({ refused: null });
    });

    it("L10 subjects and names are counted apart", async () => {
      await using limits = await open({ windowMs: 60_000 });
      const takes = [take({ amount: 2 }), take({ amount: 2, subject: "acc_2" })];
      expect(await limits.take(takes)).toMatchObject({ refused: null });
      expect(await limits.take([take({ name: "images" })])).toMatchObject({ refused: null });
      expect(await limits.take([take()])).toMatchObject({ refused: 0 });
    });

    it("L10 what is given back may be taken again", async () => {
      await using limits = await open({ windowMs: 60_000 });
      const { takenAt } = await limits.take([take({ amount: 2 })]);
      await limits.giveBack([take({ amount: 2 })], takenAt);
      expect(await limits.take([take({ amount: 2 })])).toMatchObject({ refused: null });
    });

    it("L10 what is refused takes nothing from what is asked for at the same time", async () => {
      await using limits = await open({ windowMs: 60_000 });
      const images = take({ name: "images", amount: 5, perMinute: 4 });
      const [refused, taken] = await Promise.all([
        limits.take([take({ amount: 2 }), images]),
        limits.take([take({ amount: 2 })]),
      ]);
      // Where the other one came first, there is no room for either of its takes.
      expect(refused.refused).not.toBeNull();
      expect(taken.refused).toBeNull();
    });

    it("L10 what was taken in a minute that is over is not given back in the next one", async () => {
      await using limits = await open({ windowMs: 1_000 });
      const { takenAt } = await limits.take([take({ amount: 2 })]);
      await new Promise((resolve) => setTimeout(resolve, 1_050));
      expect(await limits.take([take({ amount: 2 })])).toMatchObject({ refused: null });
      await limits.giveBack([take({ amount: 2 })], takenAt);
      expect(await limits.take([take()])).toMatchObject({ refused: 0 });
    });

    it("L10 nothing is counted when the time is over, and nothing given back after it counts", async () => {
      await using limits = await open({ windowMs: 1 });
      const { standings, takenAt } = await limits.take([take({ amount: 2 })]);
      expect(standings[0]?.resetMs).toBeLessThanOrEqual(1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await limits.giveBack([take({ amount: 2 })], takenAt);
      expect(await limits.take([take({ amount: 3 })])).toMatchObject({ refused: 0 });
      expect(await limits.take([take({ amount: 2 })])).toMatchObject({ refused: null });
    });
  });
}
