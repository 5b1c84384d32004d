import type { AccountLimits } from "./account-records.ts";

interface LimitFacts {
  /** As it is called on the wire. */
  readonly member: string;
  readonly max: number;
}

/** What an account or a key may be limited to, each from 1 up. */
export const ACCOUNT_LIMITS = {
  requestsPerMinute: { member: "requests_per_minute", max: 1_000_000 },
  imagesPerMinute: { member: "images_per_minute", max: 1_000_000 },
  concurrent: { member: "concurrent", max: 100_000 },
  queued: { member: "queued", max: 1_000_000 },
} as const satisfies Readonly<Record<keyof AccountLimits, LimitFacts>>;

/** How long pictures may be kept, in days: a century. */
export const KEEPING_DAYS_MAX = 36_500;
