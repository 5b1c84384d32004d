import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRecords } from "../../src/main/open-records.ts";
import { TEST_KEY } from "../support/open-house.ts";
import { CRASH_POINTS, type CrashPoint } from "./crash-points.ts";
import { journalFile } from "./crash-server.ts";
import { startCrashServer } from "./start-crash-server.ts";

interface Listed {
  readonly id: string;
  readonly state: string;
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

/** Sends a request that the server will not live to answer. */
async function draw(base: string, n: number): Promise<void> {
  const body = { model: "gpt-image-2-vip", prompt: "a red kite", size: "256x256", n };
  await fetch(`${base}/v1/images/generations`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  }).then(
    (response) => response.arrayBuffer(),
    () => undefined,
  );
}

async function listAll(base: string): Promise<readonly Listed[]> {
  const response = await fetch(`${base}/v1/generations?limit=100`, { headers });
  const { data } = (await response.json()) as { data: readonly Listed[] };
  return data;
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

async function sentCalls(): Promise<readonly string[]> {
  const file = journalFile(dataDir);
  const lines = existsSync(file) ? (await readFile(file, "utf8")).trim().split("\n") : [];
  return lines
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { step: string; call: string })
    .filter(({ step }) => step === "sent")
    .map(({ call }) => call);
}

async function crashAt(
  point: CrashPoint,
  engine: "illustrator" | "paid",
  options: { n: number; nth: number },
) {
  const dying = await startCrashServer({ dataDir, engine, point, nth: options.nth });
  await draw(dying.base, options.n);
  await dying.ended;
  await using next = await startCrashServer({ dataDir, engine, point: null, nth: 0 });
  const all = await untilAllEnded(next.base);
  await expectKept(all);
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
      expect((await sentCalls()).length).toBeLessThanOrEqual(1);
      await expectLedgerClean();
    },
  );

  it.each(["after-describe", "half-picture-written", "picture-stored"] as const)(
    "N3 pictures that were stored before a crash %s of the second of three are kept, and paid once",
    async (point) => {
      const [generation] = await crashAt(point, "paid", { n: 3, nth: 2 });
      const kept = generation?.pictures.length ?? 0;
      expect(generation?.state).toBe("succeeded");
      expect(kept).toBeGreaterThanOrEqual(1);
      expect(new Set(await sentCalls()).size).toBe((await sentCalls()).length);
      await expectLedgerClean();
    },
  );
});

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
    async () => {
      const chance = createChance(Number(process.env["LIMNER_CRASH_SEED"] ?? 20261122));
      for (let round = 0; round < ROUNDS; round += 1) {
        const engine = chance() < 0.5 ? "paid" : "free";
        await using server = await startCrashServer({ dataDir, engine, point: null, nth: 0 });
        const requests = Array.from({ length: 12 }, () =>
          draw(server.base, 1 + Math.floor(chance() * 3)),
        );
        await new Promise((resolve) => setTimeout(resolve, chance() * 400));
        server.kill();
        await server.ended;
        await Promise.all(requests);
      }
      await using server = await startCrashServer({ dataDir, engine: "paid", point: null, nth: 0 });
      const all = await untilAllEnded(server.base);
      await expectKept(all);
      const calls = await sentCalls();
      expect(new Set(calls).size).toBe(calls.length);
      server.kill();
      await server.ended;
      await expectLedgerClean();
    },
  );
});
