import { expect, it } from "vitest";
import type { KeptGroup, KeptKind } from "../../contract/keeping-records.ts";
import { addInput } from "./admissions.ts";
import {
  addKey,
  createDesk,
  createPlan,
  createReference,
  createSuccess,
  expectCleanLedger,
  openDesk,
  PRICE_MICROS,
} from "./desk.ts";
import type { Desk, OpenRecords } from "./desk.ts";

const DAY_MS = 86_400_000;

export function keepingKeepsItsPromises(open: OpenRecords): void {
  it("N14 results leave the records after their time, the oldest first; words and money stay", async () => {
    await using desk = await openDesk(open);
    const [old, older, fresh] = [
      await drawn(desk, { name: "old", daysAgo: 8 }),
      await drawn(desk, { name: "older", daysAgo: 9 }),
      await drawn(desk, { name: "fresh", daysAgo: 1 }),
    ];
    const { keeping, assets } = desk.records;
    const terms = { account: desk.account, model: await modelOf(desk, old), keepMs: 7 * DAY_MS };
    expect(await keeping.expire("results", { ...terms, limit: 1 })).toBe(1);
    expect((await desk.read(older)).pictures).toEqual([]);
    expect((await desk.read(old)).pictures).toHaveLength(1);
    expect(await keeping.expire("results", { ...terms, limit: 10 })).toBe(1);
    expect(await keeping.expire("results", { ...terms, limit: 10 })).toBe(0);
    expect(await desk.read(old)).toMatchObject({
      state: "succeeded",
      pictures: [],
      picturesExpiredAt: expect.any(Number),
      referencesExpiredAt: null,
      costMicros: PRICE_MICROS,
      plan: { prompt: "a lighthouse at dusk", references: [{ n: 1 }] },
    });
    expect(await assets.get("old")).toMatchObject({ state: "deleted", document: null });
    expect(await assets.get("old-reference")).toMatchObject({ state: "stored" });
    expect((await desk.read(fresh)).pictures).toHaveLength(1);
    await expectCleanLedger(desk.records);
  });

  it("N14 references leave the records after their time, and the pictures stay", async () => {
    await using desk = await openDesk(open);
    const id = await drawn(desk, { name: "a", daysAgo: 31 });
    const { keeping, assets } = desk.records;
    const terms = { account: desk.account, model: await modelOf(desk, id), limit: 10 };
    expect(await keeping.expire("references", { ...terms, keepMs: 32 * DAY_MS })).toBe(0);
    expect(await keeping.expire("references", { ...terms, keepMs: 30 * DAY_MS })).toBe(1);
    expect(await desk.read(id)).toMatchObject({
      plan: { references: [], mask: null, prompt: "a lighthouse at dusk" },
      pictures: [{ asset: "a" }],
      referencesExpiredAt: expect.any(Number),
      picturesExpiredAt: null,
    });
    expect(await assets.get("a-reference")).toMatchObject({ state: "deleted" });
    expect(await assets.get("a")).toMatchObject({ state: "stored" });
  });

  it("what keeps something is found by account and model, with what the account has of its own", async () => {
    await using desk = await openDesk(open);
    const other = await openOther(desk);
    await desk.records.accounts.update(other.account, { keeping: { resultsDays: 5 } });
    await drawn(desk, { name: "a", daysAgo: 2 });
    await drawn(desk, { name: "b", daysAgo: 3 });
    await drawn(other, { name: "c", daysAgo: 4 });
    await desk.admit();
    const groups = await listGroups(desk, "results");
    expect(groups.map(({ account, keeping }) => ({ account, keeping }))).toEqual(
      [
        { account: desk.account, keeping: null },
        { account: other.account, keeping: { resultsDays: 5 } },
      ].toSorted((a, b) => (a.account < b.account ? -1 : 1)),
    );
    const own = groups.find(({ account }) => account === desk.account);
    expect(Math.floor((own?.oldestMs ?? 0) / DAY_MS)).toBe(3);
  });

  it("what was erased, has expired or has nothing to keep is in no group", async () => {
    await using desk = await openDesk(open);
    const erased = await drawn(desk, { name: "a", daysAgo: 2 });
    await desk.records.generations.erase(erased, 1);
    const id = await drawn(desk, { name: "b", daysAgo: 2 });
    const terms = { account: desk.account, model: await modelOf(desk, id), keepMs: 1, limit: 9 };
    await desk.records.keeping.expire("results", terms);
    expect(await listGroups(desk, "results")).toEqual([]);
    expect(await listGroups(desk, "references")).toHaveLength(1);
  });
}

/** A generation with a reference and a picture that ended so many days ago. */
async function drawn(
  desk: Desk,
  { name, daysAgo }: { readonly name: string; readonly daysAgo: number },
): Promise<string> {
  const reference = `${name}-reference`;
  await addInput(desk, reference);
  await desk.admit({ plan: createPlan({ references: [createReference(reference)] }) });
  const run = await desk.startRun([name]);
  const finishedAt = Date.now() - daysAgo * DAY_MS;
  await desk.records.generations.settle(run, createSuccess([name], { finishedAt }));
  return run.generation.id;
}

async function modelOf(desk: Desk, id: string): Promise<string> {
  return (await desk.read(id)).model;
}

async function openOther(desk: Desk): Promise<Desk> {
  const account = await desk.records.addAccount({ balanceMicros: 1_000_000 });
  const key = await addKey(desk.records, { account, budgetMicros: null });
  return createDesk(desk.records, { account, key });
}

async function listGroups({ records }: Desk, kind: KeptKind): Promise<readonly KeptGroup[]> {
  const groups: KeptGroup[] = [];
  for (
    let group = await records.keeping.nextGroup(kind, null);
    group !== undefined;
    group = await records.keeping.nextGroup(kind, group)
  ) {
    groups.push(group);
  }
  return groups;
}
