import { makeKey } from "../../src/main/make-key.ts";
import type { NewKey } from "../../src/contract/account-records.ts";
import type { TestHouse } from "./open-house.ts";

export interface TestAccount {
  readonly id: string;
  readonly keyId: string;
  readonly key: string;
  /** The header that its owner sends. */
  readonly headers: { readonly authorization: string };
}

/** An account whose money can run out, with one key. */
export async function addAccount(
  { house }: { readonly house: Pick<TestHouse["house"], "records"> },
  { balanceMicros, ...wishes }: Partial<NewKey> & { readonly balanceMicros: number },
): Promise<TestAccount> {
  const { accounts, ledger } = house.records;
  const createdAt = Date.now();
  const { id: account } = await accounts.add({
    name: "story",
    unlimited: false,
    limits: null,
    keeping: null,
    createdAt,
  });
  if (balanceMicros !== 0) {
    await ledger.enter({
      account,
      kind: balanceMicros > 0 ? "top_up" : "adjust",
      amountMicros: balanceMicros,
      reference: "first",
      note: null,
      createdAt,
    });
  }
  return await addKey(house, { account, ...wishes });
}

/** A further key of an account. */
export async function addKey(
  { records }: Pick<TestHouse["house"], "records">,
  wishes: Partial<NewKey> & { readonly account: string },
): Promise<TestAccount> {
  const { key, hash, prefix } = makeKey();
  const record = await records.keys.add({
    name: "story",
    hash,
    prefix,
    budgetMicros: null,
    models: null,
    expiresAt: null,
    createdAt: Date.now(),
    ...wishes,
  });
  return {
    id: wishes.account,
    keyId: record.id,
    key,
    headers: { authorization: `Bearer ${key}` },
  };
}
