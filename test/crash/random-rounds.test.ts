import { EventEmitter } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { GenerationRecord } from "../support/generation-record.ts";
import { countMoney } from "./count-money.ts";
import type { CrashEngine } from "./open-crash-house.ts";
import { createChance, type Chance } from "./create-chance.ts";
import { expectKeptWord } from "./expect-kept-word.ts";
import { expectLedgerClean, expectPicturesWhole, expectSentOnce } from "./expect-whole.ts";
import { sendLoad, type Seen, type Sending } from "./random-load.ts";
import { listNew, untilNoneOpen } from "./read-generations.ts";
import { startCrashServer } from "./start-crash-server.ts";
import type { ServerProcess } from "./start-server-process.ts";
import { sweepOrphans } from "./sweep-orphans.ts";
import { untilAnswered } from "./until-answered.ts";
import { makeWish, type Wish } from "./wishes.ts";

const ROUNDS = Number(process.env["LIMNER_CRASH_ROUNDS"] ?? 20);
const SEED = Number(process.env["LIMNER_CRASH_SEED"] ?? 20261122);
const WISHES_A_ROUND = 14;
/**
 * A server is killed after some of the answers, by chance none or all, and a moment: so a slow machine, too, gets on with
 * its load from round to round.
 */
const MOMENT_MS = 400;
const KILLED_AGAIN_SHARE = 0.2;

/** All that a run has done so far. */
interface Run {
  readonly dataDir: string;
  readonly chance: Chance;
  readonly seen: Seen;
  /** Every generation that has ended and was looked at. */
  readonly ended: Map<string, GenerationRecord>;
  readonly wishes: Wish[];
  /** What the last server did not live to answer. */
  unanswered: readonly Wish[];
  kills: number;
  sent: number;
  orphans: number;
}

async function openRun(): Promise<Run> {
  const dataDir = await mkdtemp(join(tmpdir(), "limner-crash-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return {
    dataDir,
    chance: createChance(SEED),
    seen: { told: new Map(), answers: new EventEmitter(), joined: 0, hungUp: 0, streamed: 0 },
    ended: new Map(),
    wishes: [],
    unanswered: [],
    kills: 0,
    sent: 0,
    orphans: 0,
  };
}

/** Paid, or paid by a backend that keeps its jobs, or free, with the other two behind it. */
async function startServer({ dataDir, chance }: Run): Promise<ServerProcess> {
  const engine = chance.pick<CrashEngine>(["paid", "jobs", "free"]);
  return await startCrashServer({ dataDir, engine, point: null, nth: 0 });
}

async function killSoon(
  server: ServerProcess,
  run: Run,
  { answers }: { readonly answers: number },
): Promise<void> {
  await untilAnswered(run.seen, Math.floor(run.chance.next() * answers));
  await new Promise((resolve) => setTimeout(resolve, run.chance.next() * MOMENT_MS));
  server.kill();
  await server.ended;
  run.kills += 1;
}

/** Load until the server is killed; sometimes the next one is killed as well, while it recovers. */
async function crash(server: ServerProcess, run: Run): Promise<void> {
  const fresh = Array.from({ length: WISHES_A_ROUND }, (_, index) =>
    makeWish(`wish ${run.wishes.length + index}`, run.chance),
  );
  run.wishes.push(...fresh);
  const sendings: readonly Sending[] = [
    ...run.unanswered.map((wish) => ({ wish, isRetry: true })),
    ...fresh.map((wish) => ({ wish, isRetry: false })),
  ];
  const load = sendLoad(sendings, { base: server.base, seen: run.seen });
  await killSoon(server, run, { answers: sendings.length });
  run.unanswered = await load;
  if (run.chance.next() < KILLED_AGAIN_SHARE) {
    await using next = await startServer(run);
    await killSoon(next, run, { answers: 0 });
  }
  run.orphans += (await sweepOrphans(run.dataDir)).length;
}

/** Everything that must hold once a server has picked up what the last one left. */
async function expectRecovered(server: ServerProcess, run: Run): Promise<void> {
  await untilNoneOpen(server.base);
  const fresh = await listNew(server.base, run.ended);
  for (const record of fresh) {
    run.ended.set(record.id, record);
  }
  const all = [...run.ended.values()];
  await expectPicturesWhole(fresh);
  expectKeptWord(run);
  run.sent = await expectSentOnce(all, run);
  await expectLedgerClean(run);
  const { capturedTwice, openHolds, paidTwice } = countMoney(run.dataDir);
  expect({ capturedTwice, openHolds, orphans: run.orphans }).toEqual({
    capturedTwice: 0,
    openHolds: 0,
    orphans: 0,
  });
  // Whoever says that it sends a request again pays once, however often it was cut off.
  const once = new Set(
    run.wishes.filter(({ manner }) => manner !== "unmarked").map(({ prompt }) => prompt),
  );
  expect(paidTwice.filter((prompt) => once.has(prompt))).toEqual([]);
}

function summarise(run: Run) {
  const all = [...run.ended.values()];
  const inState = (wanted: string) => all.filter(({ state }) => state === wanted).length;
  return {
    seed: SEED,
    rounds: ROUNDS,
    kills: run.kills,
    requests: run.wishes.length,
    generations: all.length,
    succeeded: inState("succeeded"),
    pictures: all.reduce((sum, { pictures }) => sum + pictures.length, 0),
    edits: all.filter(({ mode }) => mode === "edit").length,
    joined: run.seen.joined,
    canceled: inState("canceled"),
    hungUp: run.seen.hungUp,
    streamed: run.seen.streamed,
    unknown: all.filter(({ error }) => error?.outcome === "unknown").length,
    paidCalls: run.sent,
    // Any other number has ended the test.
    capturedTwice: 0,
    openHolds: 0,
    sentTwice: 0,
    orphans: run.orphans,
  };
}

describe("kill -9 at random", () => {
  it(
    `N1 all that was accepted ends, is whole and is paid once through ${ROUNDS} rounds of random load`,
    { timeout: 60_000 + ROUNDS * 15_000 },
    async ({ annotate }) => {
      const run = await openRun();
      for (let round = 0; round < ROUNDS; round += 1) {
        await using server = await startServer(run);
        await expectRecovered(server, run);
        await crash(server, run);
      }
      await using server = await startServer(run);
      const again = run.unanswered.map((wish) => ({ wish, isRetry: true }));
      expect(await sendLoad(again, { base: server.base, seen: run.seen })).toEqual([]);
      await expectRecovered(server, run);
      const counts = summarise(run);
      // A load in which nothing of the kind came about would prove nothing.
      for (const kind of [
        "joined",
        "canceled",
        "hungUp",
        "streamed",
        "unknown",
        "edits",
      ] as const) {
        expect(counts[kind], kind).toBeGreaterThan(0);
      }
      const summary = JSON.stringify(counts);
      process.stdout.write(`${summary}\n`);
      await annotate(summary);
    },
  );
});
