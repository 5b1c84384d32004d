import { expect, it } from "vitest";
import { addInput } from "./admissions.ts";
import {
  addKey,
  createClaim,
  createDesk,
  createPlan,
  createReference,
  MODEL,
  openDesk,
} from "./desk.ts";
import type { Desk, OpenRecords } from "./desk.ts";

export function queueKeepsItsPromises(open: OpenRecords): void {
  it("an empty queue has no next, and neither has an empty list of models", async () => {
    await using desk = await openDesk(open);
    expect(await desk.records.generations.next([MODEL])).toBeUndefined();
    await desk.admit();
    expect(await desk.records.generations.next([])).toBeUndefined();
  });

  it("within an account the oldest comes first", async () => {
    await using desk = await openDesk(open);
    const younger = await desk.admit({ createdAt: 20 });
    const older = await desk.admit({ createdAt: 10 });
    expect(await claimAll(desk, 2)).toEqual([older.id, younger.id]);
  });

  it("accounts take turns, however long the queue of one is", async () => {
    await using busy = await openDesk(open);
    const calm = await addDesk(busy);
    for (let count = 0; count < 4; count += 1) await busy.admit();
    for (let count = 0; count < 2; count += 1) await calm.admit();
    const order = await claimAccounts(busy, 6);
    expect(order.slice(0, 4).toSorted()).toEqual(
      [busy.account, busy.account, calm.account, calm.account].toSorted(),
    );
    expect(order[0]).not.toBe(order[1]);
    expect(order[2]).not.toBe(order[3]);
    expect(order.slice(4)).toEqual([busy.account, busy.account]);
  });

  it("three accounts are served in a circle", async () => {
    await using first = await openDesk(open);
    const desks = [first, await addDesk(first), await addDesk(first)];
    for (const desk of desks) for (let count = 0; count < 3; count += 1) await desk.admit();
    const order = await claimAccounts(first, 9);
    expect(order.slice(3, 6)).toEqual(order.slice(0, 3));
    expect(order.slice(6)).toEqual(order.slice(0, 3));
    expect(new Set(order).size).toBe(3);
  });

  it("only the models that are asked for are handed out, and none of those is skipped", async () => {
    await using desk = await openDesk(open);
    await desk.admit({ model: "other", createdAt: 1 });
    const wanted = await desk.admit({ createdAt: 2 });
    expect((await desk.records.generations.next([MODEL]))?.generation.id).toBe(wanted.id);
    expect((await desk.records.generations.next([MODEL, "other"]))?.generation.model).toBe("other");
  });

  it("what has more references than may be taken now is passed over, and a mask is none", async () => {
    await using desk = await openDesk(open);
    const { generations } = desk.records;
    for (const name of ["a", "b", "c", "mask"]) await addInput(desk, name);
    const two = [createReference("a"), createReference("b")];
    const masked = { references: [createReference("c")], mask: createReference("mask") };
    const pair = await desk.admit({ createdAt: 1, plan: createPlan({ references: two }) });
    const edit = await desk.admit({ createdAt: 2, plan: createPlan(masked) });
    const drawing = await desk.admit({ createdAt: 3 });
    const next = async (max: number) =>
      (await generations.next([MODEL], null, new Map([[MODEL, max]])))?.generation.id;
    expect([await next(2), await next(1), await next(0)]).toEqual([pair.id, edit.id, drawing.id]);
    const others = await generations.next([MODEL], null, new Map([["other", 0]]));
    expect(others?.generation.id).toBe(pair.id);
  });

  it("an account whose models nobody asks for does not hold up the others", async () => {
    await using desk = await openDesk(open);
    const other = await addDesk(desk);
    await desk.admit({ model: "other" });
    const wanted = await other.admit();
    expect((await desk.records.generations.next([MODEL]))?.generation.id).toBe(wanted.id);
  });

  it("those who ask at once are handed one each, in turn, and the one too many is told that there is none", async () => {
    await using busy = await openDesk(open);
    const calm = await addDesk(busy);
    const ids: string[] = [];
    for (const desk of [busy, busy, busy, calm]) ids.push((await desk.admit()).id);
    const candidates = await Promise.all(
      Array.from({ length: 5 }, () => busy.records.generations.next([MODEL])),
    );
    const handedOut = candidates.map((candidate) => candidate?.generation.id);
    expect(new Set(handedOut.slice(0, 2))).toEqual(new Set([ids[0], ids[3]]));
    expect(handedOut.slice(2)).toEqual([ids[1], ids[2], undefined]);
  });

  it("Q5 an account whose next ones all wait for a key that is full does not hold up the others", async () => {
    await using full = await openDesk(open);
    const other = await addDesk(full);
    await full.records.keys.update(full.key, { limits: { concurrent: 1 } });
    for (let count = 0; count < 2; count += 1) await full.admit();
    expect((await full.claimNext()).generation.account).toBe(full.account);
    for (let count = 0; count < 2; count += 1) await other.admit();
    expect((await full.claimNext()).generation.account).toBe(other.account);
    expect((await full.claimNext()).generation.account).toBe(other.account);
  });

  it("Q5 a claim beside a limit that is full is none, unless it only ends what it claims", async () => {
    await using desk = await openDesk(open);
    const { generations, keys } = desk.records;
    for (let count = 0; count < 2; count += 1) await desk.admit();
    await desk.claimNext();
    const waiting = await generations.next([MODEL]);
    if (!waiting) throw new Error("There was nothing to claim.");
    await keys.update(desk.key, { limits: { concurrent: 1 } });
    expect(await generations.claim(waiting, createClaim({ concurrentMax: null }))).toBeUndefined();
    expect(await generations.claim(waiting, createClaim())).toMatchObject({ attempt: 1 });
  });

  it("looking at the next changes nothing", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const once = await desk.records.generations.next([MODEL]);
    expect(await desk.records.generations.next([MODEL])).toEqual(once);
  });

  it("of many that claim one generation at once, one gets it", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const candidate = await desk.records.generations.next([MODEL]);
    if (!candidate) throw new Error("There was nothing to claim.");
    const runs = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        desk.records.generations.claim(
          candidate,
          createClaim({ names: [{ asset: `name_${index}`, order: 0 }] }),
        ),
      ),
    );
    expect(runs.filter((run) => run !== undefined)).toHaveLength(1);
    const rows = await Promise.all(
      runs.map((_, index) => desk.records.assets.get(`name_${index}`)),
    );
    expect(rows.filter((row) => row !== undefined)).toHaveLength(1);
  });

  it("a canceled generation is not handed out any more", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    const candidate = await desk.records.generations.next([MODEL]);
    await desk.records.generations.cancel(id, 1);
    expect(await desk.records.generations.next([MODEL])).toBeUndefined();
    expect(
      candidate && (await desk.records.generations.claim(candidate, createClaim())),
    ).toBeUndefined();
  });
}

async function addDesk(desk: Desk): Promise<Desk> {
  const account = await desk.records.addAccount({ balanceMicros: 1_000_000 });
  return createDesk(desk.records, {
    account,
    key: await addKey(desk.records, { account, budgetMicros: null }),
  });
}

async function claimAll(desk: Desk, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push((await desk.claimNext()).generation.id);
  return ids;
}

async function claimAccounts(desk: Desk, count: number): Promise<readonly string[]> {
  const accounts: string[] = [];
  for (let index = 0; index < count; index += 1)
    accounts.push((await desk.claimNext()).generation.account);
  return accounts;
}
