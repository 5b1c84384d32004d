import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FigureScope } from "../../contract/figure-records.ts";
import { openScratchRecords } from "../sqlite/open-scratch-records.ts";

const ROWS = 20_000;
const STEP_MS = 3_600_000;
const FROM = 1_000 * STEP_MS;
const TO = FROM + 40 * STEP_MS - 1_234;

interface SeededCall {
  readonly channel: string;
  readonly outcome: string;
  readonly startedAt: number;
  readonly endedAt: number;
}

interface Seeded {
  readonly id: string;
  readonly account: string;
  readonly model: string;
  readonly state: string;
  readonly createdAt: number;
  readonly finishedAt: number | null;
  readonly pictures: number;
  readonly inexact: number;
  readonly costMicros: number | null;
  readonly code: string | null;
  readonly calls: readonly SeededCall[];
}

let records: Awaited<ReturnType<typeof openScratchRecords>>;
let seeded: readonly Seeded[] = [];
let accounts: readonly string[] = [];

beforeAll(async () => {
  records = await openScratchRecords();
  accounts = [(await records.accounts.first()).id, await records.addAccount({ balanceMicros: 0 })];
  seeded = Array.from({ length: ROWS }, (_, index) => invent(index));
  write(records.file, seeded);
}, 60_000);
afterAll(() => records[Symbol.asyncDispose]());

/** Chance that is the same in every run. */
function createChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const chance = createChance(7);
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[chance(items.length)];
  if (item === undefined) throw new Error("there is nothing to pick");
  return item;
};

/** From nothing to half an hour; many the same, and many near the bounds of what is counted together. */
function inventMs(): number {
  return pick([
    () => chance(1_000),
    () => chance(30) * 100,
    () => 999 + chance(3),
    () => 9_900 + chance(200),
    () => chance(100_000),
    () => 99_990 + chance(20),
    () => 999_990 + chance(800_000),
  ])();
}

function invent(index: number): Seeded {
  const state = pick(["succeeded", "succeeded", "succeeded", "failed", "canceled", "running"]);
  const createdAt = FROM - 5 * STEP_MS + chance(50 * STEP_MS);
  const isGood = state === "succeeded";
  const pictures = isGood ? 1 + chance(3) : 0;
  return {
    id: `gen_${index}`,
    account: accounts[index % 3 === 0 ? 1 : 0] ?? "",
    model: pick(["one", "two", "three"]),
    state,
    createdAt,
    finishedAt: state === "running" ? null : createdAt + inventMs(),
    pictures,
    inexact: isGood && chance(100) === 0 ? 1 : 0,
    costMicros: state === "running" ? null : pictures * 30_000,
    code: state === "failed" ? pick(["backend_failed", "no_channel", "content_refused"]) : null,
    calls: Array.from({ length: chance(3) }, () => inventCall(createdAt)),
  };
}

function inventCall(createdAt: number): SeededCall {
  const startedAt = createdAt + chance(1_000);
  const outcome = pick(["answered", "answered", "answered", "unpaid", "unknown", "refused"]);
  return { channel: pick(["a", "b", "c"]), outcome, startedAt, endedAt: startedAt + inventMs() };
}

function write(file: string, rows: readonly Seeded[]): void {
  using database = new DatabaseSync(file);
  const generation = database.prepare(`
    insert into generations (id, account, key, route, model, fingerprint, plan, state, attempt, crashes, hold_micros, stages,
      warnings, created_at, queued_at, finished_at, picture_count, inexact_count, cost_micros, error_code)
    values (?, ?, 'key', 'chat', ?, 'f', '{}', ?, 1, 0, 0, '[]', '[]', ?, 0, ?, ?, ?, ?, ?)`);
  const call = database.prepare(`
    insert into calls (generation, number, attempt, account, channel, pictures, started_at, ended_at, outcome)
    values (?, ?, 1, ?, ?, '[0]', ?, ?, ?)`);
  database.exec("begin");
  for (const row of rows) {
    const { id, account, model, state, createdAt, finishedAt, pictures, inexact } = row;
    const ends = [pictures, inexact, row.costMicros, row.code];
    generation.run(id, account, model, state, createdAt, finishedAt, ...ends);
    for (const [index, { channel, startedAt, endedAt, outcome }] of row.calls.entries())
      call.run(id, index + 1, account, channel, startedAt, endedAt, outcome);
  }
  database.exec("commit");
}

const isWithin = (at: number | null, { from, to }: FigureScope) =>
  at !== null && at >= from && at < to;
const isOf = (row: Seeded, { account }: FigureScope) =>
  account === undefined || row.account === account;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** As it is defined: the smallest value that is not below so many percent of all. */
function nearestRank(values: readonly number[], percent: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? null;
}

const scopes: readonly (readonly [string, () => FigureScope])[] = [
  ["all accounts", () => ({ from: FROM, to: TO })],
  ["one account", () => ({ from: FROM, to: TO, account: accounts[1] ?? "" })],
  ["one hour", () => ({ from: FROM + 3 * STEP_MS, to: FROM + 4 * STEP_MS })],
];

describe.each(scopes)(`the figures of ${ROWS} generations, %s`, (_, scopeOf) => {
  it("the sums of every step and the ranks of the waits are those of a count by hand", async () => {
    const scope = scopeOf();
    const rows = seeded.filter((row) => isOf(row, scope) && isWithin(row.createdAt, scope));
    const ended = rows.filter((row) => row.finishedAt !== null);
    const groups = Map.groupBy(
      ended,
      (row) => `${Math.floor(row.createdAt / STEP_MS) * STEP_MS} ${row.model}`,
    );
    const steps = Array.from(groups, ([name, own]) => {
      const count = (state: string) => own.filter((row) => row.state === state).length;
      return {
        start: Number(name.split(" ")[0]),
        model: name.split(" ")[1],
        succeeded: count("succeeded"),
        failed: count("failed"),
        canceled: count("canceled"),
        pictures: sum(own.map(({ pictures }) => pictures)),
        inexact: sum(own.map(({ inexact }) => inexact)),
        capturedMicros: sum(own.map(({ costMicros }) => costMicros ?? 0)),
      };
    });
    const waits = ended
      .filter(({ state }) => state === "succeeded")
      .map(({ createdAt, finishedAt }) => (finishedAt ?? 0) - createdAt);
    const found = await records.figures.sumPeriod(scope, STEP_MS);
    expect(steps.length).toBeGreaterThan(2);
    expect(found.steps.toSorted(byStep)).toEqual(steps.toSorted(byStep));
    expect(found.waits).toEqual({
      medianMs: nearestRank(waits, 50),
      p95Ms: nearestRank(waits, 95),
    });
    expect(found.open).toBe(rows.length - ended.length);
  });

  it("the ranks of the calls are those of a sorted list", async () => {
    const scope = scopeOf();
    const calls = seeded
      .filter((row) => isOf(row, scope))
      .flatMap((row) => row.calls)
      .filter(({ outcome, endedAt }) => outcome === "answered" && isWithin(endedAt, scope));
    const expected = ["a", "b", "c"].map((channel) => {
      const own = calls.filter((one) => one.channel === channel);
      const took = own.map(({ startedAt, endedAt }) => endedAt - startedAt);
      const [p5Ms, medianMs, p95Ms, p99Ms] = [5, 50, 95, 99].map((one) => nearestRank(took, one));
      return { channel, calls: own.length, p5Ms, medianMs, p95Ms, p99Ms };
    });
    expect(calls.length).toBeGreaterThan(50);
    expect(await records.figures.rankCalls(scope)).toEqual(expected);
  });

  it("the failures are those of a count by hand", async () => {
    const scope = scopeOf();
    const rows = seeded.filter(
      (row) => row.state === "failed" && isOf(row, scope) && isWithin(row.createdAt, scope),
    );
    const expected = Array.from(
      Map.groupBy(rows, ({ code }) => code),
      ([code, own]) => {
        const calls = Map.groupBy(
          own.flatMap((row) => row.calls),
          ({ channel }) => channel,
        );
        return {
          code,
          count: own.length,
          beforeDrawing: own.filter((row) => row.calls.length === 0).length,
          channels: [...calls]
            .toSorted(([one, ones], [other, others]) =>
              ones.length === others.length
                ? one.localeCompare(other)
                : others.length - ones.length,
            )
            .map(([channel]) => channel),
          capturedMicros: 0,
        };
      },
    ).toSorted(
      (one, other) => other.count - one.count || String(one.code).localeCompare(String(other.code)),
    );
    expect(expected.length).toBe(3);
    expect(await records.figures.sumFailures(scope)).toEqual(expected);
  });
});

function byStep(
  one: { readonly start: number; readonly model: string | undefined },
  other: { readonly start: number; readonly model: string | undefined },
): number {
  return one.start - other.start || String(one.model).localeCompare(String(other.model));
}

it(`the slots of ${ROWS} generations are those of a count by hand`, async () => {
  const slotMs = STEP_MS / 2;
  const calls = seeded.flatMap((row) =>
    row.calls.filter(
      ({ outcome, endedAt }) =>
        endedAt >= FROM &&
        !(
          row.state === "canceled" &&
          ["unpaid", "unknown"].includes(outcome) &&
          endedAt >= (row.finishedAt ?? 0)
        ),
    ),
  );
  const expected = Array.from(
    Map.groupBy(
      calls,
      ({ channel, endedAt, outcome }) =>
        `${channel} ${Math.floor(endedAt / slotMs) * slotMs} ${outcome}`,
    ),
    ([name, own]) => `${name} ${own.length}`,
  );
  const found = await records.figures.sumSlots(FROM, slotMs);
  expect(
    found
      .map(({ channel, start, outcome, calls: count }) => `${channel} ${start} ${outcome} ${count}`)
      .toSorted(),
  ).toEqual(expected.toSorted());
});
