import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
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

let accounts = 0;

/** An account whose money can run out, with one key. No use case makes one yet, so the rows are written beside the house. */
export async function addAccount(
  { house, dataDir }: TestHouse,
  { balanceMicros, ...wishes }: Partial<NewKey> & { readonly balanceMicros: number },
): Promise<TestAccount> {
  accounts += 1;
  const id = `acc_story_${accounts}`;
  {
    using database = new DatabaseSync(join(dataDir, "limner.db"));
    database.exec("pragma busy_timeout = 5000");
    database.prepare("insert into accounts values (?, 'story', ?, 0, 0, 1)").run(id, balanceMicros);
    database
      .prepare("insert into ledger_entries values (?, null, 'top_up', ?, 'first', 1)")
      .run(id, balanceMicros);
  }
  return await addKey(house, { account: id, ...wishes });
}

/** A further key of an account. */
export async function addKey(
  { records }: TestHouse["house"],
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
