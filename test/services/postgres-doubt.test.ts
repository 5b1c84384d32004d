import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCommitOutcome } from "../../src/records/postgres/commit-marks.ts";
import { openPool } from "../../src/records/postgres/open-pool.ts";
import { openPostgresDatabase } from "../../src/records/postgres/open-postgres-database.ts";
import { openCommitCutter } from "../support/open-commit-cutter.ts";
import { openScratchPostgres, type ScratchPostgres } from "../support/open-scratch-postgres.ts";

let postgres: ScratchPostgres;

beforeAll(async () => {
  postgres = await openScratchPostgres();
});

afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
});

const NEVER = new AbortController().signal;

describe("a commit whose answer was lost", () => {
  it("is asked after until it is over, however long it takes", async () => {
    const url = await postgres.addEmptyRecords();
    const slow = new Client({ connectionString: url });
    await slow.connect();
    await slow.query("begin");
    await slow.query("insert into commit_marks (id, written_at) values ('slow', 1)");
    // Each look gives up after a twentieth of a second, so that the commit takes longer than a look.
    let refused = 0;
    await using pool = openPool({
      url,
      connectionsMax: 1,
      statementMs: 5_000,
      log: undefined,
    });
    const counting = {
      ...pool,
      lend: <Result>(work: Parameters<typeof pool.lend<Result>>[0]) =>
        pool
          .lend(async (client) => {
            await client.query("set lock_timeout = 50");
            return await work(client);
          })
          .catch(async (error: unknown) => {
            refused += 1;
            if (refused === 2) await slow.query("commit");
            throw error;
          }),
    };
    expect(await findCommitOutcome(counting, "slow", NEVER)).toBe("committed");
    expect(refused).toBeGreaterThanOrEqual(2);
    await slow.end();
  });

  it("is marked also where all that was written was written by a query within a query", async () => {
    const url = await postgres.addEmptyRecords();
    await using cutter = await openCommitCutter(url);
    await using database = openPostgresDatabase({
      url: cutter.url,
      connections: { reads: 1, writes: 2 },
    });
    cutter.cutNext("after");
    await database.write(({ db, now }) =>
      sql`
        with noted as (
          insert into refusals (id, fingerprint, refused_at, spent)
          values (gen_random_uuid(), 'twice', ${now}, 0) returning id
        )
        select id from noted
      `.execute(db),
    );
    expect(cutter.cuts).toBe(1);
    const rows = await database.read(({ db }) => db.selectFrom("refusals").select("id").execute());
    expect(rows).toHaveLength(1);
  });
});
