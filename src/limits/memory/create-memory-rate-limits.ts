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

  async function giveBack(takes: readonly RateTake[], takenAt: number): Promise<void> {
    for (const { subject, name, amount } of takes) {
      const place = `${name}:${subject}`;
      const now = Date.now();
      const standing = await counter.get(place);
      // A minute that is over has forgotten it already; taking it from a later one would be a gift.
      if (standing !== null && takenAt >= now + standing.msBeforeNext - windowMs) {
        await counter.reward(place, amount);
      }
    }
  }

  async function takeAll(takes: readonly RateTake[]): Promise<RateAnswer> {
    const standings: RateStanding[] = [];
    for (const take of takes) {
      standings.push(await count(take));
    }
    const takenAt = Date.now();
    const refused = standings.findIndex(({ remaining }) => remaining < 0);
    if (refused === -1) {
      return { standings, refused: null, takenAt };
    }
    await giveBack(takes, takenAt);
    return {
      standings: standings.map((standing, place) => ({
        ...standing,
        remaining: Math.max(0, standing.remaining + (takes[place]?.amount ?? 0)),
      })),
      refused,
      takenAt,
    };
  }

  let last: Promise<unknown> = Promise.resolve();

  return {
    take(takes) {
      // One after the other, or what is refused would be missing, for a moment, to another one.
      const answer = last.then(() => takeAll(takes));
      last = answer.catch(() => undefined);
      return answer;
    },
    giveBack,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
