import { describe, expect, it } from "vitest";
import { FAILURE_BOUNDS, type FailureLimits } from "../contract/failure-limits.ts";

/** What `contract/failure-limits.ts` promises. `open` makes limits of their own for every test, by the clock that it is handed. */
export function failureLimitsKeepTheirPromises(
  name: string,
  open: (options: { readonly elapsed: () => number }) => Promise<FailureLimits>,
): void {
  const { free, waitMs, waitMsMax, forgetMs, subjectsMax } = FAILURE_BOUNDS;

  async function openAt() {
    const clock = { now: 0 };
    return { clock, limits: await open({ elapsed: () => clock.now }) };
  }

  async function failFreely(limits: FailureLimits, subject: string): Promise<void> {
    for (let made = 0; made < free; made += 1) {
      expect(await limits.take(subject)).toBe(0);
    }
  }

  describe(`${name} keeps the promises of failure limits`, () => {
    it("K9 some failures cost no wait, and each further one doubles it up to a bound", async () => {
      const { clock, limits } = await openAt();
      await failFreely(limits, "a");
      const waits: number[] = [];
      for (let made = 0; made < 11; made += 1) {
        const wait = await limits.take("a");
        waits.push(wait);
        clock.now += wait;
        expect(await limits.take("a")).toBe(0);
      }
      expect(waits.map((wait) => wait / waitMs)).toEqual([
        1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300,
      ]);
      expect(waits.at(-1)).toBe(waitMsMax);
    });

    it("K9 a try that comes too soon makes no wait longer", async () => {
      const { clock, limits } = await openAt();
      await failFreely(limits, "a");
      clock.now += waitMs / 4;
      expect(await limits.take("a")).toBe((waitMs * 3) / 4);
      expect(await limits.take("a")).toBe((waitMs * 3) / 4);
      clock.now = waitMs;
      expect(await limits.take("a")).toBe(0);
    });

    it("K9 of many tries at once no more pass than one after the other", async () => {
      const { limits } = await openAt();
      const waits = await Promise.all(Array.from({ length: 100 }, () => limits.take("a")));
      expect(waits.filter((wait) => wait === 0)).toHaveLength(free);
    });

    it("K9 who succeeds begins anew, and nobody waits for another one", async () => {
      const { limits } = await openAt();
      await failFreely(limits, "a");
      await failFreely(limits, "b");
      await limits.forgive("a");
      await failFreely(limits, "a");
      expect(await limits.take("b")).toBe(waitMs);
    });

    it("K9 failures are forgotten after a while", async () => {
      const { clock, limits } = await openAt();
      await failFreely(limits, "a");
      clock.now += forgetMs;
      await failFreely(limits, "a");
      expect(await limits.take("a")).toBe(waitMs);
    });

    it("K9 no more subjects are remembered than the bound, and the latest are", async () => {
      const { limits } = await openAt();
      await failFreely(limits, "first");
      for (let other = 2; other < subjectsMax; other += 1) {
        await limits.take(`other ${other}`);
      }
      await failFreely(limits, "last");
      expect(await limits.take("first")).toBe(waitMs);
      await limits.take("one too many");
      expect(await limits.take("last")).toBe(waitMs);
      expect(await limits.take("first")).toBe(0);
    });
  });
}
