import { RateLimiterMemory } from "rate-limiter-flexible";
import type { RateAnswer, RateLimits, RateStanding, RateTake } from "../../contract/rate-limits.ts";

export interface MemoryRateLimitsOptions {
  /** The length of what `perMinute` counts; a minute unless told, which only tests do. */
  readonly windowMs?: number;
}

/** Counts for one process. What stood in memory is forgotten by a restart: at worst a minute is counted anew. */
export function createMemoryRateLimits({
  windowMs = 60_000,
}: MemoryRateLimitsOptions = {}): RateLimits {
  // Each subject has a limit of its own, so the counter refuses nothing by itself.
  const counter = new RateLimiterMemory({
    points: Number.MAX_SAFE_INTEGER,
    duration: windowMs / 1_000,
  });

  async function count({ subject, name, amount, perMinute }: RateTake): Promise<RateStanding> {
    const { consumedPoints, msBeforeNext } = await counter.penalty(`${name}:${subject}`, amount);
    return { limit: perMinute, remaining: perMinute - consumedPoints, resetMs: msBeforeNext };
  }

  async function giveBack(takes: readonly RateTake[]): Promise<void> {
    for (const { subject, name, amount } of takes) {
      const place = `${name}:${subject}`;
      // A minute that is over has forgotten it already; counting below zero would be a gift.
      if ((await counter.get(place)) !== null) {
        await counter.reward(place, amount);
      }
    }
  }

  return {
    async take(takes): Promise<RateAnswer> {
      const standings: RateStanding[] = [];
      for (const take of takes) {
        standings.push(await count(take));
      }
      const refused = standings.findIndex(({ remaining }) => remaining < 0);
      if (refused === -1) {
        return { standings, refused: null };
      }
      await giveBack(takes);
      return {
        standings: standings.map((standing, place) => ({
          ...standing,
          remaining: Math.max(0, standing.remaining + (takes[place]?.amount ?? 0)),
        })),
        refused,
      };
    },
    giveBack,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
