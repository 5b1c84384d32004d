import type { Keeping } from "../../../contract/account-records.ts";
import type { AccountSheet } from "../../../core/administration/inspection.ts";
import { renderLimits } from "../render-limits.ts";
import { toSeconds } from "../to-seconds.ts";

export function renderAccount(account: AccountSheet) {
  return {
    object: "account" as const,
    id: account.id,
    name: account.name,
    balance: { amount_micros: account.balanceMicros, currency: "USD" as const },
    held_micros: account.heldMicros,
    last_top_up:
      account.lastTopUp === null
        ? null
        : {
            amount_micros: account.lastTopUp.amountMicros,
            created: toSeconds(account.lastTopUp.createdAt),
          },
    keys: account.activeKeys,
    generations: account.openGenerations,
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
