import { expect, it } from "vitest";
import type { JoinScope } from "../../contract/joining-records.ts";
import { createAdmission, createFailure, openDesk } from "./desk.ts";
import type { Desk, OpenRecords } from "./desk.ts";

const SCOPE: JoinScope = { fingerprint: "fingerprint", windowMs: 600_000, goneAfterMs: 60_000 };
const HERE = "process_here";
const THERE = "process_there";
const FACTS = { role: "all", host: "here", version: "1.0.0" };

export function orphansKeepTheirPromises(open: OpenRecords): void {
  it("L9 a generation that a living process waits for is no orphan", async () => {
    await using desk = await openDesk(open);
    await begin(desk, [HERE]);
    await admitNow(desk, { waitedBy: HERE });
    expect(await desk.records.joining.findOrphan(SCOPE)).toBeUndefined();
  });

  it("L9 one that was left without an answer is an orphan, and one request wins it", async () => {
    await using desk = await openDesk(open);
    await begin(desk, [HERE, THERE]);
    const id = await admitNow(desk, { waitedBy: HERE });
    const { joining } = desk.records;
    await joining.leave(id, { process: HERE, answered: false });
    expect(await joining.findOrphan(SCOPE)).toBe(id);
    const takers = [HERE, THERE, HERE].map((process) =>
      joining.takeOrphan(id, { ...SCOPE, process }),
    );
    const taken = await Promise.all(takers);
    expect(taken.filter((generation) => generation !== undefined)).toHaveLength(1);
    expect(await joining.findOrphan(SCOPE)).toBeUndefined();
  });

  it("L9 one whose answer was handed over is never an orphan, also when others leave after", async () => {
    await using desk = await openDesk(open);
    await begin(desk, [HERE]);
    const id = await admitNow(desk, { waitedBy: HERE });
    const { joining } = desk.records;
    await joining.leave(id, { process: HERE, answered: true });
    await joining.leave(id, { process: HERE, answered: false });
    expect(await joining.findOrphan(SCOPE)).toBeUndefined();
    expect(await joining.takeOrphan(id, { ...SCOPE, process: HERE })).toBeUndefined();
    expect(await joining.findNewest(SCOPE)).toMatchObject({ id });
  });

  it("L9 what a process that is gone had waited for is an orphan", async () => {
    await using desk = await openDesk(open);
    await begin(desk, [HERE, THERE]);
    const id = await admitNow(desk, { waitedBy: THERE });
    expect(await desk.records.joining.findOrphan(SCOPE)).toBeUndefined();
    await desk.records.processes.end(THERE);
    expect(await desk.records.joining.findOrphan(SCOPE)).toBe(id);
  });

  it("L9 a process that begins alone makes orphans of whatever others had waited for", async () => {
    await using desk = await openDesk(open);
    await begin(desk, [THERE]);
    const id = await admitNow(desk, { waitedBy: THERE });
    await desk.records.processes.begin({ ...FACTS, id: HERE, alone: true });
    expect(await desk.records.joining.findOrphan(SCOPE)).toBe(id);
  });

  it("L9 one process that leaves does not make an orphan of what another waits for", async () => {
    await using desk = await openDesk(open);
    await begin(desk, [HERE, THERE]);
    const id = await admitNow(desk, { waitedBy: HERE });
    await desk.records.joining.attend(id, THERE);
    await desk.records.joining.leave(id, { process: HERE, answered: false });
    expect(await desk.records.joining.findOrphan(SCOPE)).toBeUndefined();
  });

  it("L9 neither keyed, canceled, erased, old nor retryably failed ones are joined", async () => {
    await using desk = await openDesk(open);
    const { generations, joining } = desk.records;
    await admitNow(desk, { idempotencyValue: "value" });
    const canceled = await admitNow(desk);
    await generations.cancel(canceled, Date.now());
    const failed = await admitNow(desk);
    const error = { code: "no_channel", message: "", outcome: null } as const;
    await generations.failQueued(failed, error, Date.now());
    await admitNow(desk, { createdAt: Date.now() - SCOPE.windowMs - 60_000 });
    const erased = await admitNow(desk);
    await generations.failQueued(erased, { ...error, code: "content_refused" }, Date.now());
    await generations.erase(erased, Date.now());
    expect(await joining.findOrphan(SCOPE)).toBeUndefined();
    expect(await joining.findNewest(SCOPE)).toBeUndefined();
  });

  it("L9 a failure of unknown outcome is joined: it may have been paid for", async () => {
    await using desk = await openDesk(open);
    const id = await admitNow(desk);
    const run = await desk.claimNext();
    const failure = createFailure({ code: "backend_failed", outcome: "unknown" });
    await desk.records.generations.settle(run, failure);
    expect(await desk.records.joining.findOrphan(SCOPE)).toBe(id);
  });

  it("L9 the oldest orphan is found, and the newest generation", async () => {
    await using desk = await openDesk(open);
    const now = Date.now();
    const oldest = await admitNow(desk, { createdAt: now - 3_000 });
    await admitNow(desk, { createdAt: now - 2_000 });
    const newest = await admitNow(desk, { createdAt: now - 1_000 });
    expect(await desk.records.joining.findOrphan(SCOPE)).toBe(oldest);
    expect(await desk.records.joining.findNewest(SCOPE)).toMatchObject({ id: newest });
  });

  it("L9 each refusal is spent once, by one of those who come at the same time", async () => {
    await using desk = await openDesk(open);
    const { joining } = desk.records;
    await joining.refuse("fingerprint");
    await joining.refuse("fingerprint");
    await joining.refuse("another");
    const spent = await Promise.all([1, 2, 3].map(() => joining.spendRefusal(SCOPE)));
    expect(spent.filter(Boolean)).toHaveLength(2);
    expect(await joining.forgetRefusals(600_000)).toBe(0);
  });
}

async function begin(desk: Desk, processes: readonly string[]): Promise<void> {
  for (const id of processes) {
    await desk.records.processes.begin({ ...FACTS, id, alone: false });
  }
}

async function admitNow(
  desk: Desk,
  wishes: Partial<Parameters<typeof createAdmission>[0]> = {},
): Promise<string> {
  const { account, key } = desk;
  const { generation } = await desk.records.generations.admit(
    createAdmission({ account, key, waitedBy: "nobody", createdAt: Date.now(), ...wishes }),
  );
  return generation.id;
}
