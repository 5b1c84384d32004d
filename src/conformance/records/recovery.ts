import { expect, it } from "vitest";
import {
  createClaim,
  createSuccess,
  expectCleanLedger,
  FACTS,
  MODEL,
  openDesk,
  PRICE_MICROS,
} from "./desk.ts";
import type { OpenRecords } from "./desk.ts";

export function recoveryKeepsItsPromises(open: OpenRecords): void {
  it("a generation that comes back to the queue is claimed again under the next attempt", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    const run = await desk.claimNext();
    expect(await desk.records.generations.requeue(run, { crashed: false })).toBe(true);
    expect(await desk.read(id)).toMatchObject({
      state: "queued",
      attempt: 1,
      crashes: 0,
      heldMicros: PRICE_MICROS,
    });
    expect(await desk.claimNext()).toMatchObject({ attempt: 2, generation: { id } });
    await expectCleanLedger(desk.records);
  });

  it("a run that has woken up since it was found lost is left alone", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const { generations } = desk.records;
    const run = await desk.claimNext({ leaseMs: -1 });
    const lost = { crashed: true, ifLost: { deadProcesses: ["process_2"] } };
    expect(await generations.renew(run, 60_000)).toBe(true);
    expect(await generations.requeue(run, lost)).toBe(false);
    await generations.renew(run, -1);
    expect(await generations.requeue(run, lost)).toBe(true);
    expect(await generations.requeue(run, lost)).toBe(false);
    expect((await desk.read(run.generation.id)).crashes).toBe(1);
  });

  it("only crashes count, and the third is seen in the record", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    for (const crashed of [true, false, true, true]) {
      await desk.records.generations.requeue(await desk.claimNext(), { crashed });
    }
    expect(await desk.read(id)).toMatchObject({ crashes: 3, attempt: 4, state: "queued" });
  });

  it("the calls of earlier attempts are handed to the next", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const firstCall = { number: 1, channel: "openai", pictures: [0], startedAt: 5 };
    const lost = await desk.claimNext({ firstCall });
    await desk.records.generations.acceptCall(lost, 1, "job_1");
    await desk.records.generations.requeue(lost, { crashed: true });
    const candidate = await desk.records.generations.next([MODEL]);
    expect(candidate?.generation.calls).toMatchObject([
      { number: 1, attempt: 1, outcome: "sending", upstreamId: "job_1" },
    ]);
  });

  it("the names of earlier attempts are handed to the next, with their facts where they were described", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const names = [
      { asset: "described", order: 0 },
      { asset: "bare", order: 1 },
    ];
    const lost = await desk.claimNext({ names });
    await desk.records.generations.describe(lost, "described", FACTS);
    await desk.records.generations.requeue(lost, { crashed: true });
    expect((await desk.records.generations.next([MODEL]))?.pending).toEqual([
      { asset: "described", order: 0, attempt: 1, facts: FACTS },
      { asset: "bare", order: 1, attempt: 1, facts: null },
    ]);
  });

  it("N3 a picture that was kept moves to the new attempt and is settled there", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit({ holdMicros: 2 * PRICE_MICROS });
    const lost = await desk.startRun(["kept"]);
    await desk.records.generations.requeue(lost, { crashed: true });
    const run = await desk.claimNext({ kept: ["kept"], names: [{ asset: "new", order: 1 }] });
    await desk.records.generations.describe(run, "new", FACTS);
    expect(await desk.records.generations.settle(lost, createSuccess(["kept"]))).toBe(false);
    expect(await desk.records.generations.settle(run, createSuccess(["kept", "new"]))).toBe(true);
    expect((await desk.read(id)).pictures.map((picture) => picture.asset)).toEqual(["kept", "new"]);
    await expectCleanLedger(desk.records);
  });

  it("a run that outlives its attempt throws away its own pictures, and only those", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit({ holdMicros: 2 * PRICE_MICROS });
    const lost = await desk.claimNext({
      names: [
        { asset: "kept", order: 0 },
        { asset: "late", order: 1 },
      ],
    });
    for (const name of ["kept", "late"]) await desk.records.generations.describe(lost, name, FACTS);
    await desk.records.generations.requeue(lost, { crashed: true });
    const run = await desk.claimNext({ kept: ["kept"], names: [{ asset: "new", order: 1 }] });
    expect(await desk.records.generations.settle(lost, createSuccess(["kept", "late"]))).toBe(
      false,
    );
    expect(await desk.records.assets.get("late")).toMatchObject({ state: "deleted" });
    expect(await desk.records.assets.get("kept")).toMatchObject({ state: "pending" });
    expect(await desk.records.assets.get("new")).toMatchObject({ state: "pending" });
    await desk.records.generations.describe(run, "new", FACTS);
    expect(await desk.records.generations.settle(run, createSuccess(["kept", "new"]))).toBe(true);
    expect((await desk.read(id)).pictures).toHaveLength(2);
  });

  it("a run that outlives its lease leaves its pictures to the next attempt while nobody has claimed it", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const lost = await desk.startRun(["drawn"]);
    await desk.records.generations.requeue(lost, { crashed: true });
    expect(await desk.records.generations.settle(lost, createSuccess(["drawn"]))).toBe(false);
    expect((await desk.records.generations.next([MODEL]))?.pending).toMatchObject([
      { asset: "drawn", facts: FACTS },
    ]);
  });

  it("a candidate that was claimed and given back meanwhile is not claimed with what was seen before", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    const seenBefore = await desk.records.generations.next([MODEL]);
    if (!seenBefore) throw new Error("There was nothing to claim.");
    await desk.records.generations.requeue(await desk.startRun(["drawn"]), { crashed: true });
    expect(await desk.records.generations.claim(seenBefore, createClaim())).toBeUndefined();
    expect(await desk.read(id)).toMatchObject({ state: "queued", attempt: 1 });
  });

  it("a claim that keeps a picture which is gone claims nothing", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    const candidate = await desk.records.generations.next([MODEL]);
    if (!candidate) throw new Error("There was nothing to claim.");
    await expect(
      desk.records.generations.claim(candidate, createClaim({ kept: ["gone"] })),
    ).rejects.toThrow("keep");
    expect(await desk.read(id)).toMatchObject({ state: "queued", attempt: 0 });
  });

  it("what is lost is what has no lease any more, or whose process is gone", async () => {
    await using desk = await openDesk(open);
    for (let count = 0; count < 3; count += 1) await desk.admit();
    const over = await desk.claimNext({ process: "one", leaseMs: -1 });
    const orphaned = await desk.claimNext({ process: "two" });
    const alive = await desk.claimNext({ process: "three" });
    expect(await lostIds(desk.records, [])).toEqual([over.generation.id]);
    expect(await lostIds(desk.records, ["two"])).toEqual([
      over.generation.id,
      orphaned.generation.id,
    ]);
    expect(await lostIds(desk.records, "all")).toEqual(
      [over, orphaned, alive].map((run) => run.generation.id),
    );
    const [first] = await desk.records.generations.listLost({ deadProcesses: [] });
    expect(first).toEqual(over);
  });

  it("what has ended or waits is not lost", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    await desk.admit();
    const run = await desk.claimNext({ leaseMs: -1 });
    await desk.records.generations.cancel(run.generation.id, 1);
    expect(await lostIds(desk.records, "all")).toEqual([]);
  });
}

async function lostIds(
  records: Awaited<ReturnType<OpenRecords>>,
  deadProcesses: readonly string[] | "all",
): Promise<readonly string[]> {
  const runs = await records.generations.listLost({ deadProcesses });
  return runs.map((run) => run.generation.id);
}
