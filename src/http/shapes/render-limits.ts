import type { AccountLimits } from "../../contract/account-records.ts";

type Limits = { readonly [Name in keyof AccountLimits]?: number | null };

/** Limits by their names on the wire; null for each that is not there. */
export function renderLimits(limits: Limits) {
  return {
    requests_per_minute: limits.requestsPerMinute ?? null,
    images_per_minute: limits.imagesPerMinute ?? null,
    concurrent: limits.concurrent ?? null,
    queued: limits.queued ?? null,
  };
}
