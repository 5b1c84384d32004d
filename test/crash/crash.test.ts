import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRecords } from "../../src/main/open-records.ts";
import { TEST_KEY } from "../support/open-house.ts";
import { CRASH_POINTS, type CrashPoint } from "./crash-points.ts";
import { type CrashEngine, journalFile } from "./crash-server.ts";
import { startCrashServer } from "./start-crash-server.ts";

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly n: number;
  readonly pictures: readonly {
    readonly url: string;
    readonly bytes: number;
    readonly width: number;
  }[];
  readonly error: { readonly code: string; readonly outcome: string | null } | null;
  readonly cost: { readonly amount_micros: number };
}

const headers = { authorization: `Bearer ${TEST_KEY}`, "content-type": "application/json" };
const END_WITHIN_MS = 45_000;
const OPEN_STATES = ["queued", "running"];

let dataDir = "";
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "limner-crash-"));
});
afterEach(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

/** Sends a request that the server may not live to answer; the id of the generation, if the server told it. */
async function draw(base: string, n: number): Promise<string | null> {
  const body = { model: "gpt-image-2-vip", prompt: "a red kite", size: "256x256", n };
  try {
    const response = await fetch(`${base}/v1/images/generations`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    await response.arrayBuffer();
    return response.headers.get("x-generation-id");
  } catch {
    return null;
  }
}

async function listAll(base: string): Promise<readonly Listed[]> {
  const all: Listed[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const page = `limit=100${cursor === "" ? "" : `&cursor=${cursor}`}`;
    const response = await fetch(`${base}/v1/generations?${page}`, { headers });
    const answer = (await response.json()) as { data: Listed[]; next_cursor: string | null };
    all.push(...answer.data);
    cursor = answer.next_cursor;
  }
  return all;
}

async function untilAllEnded(base: string): Promise<readonly Listed[]> {
  const deadline = AbortSignal.timeout(END_WITHIN_MS);
  for (;;) {
    const all = await listAll(base);
    if (all.every(({ state }) => !OPEN_STATES.includes(state))) {
      return all;
    }
    deadline.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Every picture of every record is there, whole; the ledger has nothing to say. */
async function expectKept(all: readonly Listed[]): Promise<void> {
  for (const { pictures, state, cost } of all) {
    expect(pictures.length > 0).toBe(state === "succeeded");
    expect(cost.amount_micros).toBe(30_000 * pictures.length);
    for (const picture of pictures) {
      const bytes = await (await fetch(picture.url)).bytes();
      expect(bytes.byteLength).toBe(picture.bytes);
      expect(picture.width).toBe(256);
    }
  }
}

async function expectLedgerClean(): Promise<void> {
  await using records = await openRecords({ dataDir });
  const audit = await records.verifyLedger();
  expect(audit.findings).toEqual([]);
  expect(await records.generations.countOpen()).toEqual({ queued: 0, running: 0 });
}

interface SentCall {
  readonly step: string;
  readonly call: string;
  readonly generation: string;
  readonly count: number;
}

async function sentCalls(): Promise<readonly SentCall[]> {
  const file = journalFile(dataDir);
  const lines = existsSync(file) ? (await readFile(file, "utf8")).trim().split("\n") : [];
  return lines
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as SentCall)
    .filter(({ step }) => step === "sent");
}

/** No call was sent twice, and no picture was ordered in two calls. Answers how many calls there were. */
async function expectSentOnce(all: readonly Listed[]): Promise<number> {
  const sent = await sentCalls();
  expect(new Set(sent.map(({ call }) => call)).size).toBe(sent.length);
  for (const { id, n } of all) {
    const calls = sent.filter(({ generation }) => generation === id);
    expect(calls.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(n);
  }
  return sent.length;
}

async function crashAt(
  point: CrashPoint,
  engine: CrashEngine,
  options: { n: number; nth: number; concurrency?: number },
) {
  const { n, nth, concurrency = 8 } = options;
  const dying = await startCrashServer({ dataDir, engine, concurrency, point, nth });
  await draw(dying.base, n);
  await dying.ended;
  await using next = await startCrashServer({ dataDir, engine, concurrency, point: null, nth: 0 });
  const all = await untilAllEnded(next.base);
  await expectKept(all);
  await expectSentOnce(all);
  return all;
}

const FREE_POINTS = CRASH_POINTS.filter((point) => point !== "after-sending");
/** Nothing had been sent, or everything was stored: the outcome is known. */
const KNOWN_WHEN_PAID: readonly CrashPoint[] = [
  "after-admission",
  "before-claim",
  "picture-stored",
  "before-settle",
  "after-settle",
];

describe("kill -9 at a chosen point", () => {
  it.each(FREE_POINTS)(
    "N1 a generation of the illustrator is finished after a crash %s",
    async (point) => {
      const all = await crashAt(point, "illustrator", { n: 1, nth: 1 });
      expect(all.map(({ state }) => state)).toEqual(["succeeded"]);
      await expectLedgerClean();
    },
  );

  it.each(CRASH_POINTS)(
    "N2 a paid call is sent at most once after a crash %s, and ends known or unknown",
    async (point) => {
      const [generation, ...more] = await crashAt(point, "paid", { n: 1, nth: 1 });
      expect(more).toEqual([]);
      if (KNOWN_WHEN_PAID.includes(point)) {
        expect(generation?.state).toBe("succeeded");
      } else {
        expect(generation).toMatchObject({
          state: "failed",
          error: { code: "backend_failed", outcome: "unknown" },
        });
        expect(generation?.cost.amount_micros).toBe(0);
      }
      await expectLedgerClean();
    },
  );

  it.each(CRASH_POINTS)(
    "N2 a paid call of a backend that keeps its jobs gives its pictures after a crash %s, and is ordered once",
    async (point) => {
      const all = await crashAt(point, "jobs", { n: 2, nth: 1, concurrency: 1 });
      expect(all.map(({ pictures }) => pictures.length)).toEqual([2]);
      await expectLedgerClean();
    },
  );

  it.each(["after-describe", "half-picture-written", "picture-stored"] as const)(
    "N3 pictures that were stored before a crash %s of the second of three are kept, and paid once",
    async (point) => {
      // One call at a time: the first picture is stored whole before the second is begun.
      const [generation] = await crashAt(point, "paid", { n: 3, nth: 2, concurrency: 1 });
      expect(generation?.state).toBe("succeeded");
      expect(generation?.pictures.length).toBeGreaterThanOrEqual(1);
      await expectLedgerClean();
    },
  );
});

const ENGINES: readonly CrashEngine[] = ["paid", "jobs", "free"];
const ROUNDS = Number(process.env["LIMNER_CRASH_ROUNDS"] ?? 6);

/** A small generator of chance with a seed, so that a failing run can be repeated. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("kill -9 at random", () => {
  it(
    `N4 every accepted generation ends, every stored picture is readable and the ledger is clean after ${ROUNDS} kills`,
    { timeout: 60_000 + ROUNDS * 10_000 },
    async ({ annotate }) => {
      const chance = createChance(Number(process.env["LIMNER_CRASH_SEED"] ?? 20261122));
      const told = new Set<string>();
      for (let round = 0; round < ROUNDS; round += 1) {
        const engine = ENGINES[Math.floor(chance() * ENGINES.length)] ?? "paid";
        await using server = await startCrashServer({ dataDir, engine, point: null, nth: 0 });
        const requests = Array.from({ length: 12 }, () =>
          draw(server.base, 1 + Math.floor(chance() * 3)),
        );
        await new Promise((resolve) => setTimeout(resolve, chance() * 400));
        server.kill();
        await server.ended;
        for (const id of await Promise.all(requests)) {
          told.add(id ?? "");
        }
      }
      told.delete("");
      await using server = await startCrashServer({ dataDir, engine: "paid", point: null, nth: 0 });
      const all = await untilAllEnded(server.base);
      expect([...told].filter((id) => !all.some((listed) => listed.id === id))).toEqual([]);
      await expectKept(all);
      const calls = await expectSentOnce(all);
      server.kill();
      await server.ended;
      await expectLedgerClean();
      const pictures = all.reduce((sum, listed) => sum + listed.pictures.length, 0);
      const unknown = all.filter(({ error }) => error?.outcome === "unknown").length;
      await annotate(
        `${ROUNDS} kills, ${all.length} generations, ${pictures} pictures kept, ${unknown} of unknown outcome, ` +
          `${calls} paid calls, none sent twice`,
      );
    },
  );
});
