import type { RecordsUnderTest } from "../../src/conformance/records/desk.ts";
import { migratePostgres } from "../../src/records/postgres/migrate-postgres.ts";
import {
  openPostgresRecords,
  type PostgresRecordsOptions,
} from "../../src/records/postgres/open-postgres-records.ts";
import { startPostgres, type TestPostgres } from "./start-postgres.ts";

const EMPTY_RECORDS = "empty_records";

export interface ScratchPostgres extends AsyncDisposable {
  readonly server: TestPostgres;
  /** The address of a new database that has the tables of records, and nothing in them. */
  addEmptyRecords(): Promise<string>;
}

/** A server whose databases are copies of one with tables, which is faster than making the tables each time. */
export async function openScratchPostgres(
  options: Parameters<typeof startPostgres>[0] = {},
): Promise<ScratchPostgres> {
  const server = await startPostgres(options);
  try {
    await migratePostgres({ url: await server.addDatabase({ name: EMPTY_RECORDS }) });
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
  return {
    server,
    addEmptyRecords: () => server.addDatabase({ from: EMPTY_RECORDS }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Real records of one process, for tests. */
export async function openTestRecords(options: PostgresRecordsOptions): Promise<RecordsUnderTest> {
  const records = await openPostgresRecords(options);
  return {
    ...records,
    async addAccount({ balanceMicros }) {
      const wishes = { name: "tests", unlimited: false, limits: null, keeping: null, createdAt: 1 };
      const { id: account } = await records.accounts.add(wishes);
      const money = { kind: "top_up", amountMicros: balanceMicros, createdAt: 1 } as const;
      if (balanceMicros !== 0) {
        await records.ledger.enter({ account, ...money, reference: "first", note: null });
      }
      return account;
    },
  };
}
