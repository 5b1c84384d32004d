import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChannelPlace } from "../../src/contract/generation-records.ts";
import type { NewAsset } from "../../src/contract/asset-records.ts";
import {
  createAdmission,
  createClaim,
  createDesk,
  createFailure,
  createSuccess,
  addKey,
  expectCleanLedger,
  FACTS,
  MODEL,
  PRICE_MICROS,
  uniqueId,
  type Desk,
  type RecordsUnderTest,
} from "../../src/conformance/records/desk.ts";
import { Fault } from "../../src/contract/fault.ts";
import { MIGRATIONS } from "../../src/records/migrations.ts";
import type { Session } from "../../src/records/database.ts";
import { openPostgresDatabase } from "../../src/records/postgres/open-postgres-database.ts";
import { migratePostgres } from "../../src/records/postgres/migrate-postgres.ts";
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

interface Processes extends AsyncDisposable {
  readonly all: readonly RecordsUnderTest[];
  readonly desk: Desk;
  readonly url: string;
  /** One of them in turn. */
  readonly any: (turn: number) => RecordsUnderTest;
}

/** Several processes on one database, each with its own connections; one caller with this balance. */
async function openProcesses(
  count: number,
  { balanceMicros = 1_000_000_000 }: { readonly balanceMicros?: number } = {},
): Promise<Processes> {
  const url = await postgres.addEmptyRecords();
  const [first, ...rest] = await Promise.all(
    Array.from({ length: count }, () => openTestRecords({ url, connections: 12 })),
  );
  if (first === undefined) throw new Error("At least one process is needed.");
  const all = [first, ...rest];
  const account = await first.addAccount({ balanceMicros });
  const key = await addKey(first, { account, budgetMicros: null });
  return {
    all,
    url,
    desk: createDesk(first, { account, key }),
    any: (turn) => all[turn % all.length] ?? first,
    async [Symbol.asyncDispose]() {
      await Promise.all(all.map((records) => records[Symbol.asyncDispose]()));
    },
  };
}

function many<Result>(count: number, work: (turn: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: count }, (_, turn) => work(turn)));
}

describe("many processes on one PostgreSQL", () => {
  it("L2 of 50 admissions at once as many are accepted as the balance covers", async () => {
    await using processes = await openProcesses(3, { balanceMicros: 20 * PRICE_MICROS });
    const { desk, any } = processes;
    const outcomes = await many(50, (turn) =>
      any(turn)
        .generations.admit(createAdmission({ account: desk.account, key: desk.key }))
        .then(
          () => "admitted",
          (error: unknown) => (error instanceof Fault ? error.code : "broken"),
        ),
    );
    expect(Object.groupBy(outcomes, (outcome) => outcome)["admitted"]).toHaveLength(20);
    expect(new Set(outcomes)).toEqual(new Set(["admitted", "insufficient_quota"]));
    expect(await desk.balanceMicros()).toBe(0);
    await expectCleanLedger(desk.records);
  });

  it("L2 a budget, and Q5 a queue, that are nearly full let in as many as they have room for", async () => {
    await using processes = await openProcesses(3);
    const { desk, any } = processes;
    await desk.records.keys.update(desk.key, { budgetMicros: 7 * PRICE_MICROS });
    const other = await addKey(desk.records, { account: desk.account, budgetMicros: null });
    const admit = (key: string, queuedMax: number | null) => (turn: number) =>
      any(turn)
        .generations.admit(createAdmission({ account: desk.account, key, queuedMax }))
        .then(
          () => 1,
          () => 0,
        );
    const byBudget = await many(30, admit(desk.key, null));
    expect(byBudget.reduce((sum, one) => sum + one, 0)).toBe(7);
    const byQueue = await many(30, admit(other, 12));
    expect(byQueue.reduce((sum, one) => sum + one, 0)).toBe(5);
    await expectCleanLedger(desk.records);
  });

  it("L7 of many with one Idempotency-Key at once one is admitted, and all others join it", async () => {
    await using processes = await openProcesses(3, { balanceMicros: PRICE_MICROS });
    const { desk, any } = processes;
    const results = await many(24, (turn) =>
      any(turn).generations.admit(
        createAdmission({ account: desk.account, key: desk.key, idempotencyValue: "same" }),
      ),
    );
    expect(results.filter(({ kind }) => kind === "admitted")).toHaveLength(1);
    expect(new Set(results.map(({ generation }) => generation.id)).size).toBe(1);
    await expectCleanLedger(desk.records);
  });

  it("Q5 three processes never have two runs at a channel with one place, and draw everything", async () => {
    await using processes = await openProcesses(3);
    const { desk, all } = processes;
    for (let count = 0; count < 30; count += 1) await desk.admit();
    let underWay = 0;
    let most = 0;
    const drawn: string[] = [];
    const work = async (records: RecordsUnderTest) => {
      while (drawn.length < 30) {
        const place: ChannelPlace = { id: uniqueId("place"), channel: "gpu", concurrency: 1 };
        const candidate = await records.generations.next([MODEL]);
        if (candidate === undefined) continue;
        const run = await records.generations.claimWithPlace(candidate, createClaim(), place);
        if (run === undefined || run === "full") continue;
        underWay += 1;
        most = Math.max(most, underWay);
        for (let turn = 0; turn < 20; turn += 1) await nextTurn();
        underWay -= 1;
        drawn.push(run.generation.id);
        await records.generations.leavePlace(place);
        await records.generations.settle(run, createFailure());
      }
    };
    await Promise.all(all.flatMap((records) => [work(records), work(records)]));
    expect(most).toBe(1);
    expect(new Set(drawn).size).toBe(30);
    await expectCleanLedger(desk.records);
  });

  it("Q5 of many that claim others at once for the last place of a channel one gets it", async () => {
    await using processes = await openProcesses(3);
    const { desk, any } = processes;
    for (let count = 0; count < 12; count += 1) {
      const account = await desk.records.addAccount({ balanceMicros: PRICE_MICROS });
      const key = await addKey(desk.records, { account, budgetMicros: null });
      await createDesk(desk.records, { account, key }).admit();
    }
    const candidates = await many(12, () => desk.records.generations.next([MODEL]));
    const claimed = await many(12, async (turn) => {
      const place = { id: uniqueId("place"), channel: "gpu", concurrency: 1 };
      const candidate = candidates[turn];
      return (
        candidate && (await any(turn).generations.claimWithPlace(candidate, createClaim(), place))
      );
    });
    expect(claimed.filter((run) => run === "full")).toHaveLength(11);
    expect((await desk.records.generations.countOpen()).running).toBe(1);
  });

  it("Q5 the limits of an account and of a key hold over all processes", async () => {
    await using processes = await openProcesses(3);
    const { desk, any } = processes;
    await desk.records.keys.update(desk.key, { limits: { concurrent: 2 } });
    const other = await addKey(desk.records, { account: desk.account, budgetMicros: null });
    for (let count = 0; count < 12; count += 1) {
      await desk.admit({ key: count % 2 === 0 ? desk.key : other });
    }
    // Each process has found others, before any of them was claimed.
    const candidates = await many(12, () => desk.records.generations.next([MODEL]));
    const terms = createClaim({ concurrentMax: 5 });
    const claimed = await many(12, async (turn) => {
      const candidate = candidates[turn];
      return candidate && (await any(turn).generations.claim(candidate, terms));
    });
    const runs = claimed.filter((run) => run !== undefined);
    expect(runs.length).toBeLessThanOrEqual(5);
    expect(runs.length).toBeGreaterThan(2);
    expect(runs.filter(({ generation }) => generation.key === desk.key).length).toBeLessThanOrEqual(
      2,
    );
  });

  it("L3 of settles, cancels and requeues of one run at once one wins, and its money moves once", async () => {
    await using processes = await openProcesses(3);
    const { desk, any } = processes;
    for (let round = 0; round < 12; round += 1) {
      const { id } = await desk.admit();
      const name = uniqueId("name");
      const run = await desk.startRun([name]);
      const ends = await many(12, (turn) => {
        const { generations } = any(turn);
        const how = [
          () => generations.settle(run, createSuccess([name])),
          () => generations.cancel(id, 1),
          () => generations.settle(run, createFailure()),
          () => generations.requeue(run, { crashed: true }),
        ][(turn + round) % 4];
        return how?.() ?? Promise.resolve(false);
      });
      const { state } = await desk.read(id);
      // After a requeue a cancel may still come.
      expect(ends.filter(Boolean).length).toBeLessThanOrEqual(2);
      expect(ends.some(Boolean)).toBe(true);
      if (state === "queued") await desk.records.generations.cancel(id, 1);
      await expectCleanLedger(desk.records);
    }
    expect((await desk.records.generations.countOpen()).running).toBe(0);
  });

  it("L8 top-ups with one reference at once are one entry", async () => {
    await using processes = await openProcesses(3, { balanceMicros: 0 });
    const { desk, any } = processes;
    const money = { kind: "top_up", amountMicros: 5_000_000, note: null, createdAt: 1 } as const;
    const entered = await many(24, (turn) =>
      any(turn).ledger.enter({ account: desk.account, ...money, reference: "invoice 7" }),
    );
    expect(entered.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await desk.balanceMicros()).toBe(5_000_000);
    await expectCleanLedger(desk.records);
  });

  it("N6 a call that is marked while its run is given back is seen by the next attempt, or never leaves", async () => {
    await using processes = await openProcesses(2);
    const [one, other] = processes.all;
    if (one === undefined || other === undefined) throw new Error("Two processes are needed.");
    const call = { number: 1, channel: "openai", pictures: [0], startedAt: 1 };
    for (let round = 0; round < 20; round += 1) {
      await processes.desk.admit();
      const run = await processes.desk.claimNext();
      const [marked, seen] = await Promise.all([
        one.generations.startCall(run, call).then(
          () => true,
          () => false,
        ),
        other.generations
          .requeue(run, { crashed: true })
          .then(async () => (await other.generations.get(run.generation.id))?.calls.length),
      ]);
      expect(seen).toBe(marked ? 1 : 0);
      await other.generations.cancel(run.generation.id, 1);
    }
  });

  it("L9 of many that find one orphan, and of many that spend one refusal, one gets it", async () => {
    await using processes = await openProcesses(3);
    const { desk, any } = processes;
    const scope = { fingerprint: "fingerprint", windowMs: 600_000, goneAfterMs: 30_000 };
    for (const id of ["one", "two"]) {
      await desk.records.processes.begin({ ...FACTS_OF_PROCESS, id, alone: false });
    }
    const { id } = await desk.admit({ createdAt: Date.now(), waitedBy: "gone" });
    const taken = await many(12, (turn) =>
      any(turn).joining.takeOrphan(id, { ...scope, process: turn % 2 === 0 ? "one" : "two" }),
    );
    expect(taken.filter((generation) => generation !== undefined)).toHaveLength(1);
    for (let count = 0; count < 3; count += 1) await desk.records.joining.refuse("refused");
    const spent = await many(3, (turn) =>
      any(turn).joining.spendRefusal({ fingerprint: "refused", windowMs: 600_000 }),
    );
    expect(spent).toEqual([true, true, true]);
    expect(
      await desk.records.joining.spendRefusal({ fingerprint: "refused", windowMs: 600_000 }),
    ).toBe(false);
  });

  it("N11 a small copy that is finished while its picture is erased is erased too", async () => {
    await using processes = await openProcesses(2);
    const [one, other] = processes.all;
    if (one === undefined || other === undefined) throw new Error("Two processes are needed.");
    for (let round = 0; round < 20; round += 1) {
      const { id } = await processes.desk.admit();
      const picture = uniqueId("picture");
      const copies = Array.from({ length: 8 }, () => uniqueId("copy"));
      const run = await processes.desk.startRun([picture]);
      await one.generations.settle(run, createSuccess([picture]));
      for (const copy of copies) {
        await one.assets.add(createRendition(processes.desk.account, picture, copy));
      }
      const marking = copies.map((copy) => one.assets.markStored(copy));
      await Promise.all([...marking, other.generations.erase(id, 2)]);
      for (const copy of copies) expect((await one.assets.get(copy))?.state).toBe("deleted");
    }
  });

  it("N11 a reference that is swept while a request adopts it is swept or adopted, never both", async () => {
    await using processes = await openProcesses(2);
    const [one, other] = processes.all;
    if (one === undefined || other === undefined) throw new Error("Two processes are needed.");
    const { account, key } = processes.desk;
    for (let round = 0; round < 20; round += 1) {
      const input = uniqueId("input");
      await one.assets.add({ ...createRendition(account, null, input), role: "input" });
      const sweep = { pendingBefore: Date.now() + 60_000, limit: 1_000 };
      const [accepted, swept] = await Promise.all([
        one.generations.admit(createAdmission({ account, key, ...withReference(input) })).then(
          () => true,
          () => false,
        ),
        other.assets.listSweepable(sweep),
      ]);
      expect(swept.includes(input)).toBe(!accepted);
      expect((await one.assets.get(input))?.state).toBe(accepted ? "stored" : "deleted");
    }
  });

  it("N14 what expires in one process while another erases it stays erased", async () => {
    await using processes = await openProcesses(2);
    const [one, other] = processes.all;
    if (one === undefined || other === undefined) throw new Error("Two processes are needed.");
    const { account } = processes.desk;
    for (let round = 0; round < 10; round += 1) {
      const input = uniqueId("input");
      await one.assets.add({ ...createRendition(account, null, input), role: "input" });
      const { id } = await processes.desk.admit(withReference(input));
      await one.generations.cancel(id, 1);
      await Promise.all([
        one.keeping.expire("references", { account, model: MODEL, keepMs: 0, limit: 10 }),
        other.generations.erase(id, 2),
      ]);
      expect((await one.generations.get(id))?.plan.prompt).toBe("");
    }
  });

  it("N10 processes that begin at once migrate once, and a newer database is refused", async () => {
    const url = await postgres.server.addDatabase();
    const opened = await Promise.all(Array.from({ length: 4 }, () => openTestRecords({ url })));
    for (const records of opened) {
      await records.ping();
      await records[Symbol.asyncDispose]();
    }
    await expect(migratePostgres({ url, migrations: [] })).rejects.toThrow("newer Limner");
  });

  it("a migration that fails leaves nothing behind", async () => {
    const url = await postgres.server.addDatabase();
    const failing = [
      async () => {
        throw new Error("stopped half-way");
      },
    ];
    await expect(migratePostgres({ url, migrations: [...MIGRATIONS, ...failing] })).rejects.toThrow(
      "half-way",
    );
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      "select count(*)::int as tables from pg_tables where schemaname = 'public'",
    );
    await client.end();
    expect(rows).toEqual([{ tables: 0 }]);
    await migratePostgres({ url });
  });

  it("ids are ordered by their bytes, whatever the collation of the database", async () => {
    await using processes = await openProcesses(1);
    const { records, account } = processes.desk;
    for (const id of ["gen_b", "gen_B", "gen_a", "gen__"]) {
      await processes.desk.admit({ id, createdAt: 1 });
    }
    const { data } = await records.generations.list({ account, limit: 10 });
    expect(data.map(({ id }) => id)).toEqual(["gen_b", "gen_a", "gen__", "gen_B"]);
  });

  it("a prompt with the character zero is kept, and found", async () => {
    await using processes = await openProcesses(1);
    const { desk } = processes;
    const plan = { ...createAdmission(desk).plan, prompt: "a cat\0and a lighthouse" };
    const { id } = await desk.admit({ plan });
    expect((await desk.read(id)).plan.prompt).toBe(plan.prompt);
    const { data } = await desk.records.generations.list({ words: ["lighthouse"], limit: 1 });
    expect(data.map((generation) => generation.id)).toEqual([id]);
  });

  it("a read of one query is refused a second one, which could see another state", async () => {
    const url = await postgres.addEmptyRecords();
    await using database = openPostgresDatabase({ url, connections: { reads: 1, writes: 1 } });
    const count = ({ db }: Session) => db.selectFrom("accounts").select("id").execute();
    expect(await database.readOne(count)).toEqual([]);
    const twice = database.readOne(async (session) => [await count(session), await count(session)]);
    await expect(twice).rejects.toThrow("asked for another");
  });

  it("queries that are sent together run in their order, and what one of them meets undoes all", async () => {
    await using processes = await openProcesses(1);
    const { desk, url } = processes;
    await using database = openPostgresDatabase({ url, connections: { reads: 1, writes: 1 } });
    const add = (session: Session, amount: number) => {
      const accounts = session.db.updateTable("accounts").where("id", "=", desk.account);
      const balance = session.db
        .selectFrom("accounts")
        .select("balance_micros")
        .where("id", "=", desk.account);
      const more = accounts.set({ balance_micros: sql<number>`balance_micros + ${amount}` });
      return session.sendAll([more.compile(), balance.compile()]);
    };
    const [, { rows }] = await database.write((session) => add(session, 1));
    expect(rows).toEqual([{ balance_micros: 1_000_000_001 }]);
    const broken = database.write(async (session) => {
      const wrong = sql`insert into accounts (id) values (null)`.compile(session.db);
      await Promise.all([add(session, 1), session.sendAll([wrong]), add(session, 1)]);
    });
    await expect(broken).rejects.toThrow("null value");
    const [, { rows: after }] = await database.write((session) => add(session, 0));
    expect(after).toEqual(rows);
  });

  it("what is written beside an admission is undone with it", async () => {
    const url = await postgres.addEmptyRecords();
    await using records = await openTestRecords({
      url,
      whileAdmitting: async (execute) => {
        await execute("create table if not exists rings (at bigint)");
        await execute("insert into rings values ($1)", [7]);
      },
    });
    const account = await records.addAccount({ balanceMicros: PRICE_MICROS });
    const key = await addKey(records, { account, budgetMicros: null });
    await records.generations.admit(createAdmission({ account, key }));
    await expect(
      records.generations.admit(createAdmission({ account, key })),
    ).rejects.toMatchObject({ code: "insufficient_quota" });
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query("select at from rings");
    await client.end();
    expect(rows).toEqual([{ at: "7" }]);
  });
});

const FACTS_OF_PROCESS = { role: "all", host: "here", version: "1" };

function createRendition(account: string, source: string | null, name: string): NewAsset {
  const { width, height, bytes, mediaType } = FACTS;
  const what = { width, height, bytes, mediaType, order: 160, createdAt: Date.now() };
  return { name, account, source, role: "rendition", ...what };
}

function withReference(asset: string) {
  const { plan } = createAdmission({ account: "", key: "" });
  const reference = { n: 1, asset, changed: true, width: 1, height: 1, mediaType: "image/png" };
  return { plan: { ...plan, references: [{ ...reference, ownAsset: null }] } };
}
