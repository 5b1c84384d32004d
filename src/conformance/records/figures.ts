import { expect, it } from "vitest";
import type { CallOutcome } from "../../contract/generation.ts";
import type { Admission, Run, Settlement } from "../../contract/generation-records.ts";
import {
  createFailure,
  createPlan,
  createSuccess,
  openDesk,
  PRICE_MICROS,
  uniqueId,
  type Desk,
  type OpenRecords,
} from "./desk.ts";

const STEP_MS = 1_000;

/** What pages for operators are drawn from. */
export function figuresKeepTheirPromises(open: OpenRecords): void {
  periodsAreSummed(open);
  callsAreRanked(open);
  whatIsNowIsSummed(open);
}

function periodsAreSummed(open: OpenRecords): void {
  it("a generation counts in the step of its admission, under its model, with all that was captured for it", async () => {
    await using desk = await openDesk(open);
    await succeed(desk, { createdAt: 1_999, finishedAt: 9_999 }, ["a"]);
    await succeed(desk, { createdAt: 2_000, finishedAt: 2_100 }, ["b", "c"]);
    await fail(desk, { createdAt: 2_999, finishedAt: 3_100 });
    const { id } = await desk.admit({ createdAt: 2_500 });
    await desk.records.generations.cancel(id, 2_600);
    await succeed(desk, { createdAt: 4_000, finishedAt: 4_100 }, ["d"]);
    await desk.admit({ createdAt: 2_700 });
    const { figures } = desk.records;
    const model = "gpt-image-2";
    const none = { succeeded: 0, failed: 0, canceled: 0, inexact: 0 };
    expect(await figures.sumPeriod({ from: 1_000, to: 4_000 }, STEP_MS)).toEqual({
      steps: [
        { ...none, start: 1_000, model, succeeded: 1, pictures: 1, capturedMicros: PRICE_MICROS },
        {
          ...none,
          start: 2_000,
          model,
          succeeded: 1,
          failed: 1,
          canceled: 1,
          pictures: 2,
          capturedMicros: 2 * PRICE_MICROS,
        },
      ],
      waits: { medianMs: 100, p95Ms: 8_000 },
      open: 1,
    });
    expect(await figures.sumPeriod({ from: 5_000, to: 9_000 }, STEP_MS)).toEqual({
      steps: [],
      waits: { medianMs: null, p95Ms: null },
      open: 0,
    });
  });

  it("the figures of one account hold nothing of another", async () => {
    await using desk = await openDesk(open);
    const other = await desk.records.addAccount({ balanceMicros: 5 });
    await succeed(desk, { createdAt: 1_000, finishedAt: 1_100 }, ["a"]);
    await desk.admit({ createdAt: 1_000 });
    await fail(desk, { createdAt: 1_200, finishedAt: 1_300 });
    const { figures } = desk.records;
    const [own, strange] = [desk.account, other].map((account) => ({
      account,
      from: 1_000,
      to: 3_000,
    }));
    if (own === undefined || strange === undefined) expect.unreachable("there are two");
    expect(await figures.sumPeriod(own, STEP_MS)).toMatchObject({ open: 1, steps: [{}] });
    expect(await figures.rankCalls(own)).toHaveLength(1);
    expect(await figures.sumFailures(own)).toHaveLength(1);
    expect(await figures.sumOpen(desk.account)).toMatchObject({ generations: 1 });
    expect(await figures.sumPeriod(strange, STEP_MS)).toMatchObject({ open: 0, steps: [] });
    expect(await figures.rankCalls(strange)).toEqual([]);
    expect(await figures.sumFailures(strange)).toEqual([]);
    expect(await figures.sumOpen(other)).toMatchObject({ generations: 0 });
  });

  it("a delivered picture whose pixels are not those of the plan is counted, also when it was erased", async () => {
    await using desk = await openDesk(open);
    const plan = createPlan({ size: { width: 1024, height: 768 } });
    const id = await succeed(desk, { createdAt: 1_000, finishedAt: 1_100, plan }, ["a", "b"]);
    await succeed(desk, { createdAt: 1_000, finishedAt: 1_100 }, ["c"]);
    await desk.records.generations.erase(id, 1_200);
    const { steps } = await desk.records.figures.sumPeriod({ from: 1_000, to: 2_000 }, STEP_MS);
    expect(steps).toMatchObject([{ pictures: 3, inexact: 2 }]);
  });

  it("failures are told by code, with whom was called for them and whether anybody was", async () => {
    await using desk = await openDesk(open);
    await fail(desk, { createdAt: 1_000, finishedAt: 1_100 });
    await fail(desk, { createdAt: 1_000, finishedAt: 1_100, calls: ["b", "c", "b"] });
    await fail(desk, { createdAt: 1_000, finishedAt: 1_100, calls: [] });
    const { id } = await desk.admit({ createdAt: 1_000 });
    const error = { code: "no_channel", message: "None.", outcome: null } as const;
    await desk.records.generations.failQueued(id, error, 1_500);
    expect(await desk.records.figures.sumFailures({ from: 1_000, to: 1_001 })).toEqual([
      {
        code: "backend_failed",
        count: 3,
        beforeDrawing: 1,
        channels: ["b", "a", "c"],
        capturedMicros: 0,
      },
      { code: "no_channel", count: 1, beforeDrawing: 1, channels: [], capturedMicros: 0 },
    ]);
  });
}

function callsAreRanked(open: OpenRecords): void {
  it("how long calls took is ranked by channel, of those that were answered within the time", async () => {
    await using desk = await openDesk(open);
    for (let tookMs = 1; tookMs <= 20; tookMs += 1) {
      await call(desk, { channel: "a", endedAt: 5_000 + tookMs, tookMs: tookMs * 500 });
    }
    await call(desk, { channel: "a", endedAt: 5_010, tookMs: 1, outcome: "refused" });
    await call(desk, { channel: "a", endedAt: 4_999, tookMs: 1 });
    await call(desk, { channel: "b", endedAt: 6_000, tookMs: 7 });
    expect(await desk.records.figures.rankCalls({ from: 5_000, to: 6_001 })).toEqual([
      { channel: "a", calls: 20, p5Ms: 500, medianMs: 5_000, p95Ms: 9_500, p99Ms: 10_000 },
      { channel: "b", calls: 1, p5Ms: 7, medianMs: 7, p95Ms: 7, p99Ms: 7 },
    ]);
  });

  it("calls are counted in the slot in which they ended, by channel and outcome", async () => {
    await using desk = await openDesk(open);
    await call(desk, { channel: "a", endedAt: 999, tookMs: 1 });
    for (const outcome of ["answered", "answered", "unpaid", "refused", "unknown"] as const) {
      await call(desk, { channel: "a", endedAt: 2_400, tookMs: 2_000, outcome });
    }
    await call(desk, { channel: "b", endedAt: 1_000, tookMs: 1 });
    expect(await desk.records.figures.sumSlots(1_000, STEP_MS)).toEqual([
      { channel: "a", start: 2_000, outcome: "answered", calls: 2 },
      { channel: "a", start: 2_000, outcome: "refused", calls: 1 },
      { channel: "a", start: 2_000, outcome: "unknown", calls: 1 },
      { channel: "a", start: 2_000, outcome: "unpaid", calls: 1 },
      { channel: "b", start: 1_000, outcome: "answered", calls: 1 },
    ]);
  });

  it("a call that was stopped by a cancel is no failure of its channel, and one that had failed before is", async () => {
    await using desk = await openDesk(open);
    const run = await start(desk, { createdAt: 1_000 });
    await endCall(desk, run, { number: 1, channel: "a", endedAt: 1_500, outcome: "unpaid" });
    await desk.records.generations.cancel(run.generation.id, 1_600);
    await endCall(desk, run, { number: 2, channel: "b", endedAt: 1_601, outcome: "unknown" });
    const { figures } = desk.records;
    expect(await figures.sumSlots(1_000, STEP_MS)).toEqual([
      { channel: "a", start: 1_000, outcome: "unpaid", calls: 1 },
    ]);
    expect(await figures.lastFailures(1_000)).toMatchObject([{ channel: "a", at: 1_500 }]);
  });

  it("the last failure of a channel is its newest unpaid or unknown call, with what the backend said", async () => {
    await using desk = await openDesk(open);
    await call(desk, { channel: "a", endedAt: 1_000, tookMs: 1, outcome: "unknown" });
    const id = await call(desk, { channel: "a", endedAt: 1_200, tookMs: 1, outcome: "unpaid" });
    await call(desk, { channel: "a", endedAt: 1_300, tookMs: 1, outcome: "refused" });
    await call(desk, { channel: "b", endedAt: 1_300, tookMs: 1 });
    await call(desk, { channel: "c", endedAt: 999, tookMs: 1, outcome: "unpaid" });
    expect(await desk.records.figures.lastFailures(1_000)).toEqual([
      { channel: "a", at: 1_200, outcome: "unpaid", generation: id, backendText: "unpaid by a" },
    ]);
  });
}

function whatIsNowIsSummed(open: OpenRecords): void {
  it("what is open is counted with what is held for it", async () => {
    await using desk = await openDesk(open);
    await succeed(desk, { createdAt: 1_000, finishedAt: 1_100 }, ["a"]);
    await desk.admit({ createdAt: 1_000 });
    await desk.admit({ createdAt: 1_000, holdMicros: 5 * PRICE_MICROS });
    await desk.startRun(["b"]);
    expect(await desk.records.figures.sumOpen()).toEqual({
      generations: 2,
      running: 1,
      heldMicros: 6 * PRICE_MICROS,
    });
  });

  it("the balance is that of the accounts that can run out of money, and of all if none can", async () => {
    await using desk = await openDesk(open);
    await succeed(desk, { createdAt: 1_000, finishedAt: 1_100 }, ["a"]);
    const { figures } = desk.records;
    const first = { balanceMicros: -PRICE_MICROS, unlimited: true };
    expect(await figures.sumBalance()).toEqual(first);
    const other = await desk.records.addAccount({ balanceMicros: 70 });
    await desk.records.addAccount({ balanceMicros: 5 });
    expect(await figures.sumBalance()).toEqual({ balanceMicros: 75, unlimited: false });
    expect(await figures.sumBalance(other)).toEqual({ balanceMicros: 70, unlimited: false });
    expect(await figures.sumBalance(desk.account)).toEqual(first);
  });
}

interface Facts extends Partial<Admission> {
  readonly createdAt: number;
}

interface Ended extends Facts {
  readonly finishedAt: number;
  /** The channels that were called. */
  readonly calls?: readonly string[];
}

async function start(desk: Desk, facts: Facts, names: readonly string[] = []): Promise<Run> {
  await desk.admit({ holdMicros: Math.max(1, names.length) * PRICE_MICROS, ...facts });
  return await desk.startRun(names);
}

async function succeed(desk: Desk, facts: Ended, names: readonly string[]): Promise<string> {
  return await end(desk, facts, createSuccess(names, facts));
}

async function fail(desk: Desk, facts: Ended): Promise<string> {
  return await end(desk, facts, { ...createFailure(), finishedAt: facts.finishedAt });
}

async function end(desk: Desk, facts: Ended, settlement: Settlement): Promise<string> {
  const { finishedAt, calls = ["a"], ...admission } = facts;
  const names = settlement.stored.map(({ asset }) => asset);
  const run = await start(desk, admission, names);
  for (const [index, channel] of calls.entries()) {
    const wish = { number: index + 1, channel, endedAt: finishedAt, outcome: "answered" } as const;
    await endCall(desk, run, wish);
  }
  expect(await desk.records.generations.settle(run, { ...settlement, finishedAt })).toBe(true);
  return run.generation.id;
}

interface CallFacts {
  readonly channel: string;
  readonly endedAt: number;
  readonly outcome?: Exclude<CallOutcome, "sending">;
  readonly tookMs?: number;
}

/** A generation that made one call and ended as that did; returns its id. */
async function call(desk: Desk, facts: CallFacts): Promise<string> {
  const name = uniqueId("asset");
  const run = await start(desk, { createdAt: 1 }, [name]);
  await endCall(desk, run, { ...facts, number: 1 });
  const isGood = (facts.outcome ?? "answered") === "answered";
  const settlement = isGood ? createSuccess([name]) : createFailure();
  await desk.records.generations.settle(run, { ...settlement, finishedAt: facts.endedAt });
  return run.generation.id;
}

async function endCall(
  { records }: Desk,
  run: Run,
  facts: CallFacts & { readonly number: number },
): Promise<void> {
  const { number, channel, endedAt, outcome = "answered", tookMs = 1 } = facts;
  await records.generations.endCall(run, {
    number,
    channel,
    pictures: [0],
    startedAt: endedAt - tookMs,
    endedAt,
    outcome,
    pricePaidMicros: null,
    backendText: `${outcome} by ${channel}`,
  });
}
