import type { Account, AccountLimits, ApiKey } from "../contract/account-records.ts";

/** Every limit, null where there is none. */
export type LimitsInForce = { readonly [Name in keyof AccountLimits]: number | null };

/**
 * What holds for a whole account: its own limits, and the configured ones where it has none of its own. An unlimited
 * account has only its own.
 */
export function limitsOfAccount(
  { unlimited, limits }: Pick<Account, "unlimited" | "limits">,
  configured: AccountLimits,
): LimitsInForce {
  return toLimits((name) => limits?.[name] ?? (unlimited ? null : configured[name]));
}

/** What holds for one key: its own limits, but never more than its account has. */
export function limitsOfKey(
  { limits }: Pick<ApiKey, "limits">,
  ofAccount: LimitsInForce,
): LimitsInForce {
  return toLimits((name) => {
    const own = limits?.[name] ?? null;
    const shared = ofAccount[name];
    return own === null || shared === null ? (own ?? shared) : Math.min(own, shared);
  });
}

function toLimits(limitOf: (name: keyof AccountLimits) => number | null): LimitsInForce {
  return {
    requestsPerMinute: limitOf("requestsPerMinute"),
    imagesPerMinute: limitOf("imagesPerMinute"),
    concurrent: limitOf("concurrent"),
    queued: limitOf("queued"),
  };
}
