import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Fault } from "../../src/contract/fault.ts";
import {
  createAdmission,
  createClaim,
  createSuccess,
  expectCleanLedger,
  FACTS,
  MODEL,
  openDesk,
  PRICE_MICROS,
  uniqueId,
  type RecordsUnderTest,
} from "../../src/conformance/records/desk.ts";
import { openPostgresDatabase } from "../../src/records/postgres/open-postgres-database.ts";
import { openCommitCutter } from "../support/open-commit-cutter.ts";
import {
  openScratchPostgres,
  openTestRecords,
  type ScratchPostgres,
} from "../support/open-scratch-postgres.ts";

let postgres: ScratchPostgres;

beforeAll(async () => {
  postgres = await openScratchPostgres({ durable: true });
});

afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
});

async function openRecords(): Promise<RecordsUnderTest> {
  return await openTestRecords({ url: await postgres.addEmptyRecords() });
}

const RICH = { balanceMicros: 1_000_000_000 };

describe("PostgreSQL goes away", () => {
  it("X4 while it is stopped everything is storage_unavailable with a time to wait, and then goes on by itself", async () => {
    await using desk = await openDesk(openRecords, RICH);
    const { id } = await desk.admit();
    await postgres.server.stop("fast");
    const outcomes = await Promise.allSettled([
      desk.admit(),
      desk.read(id),
      desk.records.generations.next([MODEL]),
      desk.records.ping(),
    ]);
    await postgres.server.start();
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({
        status: "rejected",
        reason: { code: "storage_unavailable", retryAfterS: 5 },
      });
    }
    expect((await desk.read(id)).state).toBe("queued");
    expect((await desk.claimNext()).generation.id).toBe(id);
    await expectCleanLedger(desk.records);
  });

  it("connections that a restart has made stale trouble nobody", async () => {
    await using desk = await openDesk(openRecords, RICH);
    await Promise.all(Array.from({ length: 16 }, () => desk.admit()));
    await postgres.server.stop("immediate");
    await postgres.server.start();
    const admitted = await Promise.all(Array.from({ length: 16 }, () => desk.admit()));
    expect(admitted).toHaveLength(16);
    expect((await desk.records.generations.countOpen()).queued).toBe(32);
    await expectCleanLedger(desk.records);
  });

  it("X4 a commit whose answer was lost is looked up, and counts as what it was", async () => {
    const url = await postgres.addEmptyRecords();
    await using cutter = await openCommitCutter(url);
    await using desk = await openDesk(() => openTestRecords({ url: cutter.url }), RICH);
    const before = await desk.balanceMicros();
    for (const cut of ["after", "before"] as const) {
      cutter.cutNext(cut);
      const { id } = await desk.admit();
      expect((await desk.read(id)).state).toBe("queued");
    }
    expect(cutter.cuts).toBe(2);
    expect(await desk.balanceMicros()).toBe(before - 2 * PRICE_MICROS);
    expect(await desk.records.generations.countOpen()).toEqual({ queued: 2, running: 0 });
    await expectCleanLedger(desk.records);
  });

  it("a commit that nobody can be asked about is not tried again, and says so", async () => {
    const url = await postgres.addEmptyRecords();
    await using cutter = await openCommitCutter(url);
    await using desk = await openDesk(() => openTestRecords({ url: cutter.url }), RICH);
    cutter.cutNext("all");
    const error = await desk.admit().catch((reason: unknown) => reason);
    cutter.mend();
    expect(error).toMatchObject({ code: "storage_unavailable" });
    expect(String(error)).toContain("look before you try again");
    expect((await desk.records.generations.countOpen()).queued).toBe(1);
    await expectCleanLedger(desk.records);
  });

  it("N3 a crash of the server under load loses nothing that was answered, and the ledger verifies", async () => {
    await using desk = await openDesk(openRecords, RICH);
    const { generations } = desk.records;
    const admitted: string[] = [];
    const settled: string[] = [];
    const end = new AbortController();
    const admit = async () => {
      const admission = createAdmission({ account: desk.account, key: desk.key });
      await generations.admit(admission);
      admitted.push(admission.id);
    };
    const draw = async () => {
      const candidate = await generations.next([MODEL]);
      const name = uniqueId("name");
      const terms = createClaim({ names: [{ asset: name, order: 0 }] });
      const run = candidate && (await generations.claim(candidate, terms));
      if (!run) return;
      await generations.describe(run, name, FACTS);
      if (await generations.settle(run, createSuccess([name]))) settled.push(run.generation.id);
    };
    const load = async (work: () => Promise<void>) => {
      while (!end.signal.aborted) {
        await work().catch((error: unknown) => {
          if (!(error instanceof Fault) || error.code !== "storage_unavailable") throw error;
        });
      }
    };
    const underWay = Promise.all([admit, admit, admit, draw, draw].map(load));
    for (let round = 0; round < 3; round += 1) {
      const enough = admitted.length + 40;
      while (admitted.length < enough) await desk.records.ping();
      await postgres.server.stop("immediate");
      await postgres.server.start();
    }
    end.abort();
    await underWay;
    for (const id of admitted) expect(await generations.get(id)).toBeDefined();
    for (const id of settled) expect((await generations.get(id))?.state).toBe("succeeded");
    expect(settled.length).toBeGreaterThan(0);
    await expectCleanLedger(desk.records);
  });

  it("units that wait for each other crosswise both end", async () => {
    const url = await postgres.addEmptyRecords();
    await using records = await openTestRecords({ url });
    const ids = [await records.addAccount(RICH), await records.addAccount(RICH)] as const;
    await using database = openPostgresDatabase({ url, connections: { reads: 1, writes: 2 } });
    const bothHold = Promise.withResolvers<void>();
    let holding = 0;
    let runs = 0;
    const rename = (first: string, second: string) =>
      database.write(async ({ db }) => {
        runs += 1;
        const change = (id: string) =>
          db.updateTable("accounts").set({ name: "renamed" }).where("id", "=", id).execute();
        await change(first);
        holding += 1;
        if (holding === 2) bothHold.resolve();
        await bothHold.promise;
        await change(second);
      });
    await Promise.all([rename(ids[0], ids[1]), rename(ids[1], ids[0])]);
    expect(runs).toBe(3);
    for (const id of ids) expect((await records.accounts.get(id))?.name).toBe("renamed");
  });

  it("what was begun before closing is finished, and what comes after is refused", async () => {
    const url = await postgres.addEmptyRecords();
    await using records = await openTestRecords({ url });
    const again = await openTestRecords({ url });
    const adding = again.signIns.add({ hash: "late", validMs: 60_000 });
    await again[Symbol.asyncDispose]();
    await adding;
    expect(await records.signIns.use("late")).toBe(true);
    await expect(again.ping()).rejects.toThrow("closed");
  });

  it("a lease is over by the clock that was handed in", async () => {
    let now = 1_000;
    const url = await postgres.addEmptyRecords();
    await using desk = await openDesk(() => openTestRecords({ url, clock: () => now }), RICH);
    await desk.admit();
    await desk.claimNext({ leaseMs: 500 });
    now = 1_500;
    expect(await desk.records.generations.listLost({ deadProcesses: [] })).toEqual([]);
    now = 1_501;
    expect(await desk.records.generations.listLost({ deadProcesses: [] })).toHaveLength(1);
  });

  it("the time in the queue and that of a sign-in link are over by that clock too, whatever a process thinks the time is", async () => {
    let now = 1_000;
    const url = await postgres.addEmptyRecords();
    await using desk = await openDesk(() => openTestRecords({ url, clock: () => now }), RICH);
    const { generations, signIns } = desk.records;
    const { id } = await desk.admit({ createdAt: Date.now() });
    await signIns.add({ hash: "link", validMs: 500 });
    now = 1_500;
    expect(await generations.listStale(500)).toEqual([]);
    now = 1_501;
    expect((await generations.listStale(500)).map(({ generation }) => generation.id)).toEqual([id]);
    expect(await signIns.use("link")).toBe(false);
  });
});
