import type { ApiKey } from "../../../contract/account-records.ts";
import type { KeyCard } from "../../../core/administration/inspection.ts";
import { renderKey } from "../render-key.ts";
import { toNullableSeconds } from "../to-seconds.ts";

export function renderAdminKey(key: ApiKey) {
  return {
    object: "key" as const,
    account: key.account,
    disabled: key.disabled,
    last_used: toNullableSeconds(key.lastUsedAt),
    ...renderKey(key),
  };
}

/** Among the keys of all accounts. */
export function renderKeyCard(card: KeyCard) {
  return { ...renderAdminKey(card), account_name: card.accountName };
}
