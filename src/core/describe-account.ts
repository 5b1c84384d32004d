import { mayUse } from "./admission/find-model.ts";
import type { Caller } from "./caller.ts";
import type { AccountCard } from "./limner.ts";
import type { LimnerParts } from "./limner-parts.ts";
import { limitsOfAccount, limitsOfKey } from "./limits-in-force.ts";

/** The caller's account and key as they are now, with what the key may do and what that costs. */
export async function describeAccount(
  caller: Caller,
  { records, settings, catalogue }: Pick<LimnerParts, "records" | "settings" | "catalogue">,
): Promise<AccountCard> {
  const account = (await records.accounts.get(caller.account.id)) ?? caller.account;
  const key = (await records.keys.get(caller.key.id)) ?? caller.key;
  return {
    account,
    key,
    limits: limitsOfKey(key, limitsOfAccount(account, settings.limits)),
    prices: [...catalogue().models.values()]
      .filter((model) => mayUse(caller, model.id))
      .map((model) => ({ model: model.id, priceMicros: model.priceMicros })),
  };
}
