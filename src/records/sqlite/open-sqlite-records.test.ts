import { readFile, rm, stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { createAdmission, expectCleanLedger, openDesk } from "../../conformance/records/desk.ts";
import { recordsKeepTheirPromises } from "../../conformance/records.ts";
import { openScratchRecords } from "./open-scratch-records.ts";
import { openSqliteRecords } from "./open-sqlite-records.ts";

recordsKeepTheirPromises("SQLite", openScratchRecords);

describe("openSqliteRecords", () => {
  it("a new file is for the eyes of its owner only, and so is its log", async () => {
    await using records = await openScratchRecords();
    for (const file of [records.file, `${records.file}-wal`]) {
      expect((await stat(file)).mode & 0o777).toBe(0o600);
    }
  });

  it("200 admissions at once are one commit in the log", async () => {
    await using records = await openScratchRecords();
    const desk = await openDesk(async () => records);
    const before = await countCommits(records.file);
    await Promise.all(Array.from({ length: 200 }, () => desk.admit()));
    expect((await countCommits(records.file)) - before).toBe(1);
    expect(await records.generations.countOpen()).toEqual({ queued: 200, running: 0 });
  });

  it("an admission that fails among others takes none of them with it", async () => {
    await using records = await openScratchRecords();
    const { account, key } = await openDesk(async () => records);
    const wishes = [
      { account },
      { account: "acc_none" },
      { account },
      { account, id: "gen_same" },
      { account, id: "gen_same" },
    ];
    const outcomes = await Promise.allSettled(
      wishes.map((wish) => records.generations.admit(createAdmission({ key, ...wish }))),
    );
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "fulfilled",
      "rejected",
    ]);
    await expectCleanLedger(records);
  });

  it("everything is there again after closing and opening", async () => {
    await using records = await openScratchRecords();
    const desk = await openDesk(async () => records);
    const generation = await desk.admit();
    await using again = await openSqliteRecords({ file: records.file });
    expect(await again.generations.get(generation.id)).toEqual(generation);
  });

  it("what was begun before closing is finished, and what comes after is refused", async () => {
    await using records = await openScratchRecords();
    const again = await openSqliteRecords({ file: records.file });
    const last = again.accounts.first();
    await last;
    const adding = again.signIns.add({ hash: "late", validMs: 60_000 });
    await again[Symbol.asyncDispose]();
    await adding;
    expect(await records.signIns.use("late")).toBe(true);
    await expect(again.ping()).rejects.toThrow("closed");
  });

  it("after the log could not be synced nothing is written and nothing read, since a power cut could undo what is seen", async () => {
    await using records = await openScratchRecords();
    await records.ping();
    await rm(`${records.file}-wal`);
    const refusal = { code: "storage_unavailable" };
    await expect(records.signIns.add({ hash: "lost", validMs: 60_000 })).rejects.toMatchObject(
      refusal,
    );
    await expect(records.signIns.add({ hash: "later", validMs: 60_000 })).rejects.toMatchObject(
      refusal,
    );
    await expect(records.ping()).rejects.toMatchObject(refusal);
  });

  it("a lease is over by the clock that was handed in", async () => {
    await using records = await openScratchRecords();
    let now = 1_000;
    await using clocked = await openSqliteRecords({ file: records.file, clock: () => now });
    const desk = await openDesk(async () => ({ ...records, ...clocked }));
    await desk.admit();
    await desk.claimNext({ leaseMs: 500 });
    now = 1_500;
    expect(await clocked.generations.listLost({ deadProcesses: [] })).toEqual([]);
    now = 1_501;
    expect(await clocked.generations.listLost({ deadProcesses: [] })).toHaveLength(1);
  });
});

/** Commit records in the write-ahead log: frames that name a database size, https://sqlite.org/fileformat2.html#walformat. */
async function countCommits(file: string): Promise<number> {
  const log = await readFile(`${file}-wal`);
  const frameBytes = 24 + log.readUInt32BE(8);
  let commits = 0;
  for (let offset = 32; offset + frameBytes <= log.length; offset += frameBytes) {
    if (log.readUInt32BE(offset + 4) > 0) commits += 1;
  }
  return commits;
}
