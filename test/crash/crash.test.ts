import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CRASH_POINTS, type CrashPoint } from "./crash-points.ts";
import { expectLedgerClean, expectPicturesWhole, expectSentOnce } from "./expect-whole.ts";
import { type CrashEngine, openCrashHouse } from "./open-crash-house.ts";
import { JSON_HEADERS, listNew, untilNoneOpen } from "./read-generations.ts";
import { startCrashServer } from "./start-crash-server.ts";

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
  const path = `${base}/v1/images/generations`;
  const request = { method: "POST", headers: JSON_HEADERS, body: JSON.stringify(body) };
  await fetch(path, request).then(
    (response) => response.arrayBuffer(),
    () => null,
  );
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
  // What a crash has left lies on the disk, so the next server may stand in this process, which is there already.
  await using next = await openCrashHouse({ dataDir, engine, concurrency, point: null, nth: 0 });
  await untilNoneOpen(next.base);
  const all = await listNew(next.base, new Set());
  await expectPicturesWhole(all);
  await expectSentOnce(all, { dataDir });
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
    "N4 a generation of the illustrator, which costs nobody anything, is drawn to its end after a crash %s",
    async (point) => {
      const all = await crashAt(point, "illustrator", { n: 1, nth: 1 });
      expect(all.map(({ state }) => state)).toEqual(["succeeded"]);
      await expectLedgerClean({ dataDir });
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
      await expectLedgerClean({ dataDir });
    },
  );

  it.each(CRASH_POINTS)(
    "N2 a paid call of a backend that keeps its jobs gives its pictures after a crash %s, and is ordered once",
    async (point) => {
      const all = await crashAt(point, "jobs", { n: 2, nth: 1, concurrency: 1 });
      expect(all.map(({ pictures }) => pictures.length)).toEqual([2]);
      await expectLedgerClean({ dataDir });
    },
  );

  it.each(["after-describe", "half-picture-written", "picture-stored"] as const)(
    "N3 pictures that were stored before a crash %s of the second of three are kept, and paid once",
    async (point) => {
      // One call at a time: the first picture is stored whole before the second is begun.
      const [generation] = await crashAt(point, "paid", { n: 3, nth: 2, concurrency: 1 });
      expect(generation?.state).toBe("succeeded");
      expect(generation?.pictures.length).toBeGreaterThanOrEqual(1);
      await expectLedgerClean({ dataDir });
    },
  );
});
