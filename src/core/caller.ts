import type { Account, ApiKey } from "../contract/account-records.ts";

/** Who asks: an API key that may be used, with its account. */
export interface Caller {
  readonly account: Account;
  readonly key: ApiKey;
}
