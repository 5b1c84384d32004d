import type { Keeping } from "../../contract/account-records.ts";

/** The most specific wins: what the account has of its own, then the model, then what is configured for all. */
export function keepingInForce(
  ofAccount: Partial<Keeping> | null,
  ofModel: Partial<Keeping>,
  configured: Keeping,
): Keeping {
  return { ...configured, ...ofModel, ...ofAccount };
}
