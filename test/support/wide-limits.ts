import type { AccountLimits } from "../../src/contract/account-records.ts";

/** So large that it is never met; every story lowers the one that it is about. */
export const WIDE_LIMITS: AccountLimits = {
  requestsPerMinute: 1_000,
  imagesPerMinute: 1_000,
  concurrent: 1_000,
  queued: 1_000,
};
