import type { Account, Keeping } from "../../../contract/account-records.ts";
import { renderLimits } from "../render-limits.ts";
import { toSeconds } from "../to-seconds.ts";

export function renderAccount(account: Account) {
  return {
    object: "account" as const,
    id: account.id,
    name: account.name,
    balance: { amount_micros: account.balanceMicros, currency: "USD" as const },
    unlimited: account.unlimited,
    limits: account.limits === null ? null : renderLimits(account.limits),
    keeping: account.keeping === null ? null : renderKeeping(account.keeping),
    created: toSeconds(account.createdAt),
  };
}

/** A member that is not there holds as configured; one that is null, for ever. */
function renderKeeping({ referencesDays, resultsDays }: Partial<Keeping>) {
  return {
    ...(referencesDays === undefined ? {} : { references_days: referencesDays }),
    ...(resultsDays === undefined ? {} : { results_days: resultsDays }),
  };
}
