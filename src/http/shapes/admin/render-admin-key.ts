import type { ApiKey } from "../../../contract/account-records.ts";
import { renderKey } from "../render-key.ts";

export function renderAdminKey(key: ApiKey) {
  return {
    object: "key" as const,
    account: key.account,
    disabled: key.disabled,
    ...renderKey(key),
  };
}
