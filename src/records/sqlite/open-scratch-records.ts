import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Records } from "../../contract/records.ts";
import { openSqliteRecords } from "./open-sqlite-records.ts";

interface ScratchRecords extends Records {
  readonly file: string;
  addAccount(account: { readonly balanceMicros: number }): Promise<string>;
}

/** Real records for tests, in a folder of their own that goes when they are closed. */
export async function openScratchRecords(): Promise<ScratchRecords> {
  const folder = await mkdtemp(join(tmpdir(), "limner-records-"));
  const file = join(folder, "limner.db");
  const records = await openSqliteRecords({ file });
  return {
    ...records,
    file,
    async addAccount({ balanceMicros }) {
      const wishes = { name: "tests", unlimited: false, limits: null, keeping: null, createdAt: 1 };
      const { id: account } = await records.accounts.add(wishes);
      const money = { kind: "top_up", amountMicros: balanceMicros, createdAt: 1 } as const;
      if (balanceMicros !== 0) {
        await records.ledger.enter({ account, ...money, reference: "first", note: null });
      }
      return account;
    },
    async [Symbol.asyncDispose]() {
      await records[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}
