import type { ApiKey } from "../contract/account-records.ts";
import type { Records } from "../contract/records.ts";

/** Stands where the hash of a key stands, and is no SHA-256 of anything: no key can ever match it. */
export const NO_HASH = "environment";
const NAME = "LIMNER_API_KEY";

/** Whether a row stands for `LIMNER_API_KEY` and not for a key that was handed out. */
export function isEnvironmentKey(key: ApiKey): boolean {
  return key.prefix === NO_HASH;
}

/**
 * The row of the first account under which `LIMNER_API_KEY` spends. It carries budget and history; the key
 * itself is compared while it is set and never stored.
 */
export async function ensureEnvironmentKey(records: Records, now: number): Promise<ApiKey> {
  const known = await records.keys.findByHash(NO_HASH);
  if (known !== undefined) {
    return known;
  }
  const account = await records.accounts.first();
  try {
    return await records.keys.add({
      account: account.id,
      name: NAME,
      hash: NO_HASH,
      prefix: NO_HASH,
      budgetMicros: null,
      models: null,
      expiresAt: null,
      createdAt: now,
    });
  } catch (error) {
    // Of two processes that start at once on new records, the slower one finds the row of the other.
    const made = await records.keys.findByHash(NO_HASH);
    if (made === undefined) {
      throw error;
    }
    return made;
  }
}
