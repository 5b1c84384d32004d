import { ACCOUNT_LIMITS } from "../../contract/account-limits.ts";
import type { Account, AccountLimits, Keeping } from "../../contract/account-records.ts";
import { formatMicros } from "../../kit/micros.ts";
import { limitsJson } from "../limits-json.ts";

/** As the HTTP interface writes records: amounts in micro-dollars, times in Unix seconds. */
export function accountJson(account: Account): object {
  const { keeping } = account;
  return {
    object: "account",
    id: account.id,
    name: account.name,
    balance: { amount_micros: account.balanceMicros, currency: "USD" },
    unlimited: account.unlimited,
    limits: limitsJson(account.limits),
    keeping: keeping && {
      ...("referencesDays" in keeping && { references_days: keeping.referencesDays }),
      ...("resultsDays" in keeping && { results_days: keeping.resultsDays }),
    },
    created: Math.floor(account.createdAt / 1000),
  };
}

/** What a person wants to know of one account, a line each. */
export function accountRows(account: Account): readonly (readonly string[])[] {
  return [
    ["id", account.id],
    ["name", account.name],
    ["balance", `$${formatMicros(account.balanceMicros)}`],
    ["unlimited", account.unlimited ? "yes" : "no"],
    ["limits", describeLimits(account.limits, account.unlimited)],
    ["keeping", describeKeeping(account.keeping)],
    ["created", formatTime(account.createdAt)],
  ];
}

export function formatTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ");
}

function describeLimits(limits: Partial<AccountLimits> | null, isUnlimited: boolean): string {
  const rest = isUnlimited ? "none" : "as configured";
  if (limits === null) {
    return rest;
  }
  const own = Object.entries(limits).map(
    ([name, limit]) => `${ACCOUNT_LIMITS[name as keyof AccountLimits].member} ${limit}`,
  );
  return `${own.join(", ")}; otherwise ${rest}`;
}

function describeKeeping(keeping: Partial<Keeping> | null): string {
  const days = (what: string, value: number | null | undefined) =>
    value === undefined ? [] : [`${what} ${value === null ? "for ever" : `${value} days`}`];
  const own = [
    ...days("references", keeping?.referencesDays),
    ...days("results", keeping?.resultsDays),
  ];
  return own.length === 0 ? "as configured" : `${own.join(", ")}; otherwise as configured`;
}
