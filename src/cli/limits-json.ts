import { ACCOUNT_LIMITS } from "../contract/account-limits.ts";
import type { AccountLimits } from "../contract/account-records.ts";

/** Limits by their names on the wire, as the HTTP interface has them: null for each that does not differ. */
export function limitsJson(limits: Partial<AccountLimits> | null): object | null {
  return limits === null
    ? null
    : {
        [ACCOUNT_LIMITS.requestsPerMinute.member]: limits.requestsPerMinute ?? null,
        [ACCOUNT_LIMITS.imagesPerMinute.member]: limits.imagesPerMinute ?? null,
        [ACCOUNT_LIMITS.concurrent.member]: limits.concurrent ?? null,
        [ACCOUNT_LIMITS.queued.member]: limits.queued ?? null,
      };
}
