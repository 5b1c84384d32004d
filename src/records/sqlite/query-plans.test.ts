import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  addKey,
  createAdmission,
  createClaim,
  createSuccess,
  FACTS,
  MODEL,
  PRICE_MICROS,
} from "../../conformance/records/desk.ts";
import type { Records } from "../../contract/records.ts";
import { createRecords } from "../create-records.ts";
import type { Session } from "../database.ts";
import { MIGRATIONS } from "../migrations.ts";
import type { RunQuery } from "./create-session-database.ts";
import { createSqliteSession } from "./create-sqlite-session.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { openSqliteConnection, type SqliteConnection } from "./sqlite-connection.ts";

/** These hold what is open, owed or to be removed, and nothing else. */
const PARTIAL =
  "generations_queued|generations_queued_since|generations_running|generations_running_by_account|generations_owed|assets_pending|assets_deleted|outbox_due";
/** A step that reads a table, or an index over all of it, from end to end. */
const WHOLE_TABLE = new RegExp(
  `^SCAN (generations|lineage|running|later|calls|assets|ledger_entries|idempotency|outbox|accounts|others|keys)(?!.* INDEX (${PARTIAL})$)`,
);

let folder = "";
let connection: SqliteConnection;
let records: Records;
/** Of every query since the test began: the steps of its plan, each with its text. */
let steps: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-plans-"));
  const file = join(folder, "limner.db");
  await migrateSqlite({ file, migrations: MIGRATIONS, log: undefined });
  connection = openSqliteConnection(file, { readOnly: false });
  const run: RunQuery = <Row>(query: Parameters<RunQuery>[0]) => {
    const explain = { ...query, sql: `explain query plan ${query.sql}` };
    const plan = connection.query<{ readonly detail: string }>(explain).rows;
    steps.push(...plan.map(({ detail }) => detail));
    return connection.query<Row>(query);
  };
  const session = createSqliteSession(run, 1_000);
  // Not within the call, as the real one does not either.
  const unit = <Answer>(work: (session: Session) => Promise<Answer>) =>
    Promise.resolve().then(() => work(session));
  const close = { [Symbol.asyncDispose]: () => Promise.resolve() };
  records = { ...createRecords({ read: unit, readOne: unit, write: unit }), ...close };
});
afterAll(async () => {
  connection.close();
  await rm(folder, { recursive: true });
});

async function addPayingAccount() {
  const wishes = { name: "plans", unlimited: false, limits: null, keeping: null, createdAt: 1 };
  const { id: account } = await records.accounts.add(wishes);
  const amountMicros = 100 * PRICE_MICROS;
  const money = { account, kind: "top_up", amountMicros, reference: "first", note: null } as const;
  await records.ledger.enter({ ...money, createdAt: 1 });
  const key = await addKey(records, { account, budgetMicros: amountMicros });
  return { account, key, queuedMax: 9, keyQueuedMax: 9 };
}

function takeSteps(): readonly string[] {
  const taken = steps;
  steps = [];
  return taken;
}

it("no query on the way of a request reads a table from end to end", async () => {
  const { generations, joining } = records;
  const owner = await addPayingAccount();
  takeSteps();
  const scope = { fingerprint: "fingerprint", windowMs: 600, goneAfterMs: 60 };
  await joining.findOrphan(scope);
  await joining.findNewest(scope);
  await joining.spendRefusal(scope);
  const admission = createAdmission({ ...owner, idempotencyValue: "once" });
  await generations.admit(admission);
  await generations.findIdempotent(owner.key, "once");
  const candidate = await generations.next([MODEL], 9);
  expect(candidate?.generation.id).toBe(admission.id);
  const names = [{ asset: "a", order: 0 }];
  const run =
    candidate && (await generations.claim(candidate, createClaim({ names, concurrentMax: 9 })));
  if (run === undefined) expect.unreachable("it was not claimed");
  expect(await generations.describe(run, "a", FACTS)).toBe(true);
  expect(await generations.settle(run, createSuccess(["a"]))).toBe(true);
  await joining.leave(admission.id, { process: "process_1", answered: true });
  const all = takeSteps();
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((step) => WHOLE_TABLE.test(step))).toEqual([]);
});

it("whose turn it is is read from what is queued, however much the account has drawn before", async () => {
  const { generations } = records;
  await generations.admit(createAdmission(await addPayingAccount()));
  takeSteps();
  expect(await generations.next([MODEL], 9)).toBeDefined();
  expect(await generations.next([MODEL], 9, new Map([[MODEL, 0]]))).toBeDefined();
  expect(takeSteps().filter((step) => step.includes("generations_by_"))).toEqual([]);
});

it("an orphan is looked for among those that nobody waits for, however many wait for the same prompt", async () => {
  takeSteps();
  await records.joining.findOrphan({ fingerprint: "f", windowMs: 600, goneAfterMs: 60 });
  const looks = takeSteps().filter((step) => /(?:generations|later) /.test(step));
  expect(looks.length).toBeGreaterThan(0);
  expect(looks.filter((step) => !/ generations_owed \(.*waited_by/.test(step))).toEqual([]);
});

it("what is due for webhooks is chosen within one index, however much one account has to tell", async () => {
  takeSteps();
  const terms = { limit: 16, limitPerAccount: 1, exceptAccounts: ["acc_busy"], leaseMs: 1 };
  expect(await records.webhooks.claimDue(terms)).toEqual([]);
  const looks = takeSteps().filter((step) => /^(?:SCAN|SEARCH) (?:outbox|generations)/.test(step));
  expect(looks.length).toBeGreaterThan(0);
  expect(looks.filter((step) => !step.includes("outbox USING INDEX outbox_due"))).toEqual([]);
});

it("what operators are shown is read within indexes, however much an account has done", async () => {
  const { account, key } = await addPayingAccount();
  takeSteps();
  await records.accounts.standings([account]);
  const standing = takeSteps();
  for (const index of [
    "generations_queued",
    "generations_running_by_account",
    "ledger_entries_top_ups",
    "keys_by_account",
  ])
    expect(standing.filter((step) => step.includes(index))).not.toEqual([]);
  await records.accounts.namesOf([account]);
  await records.keys.namesOf([key]);
  await records.keys.noteUse(key, { at: 1, everyMs: 1 });
  await records.ledger.ofGeneration("gen_none");
  const looks = [...standing, ...takeSteps()];
  expect(looks.filter((step) => WHOLE_TABLE.test(step))).toEqual([]);
  await records.accounts.list({ limit: 20 });
  await records.keys.find({ limit: 20 });
  await records.keys.find({ account, state: "active", words: "a", limit: 20 });
  expect(takeSteps().filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
});

it("no query of a list, a report or a chore reads a table from end to end", async () => {
  const { account, key } = await addPayingAccount();
  const { assets, generations, usage } = records;
  takeSteps();
  await generations.list({ account, limit: 20 });
  await generations.list({ account, key, limit: 20 });
  await generations.list({ account, states: ["succeeded"], createdFrom: 1, limit: 20 });
  await generations.list({ account, words: ["gen_none"], hasPictures: true, limit: 20 });
  await generations.list({ account, key, code: "internal", limit: 20 });
  await usage.sum({ by: "day", account, from: 0, to: 1 });
  await generations.countOpen();
  await generations.listLost({ deadProcesses: "all" });
  await generations.listStale(1);
  await assets.listSweepable({ pendingBefore: 1, limit: 10 });
  const all = takeSteps();
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((step) => WHOLE_TABLE.test(step))).toEqual([]);
});

it("a search looks through one index in its order, and a story reads no table from end to end", async () => {
  const { account, key } = await addPayingAccount();
  const { id } = createAdmission({ account, key });
  await records.generations.admit(createAdmission({ account, key, id }));
  takeSteps();
  await records.generations.list({
    account,
    words: ["kite"],
    model: "m",
    hasPictures: true,
    limit: 5,
  });
  await records.generations.list({ words: ["kite"], states: ["failed"], limit: 5 });
  const searches = takeSteps();
  expect(searches.length).toBeGreaterThan(3);
  expect(searches.filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
  await records.generations.story(id, { key });
  const story = takeSteps();
  expect(story.filter((step) => /lineage USING/.test(step)).length).toBeGreaterThan(2);
  expect(story.filter((step) => WHOLE_TABLE.test(step))).toEqual([]);
});
