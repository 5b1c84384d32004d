import { expect, it } from "vitest";
import type { GenerationFilter } from "../../contract/generation-records.ts";
import { addKey, createDesk, createPlan, createSuccess, expectFault, openDesk } from "./desk.ts";
import type { Desk, OpenRecords } from "./desk.ts";

const FAR_AHEAD_MS = 3_600_000;

export function listsKeepTheirPromises(open: OpenRecords): void {
  it("a generation that was never admitted reads as undefined", async () => {
    await using records = await open();
    expect(await records.generations.get("gen_none")).toBeUndefined();
    expect(await records.generations.stateOf("gen_none")).toBeUndefined();
  });

  it("whoever only waits is told the state alone", async () => {
    await using desk = await openDesk(open);
    const generation = await desk.admit();
    expect(await desk.records.generations.stateOf(generation.id)).toBe("queued");
  });

  it("a list shows the account's own, newest first, with their pictures and calls", async () => {
    await using desk = await openDesk(open);
    const other = await desk.records.addAccount({ balanceMicros: 100_000 });
    const stranger = createDesk(desk.records, {
      account: other,
      key: await addKey(desk.records, { account: other, budgetMicros: null }),
    });
    const older = await desk.admit({ createdAt: 10 });
    await desk.records.generations.settle(await desk.startRun(["a"]), createSuccess(["a"]));
    const newer = await desk.admit({ createdAt: 20 });
    await stranger.admit({ createdAt: 15 });
    const { data, next } = await desk.records.generations.list({
      account: desk.account,
      limit: 10,
    });
    expect(next).toBeNull();
    expect(data).toEqual([await desk.read(newer.id), await desk.read(older.id)]);
    expect(data[1]?.pictures).toHaveLength(1);
  });

  it("a list is narrowed by state and by model", async () => {
    await using desk = await openDesk(open);
    const canceled = await desk.admit();
    await desk.records.generations.cancel(canceled.id, 1);
    const other = await desk.admit({ model: "other" });
    await desk.admit();
    expect(await listIds(desk, { states: ["canceled", "failed"] })).toEqual([canceled.id]);
    expect(await listIds(desk, { model: "other" })).toEqual([other.id]);
    expect(await listIds(desk, { model: "other", states: ["canceled"] })).toEqual([]);
  });

  it("a list is narrowed by mode, by size and by the key that made it", async () => {
    await using desk = await openDesk(open);
    const size = { width: 2048, height: 1152 };
    const edit = await desk.admit({ plan: createPlan({ mode: "edit" }) });
    const wide = await desk.admit({ plan: createPlan({ size }) });
    const key = await addKey(desk.records, { account: desk.account, budgetMicros: null });
    const other = await desk.admit({ key, plan: createPlan({ size, mode: "edit" }) });
    expect(await listIds(desk, { mode: "edit" })).toEqual([other.id, edit.id]);
    expect(await listIds(desk, { size: "2048x1152" })).toEqual([other.id, wide.id]);
    expect(await listIds(desk, { size: "2048x1152", mode: "draw" })).toEqual([wide.id]);
    expect(await listIds(desk, { key })).toEqual([other.id]);
    expect(await listIds(desk, { key, mode: "iterate" })).toEqual([]);
  });

  it("a list is narrowed by when they were admitted: from a moment on, and before one", async () => {
    await using desk = await openDesk(open);
    const first = await desk.admit({ createdAt: 1_000 });
    const second = await desk.admit({ createdAt: 2_000 });
    const third = await desk.admit({ createdAt: 3_000 });
    expect(await listIds(desk, { createdFrom: 2_000 })).toEqual([third.id, second.id]);
    expect(await listIds(desk, { createdBefore: 2_000 })).toEqual([first.id]);
    expect(await listIds(desk, { createdFrom: 2_000, createdBefore: 3_000 })).toEqual([second.id]);
  });

  it("an erased generation is still found by what it was", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit({ plan: createPlan({ mode: "edit" }) });
    await desk.records.generations.cancel(id, 1);
    await desk.records.generations.erase(id, 2);
    expect(await listIds(desk, { mode: "edit", size: "1024x1024" })).toEqual([id]);
  });

  it("a last page that is exactly full has no next", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    await desk.admit();
    expect(
      (await desk.records.generations.list({ account: desk.account, limit: 2 })).next,
    ).toBeNull();
  });

  it("pages follow one another without a gap or a repeat while others are added, even within one millisecond", async () => {
    await using desk = await openDesk(open);
    const ids: string[] = [];
    for (let index = 0; index < 13; index += 1)
      ids.push((await desk.admit({ createdAt: 100 + Math.floor(index / 5) })).id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await desk.records.generations.list({
        account: desk.account,
        limit: 3,
        ...(cursor && { cursor }),
      });
      seen.push(...page.data.map((generation) => generation.id));
      await desk.admit({ createdAt: 200 });
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toEqual(ids.toReversed());
  });

  it("a cursor that no page gave out is invalid_request", async () => {
    await using desk = await openDesk(open);
    await expectFault(
      desk.records.generations.list({ account: desk.account, limit: 3, cursor: "nonsense" }),
      "invalid_request",
    );
  });

  it("what has waited too long in the queue is found, and what runs is not", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    const { generations } = desk.records;
    expect(await generations.listStale(FAR_AHEAD_MS)).toEqual([]);
    expect(
      (await generations.listStale(-FAR_AHEAD_MS)).map(({ generation }) => generation.id),
    ).toEqual([id]);
    await desk.claimNext();
    expect(await generations.listStale(-FAR_AHEAD_MS)).toEqual([]);
  });

  it("the open ones are counted by what they do", async () => {
    await using desk = await openDesk(open);
    for (let count = 0; count < 3; count += 1) await desk.admit();
    await desk.claimNext();
    const ended = await desk.claimNext();
    await desk.records.generations.cancel(ended.generation.id, 1);
    expect(await desk.records.generations.countOpen()).toEqual({ queued: 1, running: 1 });
  });
}

async function listIds(desk: Desk, filter: Partial<GenerationFilter>): Promise<readonly string[]> {
  const { data } = await desk.records.generations.list({
    account: desk.account,
    limit: 100,
    ...filter,
  });
  return data.map((generation) => generation.id);
}
