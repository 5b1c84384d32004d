import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { FigureScope } from "../../contract/figure-records.ts";
import type { Session } from "../database.ts";
import { MIGRATIONS } from "../migrations.ts";
import type { RunQuery } from "../sqlite/create-session-database.ts";
import { createSqliteSession } from "../sqlite/create-sqlite-session.ts";
import { migrateSqlite } from "../sqlite/migrate-sqlite.ts";
import { openSqliteConnection } from "../sqlite/sqlite-connection.ts";
import { createFigureRecords } from "./create-figure-records.ts";

/** Figures over a file of their own, and the steps of the plans of all that they ask. */
async function openPlans() {
  const folder = await mkdtemp(join(tmpdir(), "limner-figure-plans-"));
  const file = join(folder, "limner.db");
  await migrateSqlite({ file, migrations: MIGRATIONS, log: undefined });
  const connection = openSqliteConnection(file, { readOnly: false });
  let steps: string[] = [];
  const run: RunQuery = <Row>(query: Parameters<RunQuery>[0]) => {
    const explain = { ...query, sql: `explain query plan ${query.sql}` };
    steps.push(
      ...connection.query<{ readonly detail: string }>(explain).rows.map(({ detail }) => detail),
    );
    return connection.query<Row>(query);
  };
  const session = createSqliteSession(run, 1_000);
  const unit = <Answer>(work: (own: Session) => Promise<Answer>) =>
    Promise.resolve().then(() => work(session));
  return {
    figures: createFigureRecords({ read: unit, readOne: unit, write: unit }),
    /** Those that read a table or an index. */
    take() {
      const taken = steps.filter((step) => /^(?:SCAN|SEARCH) (?:generations|calls)\b/.test(step));
      steps = [];
      return [...new Set(taken)];
    },
    async [Symbol.asyncDispose]() {
      connection.close();
      await rm(folder, { recursive: true });
    },
  };
}

it("the figures of a period are read from indexes that hold all of them, from what failed, and from what is open", async () => {
  await using plans = await openPlans();
  const scope: FigureScope = { from: 1, to: 3 };
  await plans.figures.sumPeriod(scope, 1);
  expect(plans.take()).toEqual([
    expect.stringMatching(/^SEARCH generations USING COVERING INDEX generations_ended /),
    expect.stringMatching(/^SCAN generations USING COVERING INDEX generations_queued$/),
    expect.stringMatching(/^SCAN generations USING INDEX generations_running$/),
  ]);
  await plans.figures.rankCalls(scope);
  await plans.figures.rankCalls({ ...scope, account: "acc" });
  expect(plans.take()).toEqual([
    expect.stringMatching(/^SEARCH calls USING COVERING INDEX calls_ended /),
  ]);
  await plans.figures.sumFailures(scope);
  expect(plans.take()).toContainEqual(
    expect.stringMatching(/^SEARCH generations USING COVERING INDEX generations_failed /),
  );
  await plans.figures.sumSlots(1, 1);
  await plans.figures.lastFailures(1);
  await plans.figures.sumOpen();
  await plans.figures.sumOpen("acc");
  expect(plans.take().filter((step) => !/generations_(?:queued|running)/.test(step))).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/^SCAN /)]),
  );
});
