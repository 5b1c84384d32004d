import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
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
  let accounts = 0;
  return {
    ...records,
    file,
    // No use case adds an account or money yet, so the rows are written beside the open records.
    async addAccount({ balanceMicros }) {
      accounts += 1;
      const id = `acc_${accounts}`;
      using database = new DatabaseSync(file);
      database
        .prepare("insert into accounts values (?, 'tests', ?, 0, 0, 1)")
        .run(id, balanceMicros);
      database
        .prepare("insert into ledger_entries values (?, null, 'top_up', ?, 'first', 1)")
        .run(id, balanceMicros);
      return id;
    },
    async [Symbol.asyncDispose]() {
      await records[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}
