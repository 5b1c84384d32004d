import { EventEmitter } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRecords } from "../../src/main/open-records.ts";
import { createChance, type Chance } from "../crash/create-chance.ts";
import { expectKeptWord } from "../crash/expect-kept-word.ts";
import { expectLedgerClean, expectPicturesWhole, expectSentOnce } from "../crash/expect-whole.ts";
import { openCrashFleet, type CrashFleet, type Member } from "../crash/open-crash-fleet.ts";
import { sendLoad, type Seen, type Sending } from "../crash/random-load.ts";
import { readFleetBooks } from "../crash/read-fleet-books.ts";
import { JSON_HEADERS, listNew, untilNoneOpen } from "../crash/read-generations.ts";
import { sweepBucket } from "../crash/sweep-bucket.ts";
import { untilAnswered } from "../crash/until-answered.ts";
import { makeWish, type Wish } from "../crash/wishes.ts";
import { addAccount } from "../support/add-account.ts";
import type { GenerationRecord } from "../support/generation-record.ts";
import { openQueries } from "../support/open-queries.ts";
import { startPostgres, type TestPostgres } from "../support/start-postgres.ts";
import { startS3, type S3Server } from "../support/start-s3.ts";

const ROUNDS = Number(process.env["LIMNER_MANY_ROUNDS"] ?? 20);
const IS_LONG = process.env["LIMNER_MANY_ROUNDS"] !== undefined;
const SEED = Number(process.env["LIMNER_CRASH_SEED"] ?? 20261123);
const WISHES_A_ROUND = 14;
const MOMENT_MS = 400;
const KILLED_AGAIN_SHARE = 0.2;
/** None of unknown outcome of its own: each such end is one that a kill has made. */
const WORDS = ["", "", " [echo:slow 150ms]", " [echo:slow 500ms]", " [echo:fail refused]"] as const;
const MEMBERS = ["api one", "api two", "worker one"] as const satisfies readonly Member[];

let postgres: TestPostgres;
let s3: S3Server;
beforeAll(async () => {
  [postgres, s3] = await Promise.all([startPostgres({ durable: true }), startS3()]);
});
afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});

/** All that a run has done so far. */
interface Run {
  readonly fleet: CrashFleet;
  readonly chance: Chance;
  readonly seen: Seen;
  /** Every generation that has ended and was looked at. */
  readonly ended: Map<string, GenerationRecord>;
  readonly wishes: Wish[];
  readonly kills: Record<(typeof MEMBERS)[number], number>;
  /** What an api process did not live to answer. */
  unanswered: readonly Wish[];
  sent: number;
}

async function openRun(): Promise<Run & AsyncDisposable> {
  const databaseUrl = await postgres.addDatabase();
  const fleet = await openCrashFleet({ databaseUrl, s3, concurrency: 4 });
  return {
    fleet,
    chance: createChance(SEED),
    seen: { told: new Map(), answers: new EventEmitter(), joined: 0, hungUp: 0, streamed: 0 },
    ended: new Map(),
    wishes: [],
    kills: { "api one": 0, "api two": 0, "worker one": 0 },
    unanswered: [],
    sent: 0,
    [Symbol.asyncDispose]: () => fleet[Symbol.asyncDispose](),
  };
}

/** Whoever answers first is not whom its client goes on with, as behind a balancer. */
async function send(sendings: readonly Sending[], run: Run): Promise<readonly Wish[]> {
  const { fleet, seen, chance } = run;
  const loads = sendings.map((sending) => {
    const first = chance.pick<Member>(["api one", "api two"]);
    const base = fleet.baseOf(first);
    const next = fleet.baseOf(first === "api one" ? "api two" : "api one");
    return sendLoad([sending], { base, next, seen });
  });
  return (await Promise.all(loads)).flat();
}

async function killSoon(run: Run, { answers }: { readonly answers: number }): Promise<void> {
  const { fleet, seen, chance, kills } = run;
  // As often the worker as one of the others: only it has calls under way.
  const victim = chance.pick<(typeof MEMBERS)[number]>([...MEMBERS, "worker one"]);
  await untilAnswered(seen, Math.floor(chance.next() * answers));
  await new Promise((resolve) => setTimeout(resolve, chance.next() * MOMENT_MS));
  await fleet.kill(victim);
  kills[victim] += 1;
  await fleet.start(victim);
}

/** Load during which one of the three is killed and started again; sometimes a further one, while it recovers. */
async function crash(run: Run): Promise<void> {
  const fresh = Array.from({ length: WISHES_A_ROUND }, (_, index) =>
    makeWish(`wish ${run.wishes.length + index}`, run.chance, WORDS),
  );
  run.wishes.push(...fresh);
  const load = send(
    [
      ...run.unanswered.map((wish) => ({ wish, isRetry: true })),
      ...fresh.map((wish) => ({ wish, isRetry: false })),
    ],
    run,
  );
  await killSoon(run, { answers: WISHES_A_ROUND });
  if (run.chance.next() < KILLED_AGAIN_SHARE) {
    await killSoon(run, { answers: 0 });
  }
  run.unanswered = await load;
}

/** Everything that must hold once the three have ended all that they had accepted. */
async function expectRecovered(run: Run): Promise<void> {
  const { fleet, ended } = run;
  const base = fleet.baseOf(run.chance.pick<Member>(["api one", "api two"]));
  await untilNoneOpen(base);
  const fresh = await listNew(base, ended);
  fresh.forEach((record) => ended.set(record.id, record));
  expect(fresh.map(lossOf).filter((loss) => loss !== null)).toEqual([]);
  await expectPicturesWhole(fresh);
  expectKeptWord(run);
  run.sent = await expectSentOnce([...ended.values()], { dataDir: fleet.backendDir });
  await expectLedgerClean(fleet.place);
  const { capturedTwice, openHolds, paidTwice } = await readFleetBooks(fleet.place.postgres.url);
  expect({ capturedTwice, openHolds }).toEqual({ capturedTwice: 0, openHolds: 0 });
  // Whoever says that it sends a request again pays once, however often it was cut off.
  const once = new Set(
    run.wishes.filter(({ manner }) => manner !== "unmarked").map(({ prompt }) => prompt),
  );
  expect(paidTwice.filter((prompt) => once.has(prompt))).toEqual([]);
}

/** Null for a generation that ended as its client wished, or whose paid call nobody can know the outcome of. */
function lossOf({ id, state, error, calls, prompt }: GenerationRecord): string | null {
  const isRefused = error?.code === "content_refused" && prompt.includes("[echo:fail refused]");
  const isUnknown = error?.code === "backend_failed" && error.outcome === "unknown";
  return state !== "failed" || isRefused || isUnknown
    ? null
    : `${id} ${error?.code}: ${calls.map(({ outcome }) => outcome).join(", ")}`;
}

/** Nothing is held, rung or stored for what has ended, once the leases of the dead are over. */
async function expectQuiet({ fleet }: Run): Promise<void> {
  const look = async () => {
    const { placesTaken, jobsWaiting } = await readFleetBooks(fleet.place.postgres.url);
    return { placesTaken, jobsWaiting };
  };
  await expect
    .poll(look, { timeout: 30_000, interval: 100 })
    .toEqual({ placesTaken: 0, jobsWaiting: 0 });
}

async function summarise(run: Run) {
  const { takenUp } = await readFleetBooks(run.fleet.place.postgres.url);
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
    takenUp,
    unknown: all.filter(({ error }) => error?.outcome === "unknown").length,
    paidCalls: run.sent,
    // Any other number has ended the test.
    lost: 0,
    capturedTwice: 0,
    openHolds: 0,
    sentTwice: 0,
    placesTaken: 0,
    jobsWaiting: 0,
    orphans: 0,
    missing: 0,
  };
}

/** A load in which nothing of the kind came about would prove nothing. */
function expectEnoughMet({ kills, ...counts }: Awaited<ReturnType<typeof summarise>>): void {
  for (const member of MEMBERS) {
    expect(kills[member], member).toBeGreaterThan(0);
  }
  for (const kind of [
    "joined",
    "canceled",
    "hungUp",
    "streamed",
    "unknown",
    "edits",
    "takenUp",
  ] as const) {
    expect(counts[kind], kind).toBeGreaterThan(0);
  }
}

describe("kill -9 at random, of two api processes and a worker", () => {
  it(
    `N1 all that any of them accepted ends, is whole and is paid once through ${ROUNDS} rounds of random load`,
    { timeout: 120_000 + ROUNDS * 30_000 },
    async ({ annotate }) => {
      await using run = await openRun();
      await Promise.all(MEMBERS.map((member) => run.fleet.start(member)));
      for (let round = 0; round < ROUNDS; round += 1) {
        await crash(run);
        await expectRecovered(run);
      }
      const again = run.unanswered.map((wish) => ({ wish, isRetry: true }));
      expect(await send(again, run)).toEqual([]);
      await expectRecovered(run);
      await expectQuiet(run);
      expect(await sweepBucket(run.fleet, s3)).toEqual({ orphans: [], missing: [] });
      const counts = await summarise(run);
      if (!IS_LONG || ROUNDS >= 20) {
        expectEnoughMet(counts);
      }
      const summary = JSON.stringify(counts);
      process.stdout.write(`${summary}\n`);
      await annotate(summary);
    },
  );
});

/** Processes that draw now. */
const WORKERS_AT_WORK =
  "select count(distinct process) as n from generations where state = 'running'";
/** Of others than this account, begun between its first wish and the beginning of its last. */
const BEGUN_MEANWHILE = `
  select count(*) as n from generations where account <> $1
    and started_at >= (select min(created_at) from generations where account = $1)
    and started_at <= (select max(started_at) from generations where account = $1)`;

/** So few that a busy machine, too, admits them before their patience with the database is over. */
const AT_ONCE = 20;

function ask(base: string, prompt: string, headers: Readonly<Record<string, string>>) {
  return fetch(`${base}/v1/images/generations`, {
    method: "POST",
    headers: { ...JSON_HEADERS, ...headers },
    body: JSON.stringify({ model: "gpt-image-2-vip", size: "256x256", prompt }),
  });
}

describe("two accounts and two workers", () => {
  it("Q6 whoever asks for three pictures behind two hundred of another takes turns with them", async () => {
    const concurrency = 2;
    const placesMax = 3 * concurrency;
    const databaseUrl = await postgres.addDatabase();
    await using fleet = await openCrashFleet({ databaseUrl, s3, concurrency });
    const members: readonly Member[] = ["api one", "api two", "worker one", "worker two"];
    await Promise.all(members.map((member) => fleet.start(member)));
    await using records = await openRecords(fleet.place);
    await using queries = await openQueries(databaseUrl);
    const other = await addAccount({ house: { records } }, { balanceMicros: 1_000_000 });

    for (let sent = 0; sent < 200; sent += AT_ONCE) {
      const some = Array.from({ length: AT_ONCE }, (_, index) =>
        ask(fleet.baseOf("api one"), `kite ${sent + index} [echo:slow 500ms]`, {
          prefer: "respond-async",
        }),
      );
      expect((await Promise.all(some)).map(({ status }) => status)).toEqual(some.map(() => 202));
    }
    await expect.poll(() => queries.count(WORKERS_AT_WORK), { timeout: 60_000 }).toBe(2);
    const few = ["a boat", "a lamp", "a door"].map((prompt) =>
      ask(fleet.baseOf("api two"), prompt, other.headers),
    );
    expect((await Promise.all(few)).map(({ status }) => status)).toEqual(few.map(() => 200));

    expect((await records.generations.countOpen()).queued).toBeGreaterThan(50);
    // One for each of the three, and what either worker was about to begin when the first and the last of them came.
    expect(await queries.count(BEGUN_MEANWHILE, [other.id])).toBeLessThanOrEqual(3 + 2 * placesMax);
  });
});
