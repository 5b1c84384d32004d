const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** After the first try, which is made at once: 23 hours and 17 minutes in all. `docs/webhooks.md` tells receivers. */
const WAITS_MS = [
  5 * SECOND_MS,
  30 * SECOND_MS,
  2 * MINUTE_MS,
  15 * MINUTE_MS,
  HOUR_MS,
  6 * HOUR_MS,
  16 * HOUR_MS,
];

/** Each wait is shorter by up to this share, at random, so that what failed together does not come back together. */
const JITTER_SHARE = 0.2;

export const TRIES_MAX = WAITS_MS.length + 1;

/** The wait after a number of failed tries; null if there will be no other. `random` gives numbers from 0 to below 1. */
export function nextTryInMs(tries: number, random: () => number): number | null {
  const wait = WAITS_MS[tries - 1];
  return wait === undefined ? null : Math.round(wait * (1 - JITTER_SHARE * random()));
}
