import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import {
  addKey,
  createAdmission,
  createDesk,
  expectCleanLedger,
  openDesk,
} from "../../src/conformance/records/desk.ts";
import { openPostgresDatabase } from "../../src/records/postgres/open-postgres-database.ts";
import {
  openScratchPostgres,
  openTestRecords,
  type ScratchPostgres,
} from "../support/open-scratch-postgres.ts";

let postgres: ScratchPostgres;

beforeAll(async () => {
  postgres = await openScratchPostgres();
});

afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
});

afterEach(() => {
  vi.useRealTimers();
});

const RICH = { balanceMicros: 1_000_000_000 };

/** Another program that holds the row of an account until it is closed. */
async function holdAccount(url: string, account: string): Promise<AsyncDisposable> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("begin");
  await client.query("select 1 from accounts where id = $1 for update", [account]);
  return { [Symbol.asyncDispose]: () => client.end() };
}

describe("PostgreSQL has more to do than there are connections", () => {
  it("work that waits for a connection as long as the work before it takes is done, and not called unreachable", async () => {
    const url = await postgres.addEmptyRecords();
    await using database = openPostgresDatabase({ url, connections: { reads: 1, writes: 1 } });
    const begun = Promise.withResolvers<undefined>();
    const done = Promise.withResolvers<undefined>();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const first = database.write(async ({ db }) => {
      await db.selectFrom("accounts").select("id").execute();
      begun.resolve(undefined);
      await done.promise;
    });
    await begun.promise;
    const second = database
      .write(({ db }) => db.selectFrom("accounts").select("id").execute())
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(12_000);
    done.resolve(undefined);
    await first;
    expect(await second).toEqual([]);
  });

  it("work that finds no connection in time is told that the database is busy", async () => {
    const url = await postgres.addEmptyRecords();
    const options = { url, connections: { reads: 1, writes: 1 }, turnWithinMs: 50 };
    await using database = openPostgresDatabase(options);
    const done = Promise.withResolvers<undefined>();
    const first = database.write(() => done.promise);
    const second = await database.write(async () => {}).catch((error: unknown) => error);
    done.resolve(undefined);
    await first;
    expect(second).toMatchObject({
      code: "overloaded",
      publicMessage: expect.stringContaining("The database is busy"),
      retryAfterS: 5,
    });
    await expect(database.write(async () => "done")).resolves.toBe("done");
  });

  it("a run renews its lease and ends while requests take up every connection that they may", async () => {
    const url = await postgres.addEmptyRecords();
    await using desk = await openDesk(() => openTestRecords({ url, connections: 6 }), RICH);
    const { records } = desk;
    await desk.admit();
    const run = await desk.claimNext();
    const account = await records.addAccount(RICH);
    const key = await addKey(records, { account, budgetMicros: null });
    const crowd = createDesk(records, { account, key });
    let admitting: Promise<unknown[]>;
    {
      await using _held = await holdAccount(url, account);
      admitting = Promise.all(
        Array.from({ length: 24 }, () =>
          records.generations.admit(createAdmission({ account, key })),
        ),
      );
      expect(await records.generations.renew(run, 60_000)).toBe(true);
      expect(await records.generations.cancel(run.generation.id, 1)).toBe(true);
    }
    expect(await admitting).toHaveLength(24);
    await expectCleanLedger(crowd.records);
  });
});
