import { expect, it } from "vitest";
import type { NewEntry } from "../../contract/ledger-records.ts";
import type { Records } from "../../contract/records.ts";
import {
  addKey,
  createDesk,
  createSuccess,
  expectCleanLedger,
  expectFault,
  openDesk,
} from "./desk.ts";
import type { OpenRecords } from "./desk.ts";

export function moneyKeepsItsPromises(open: OpenRecords): void {
  it("an account begins with nothing and keeps what it was made with", async () => {
    await using records = await open();
    const facts = {
      name: "web shop",
      unlimited: false,
      limits: { requestsPerMinute: 5 },
      keeping: { referencesDays: 7, resultsDays: null },
      createdAt: 7,
    };
    const account = await records.accounts.add(facts);
    expect(account).toEqual({ ...facts, id: account.id, balanceMicros: 0 });
    expect(await records.accounts.get(account.id)).toEqual(account);
  });

  it("an account is changed in what was named and in nothing else", async () => {
    await using records = await open();
    const account = await openAccount(records);
    expect(await records.accounts.update(account, { limits: { queued: 3 } })).toMatchObject({
      name: "money",
      limits: { queued: 3 },
    });
    const changed = await records.accounts.update(account, { name: "n", unlimited: true });
    expect(changed).toMatchObject({ name: "n", unlimited: true, limits: { queued: 3 } });
    expect(await records.accounts.update(account, { limits: null })).toMatchObject({
      limits: null,
    });
    expect(await records.accounts.update("acc_none", { name: "n" })).toBeUndefined();
    expect(await records.accounts.update("acc_none", {})).toBeUndefined();
  });

  it("accounts are listed oldest first, page by page, even those of one millisecond", async () => {
    await using records = await open();
    const made: string[] = [];
    for (const createdAt of [1, 2, 2, 2, 3]) made.push(await openAccount(records, createdAt));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await records.accounts.list({ limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen.toSorted()).toEqual(made.toSorted());
    expect([seen[0], seen[4]]).toEqual([made[0], made[4]]);
    await expectFault(records.accounts.list({ limit: 2, cursor: "none" }), "invalid_request");
  });

  it("L8 money that is entered is in the balance and in the entries at once", async () => {
    await using records = await open();
    const account = await openAccount(records);
    const first = await records.ledger.enter(createEntry({ account, amountMicros: 25_000_000 }));
    expect(first).toMatchObject({ balanceMicros: 25_000_000, repeated: false });
    const less = createEntry({ account, kind: "adjust", amountMicros: -30_000_000, note: "oops" });
    const second = await records.ledger.enter({ ...less, reference: "b", createdAt: 9 });
    expect(second.balanceMicros).toBe(-5_000_000);
    expect(await records.accounts.get(account)).toMatchObject({ balanceMicros: -5_000_000 });
    const { data, next } = await records.ledger.list({ account, limit: 10 });
    expect(data).toEqual([second.entry, first.entry]);
    expect(next).toBeNull();
    expect(second.entry).toEqual({
      account,
      generation: null,
      kind: "adjust",
      amountMicros: -30_000_000,
      reference: "b",
      note: "oops",
      createdAt: 9,
    });
    await expectCleanLedger(records);
  });

  it("L8 the same reference is one entry, however many enter it at once", async () => {
    await using records = await open();
    const account = await openAccount(records);
    const other = await openAccount(records);
    const entries = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        records.ledger.enter(createEntry({ account, createdAt: index, note: `try ${index}` })),
      ),
    );
    expect(entries.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(entries.map(({ entry }) => JSON.stringify(entry))).size).toBe(1);
    expect(entries.map(({ balanceMicros }) => balanceMicros)).toEqual(Array(5).fill(1_000_000));
    expect((await records.ledger.enter(createEntry({ account: other }))).repeated).toBe(false);
    await expectCleanLedger(records);
  });

  it("L8 the same reference for another amount or kind is refused and writes nothing", async () => {
    await using records = await open();
    const account = await openAccount(records);
    await records.ledger.enter(createEntry({ account }));
    for (const change of [{ amountMicros: 2_000_000 }, { kind: "adjust" as const }]) {
      const again = records.ledger.enter(createEntry({ account, ...change }));
      await expectFault(again, "idempotency_mismatch");
    }
    expect(await records.accounts.get(account)).toMatchObject({ balanceMicros: 1_000_000 });
    await expectCleanLedger(records);
  });

  it("an entry of nothing, a top-up below zero, one out of range and one for nobody are refused", async () => {
    await using records = await open();
    const account = await openAccount(records);
    for (const [change, code] of [
      [{ amountMicros: 0 }, "invalid_request"],
      [{ amountMicros: -1 }, "invalid_request"],
      [{ amountMicros: 0.5 }, "invalid_request"],
      [{ amountMicros: 2e15 }, "invalid_request"],
      [{ amountMicros: 0, kind: "adjust" }, "invalid_request"],
      [{ account: "acc_none" }, "not_found"],
    ] as const) {
      await expectFault(records.ledger.enter(createEntry({ account, ...change })), code);
    }
    expect((await records.ledger.list({ account, limit: 10 })).data).toEqual([]);
    await expectCleanLedger(records);
  });

  it("the entries of an account are its own, newest first, in the order in which a generation writes them", async () => {
    await using desk = await openDesk(open, { balanceMicros: 100_000 });
    await openAccount(desk.records);
    const { id } = await desk.admit({ createdAt: 20 });
    await desk.records.generations.settle(
      await desk.startRun(["a"]),
      createSuccess(["a"], { finishedAt: 20 }),
    );
    const seen = [];
    let cursor: string | undefined;
    do {
      const wish = { account: desk.account, limit: 1, ...(cursor && { cursor }) };
      const page = await desk.records.ledger.list(wish);
      seen.push(...page.data.map(({ kind, generation }) => [kind, generation]));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toEqual([
      ["capture", id],
      ["release", id],
      ["hold", id],
      ["top_up", null],
    ]);
    await expectFault(
      desk.records.ledger.list({ account: desk.account, limit: 1, cursor: "none" }),
      "invalid_request",
    );
  });

  it("the entries of an account are paged whatever their references are made of", async () => {
    await using desk = await openDesk(open);
    const { ledger } = desk.records;
    const account = await openAccount(desk.records);
    for (const reference of ["one\u2028line", "two\nlines", "last"]) {
      await ledger.enter(createEntry({ account, reference }));
    }
    const seen = [];
    let cursor: string | undefined;
    do {
      const page = await ledger.list({ account, limit: 1, ...(cursor && { cursor }) });
      seen.push(...page.data.map(({ reference }) => reference));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(3);
    expect(new Set(seen)).toEqual(new Set(["last", "one\u2028line", "two\nlines"]));
  });

  it("a key is changed in what was named, keeps what it has used, and may be taken back into use", async () => {
    await using desk = await openDesk(open, { balanceMicros: 100_000, budgetMicros: 90_000 });
    await desk.admit();
    const { keys } = desk.records;
    const changes = {
      name: "new",
      budgetMicros: 40_000,
      models: ["m"],
      expiresAt: 5,
      isPrivate: true,
      limits: { concurrent: 1 },
      webhookUrl: "https://example.com/",
      disabled: true,
    };
    expect(await keys.update(desk.key, changes)).toMatchObject({
      ...changes,
      budgetUsedMicros: 30_000,
    });
    const none = { budgetMicros: null, models: null, expiresAt: null, limits: null };
    expect(await keys.update(desk.key, { ...none, disabled: false })).toMatchObject({
      ...none,
      name: "new",
      isPrivate: true,
      disabled: false,
    });
    expect(await keys.update(desk.key, {})).toEqual(await keys.get(desk.key));
    expect(await keys.update("key_none", { name: "n" })).toBeUndefined();
    await expectCleanLedger(desk.records);
  });

  usageIsSummed(open);
}

const DAY_MS = 86_400_000;

function usageIsSummed(open: OpenRecords): void {
  it("use is summed by day, model, key and account, in a range of time", async () => {
    await using desk = await openDesk(open, { balanceMicros: 1_000_000 });
    const { records, account } = desk;
    const key = await addKey(records, { account, budgetMicros: null });
    const second = createDesk(records, { account, key });
    await desk.admit({ createdAt: DAY_MS - 1 });
    await records.generations.settle(await desk.startRun(["a"]), createSuccess(["a"]));
    await second.admit({ createdAt: DAY_MS, holdMicros: 60_000 });
    await records.generations.settle(await desk.startRun(["b", "c"]), createSuccess(["b", "c"]));
    const { id } = await second.admit({ createdAt: DAY_MS + 1, model: "other" });
    await records.generations.failQueued(id, NO_CHANNEL, DAY_MS + 2);
    const all = { from: 0, to: 2 * DAY_MS, account };
    expect(await records.usage.sum({ ...all, by: "day" })).toEqual([
      createLine("1970-01-01", null, [1, 1, 0, 30_000]),
      createLine("1970-01-02", null, [2, 2, 1, 60_000]),
    ]);
    expect(await records.usage.sum({ ...all, by: "model" })).toEqual([
      createLine("gpt-image-2", null, [2, 3, 0, 90_000]),
      createLine("other", null, [1, 0, 1, 0]),
    ]);
    expect(await records.usage.sum({ ...all, by: "key" })).toEqual([
      createLine(key, "a key", [2, 2, 1, 60_000]),
      createLine(desk.key, "a key", [1, 1, 0, 30_000]),
    ]);
    expect(await records.usage.sum({ by: "account", from: DAY_MS, to: DAY_MS + 1 })).toEqual([
      createLine(account, "tests", [1, 2, 0, 60_000]),
    ]);
    expect(await records.usage.sum({ ...all, by: "day", key: desk.key })).toHaveLength(1);
    expect(await records.usage.sum({ ...all, by: "day", account: "acc_none" })).toEqual([]);
  });

  it("use is counted on when its pictures are erased", async () => {
    await using desk = await openDesk(open, { balanceMicros: 1_000_000 });
    const { id } = await desk.admit();
    await desk.records.generations.settle(await desk.startRun(["a"]), createSuccess(["a"]));
    await desk.records.generations.erase(id, 5);
    expect(await desk.records.usage.sum({ by: "model", from: 0, to: DAY_MS })).toEqual([
      createLine("gpt-image-2", null, [1, 1, 0, 30_000]),
    ]);
  });

  it("calls are summed by channel and outcome, and the queue by model", async () => {
    await using desk = await openDesk(open);
    await desk.admit({ createdAt: 50 });
    const run = await desk.startRun(["a"]);
    const facts = { pictures: [0], startedAt: 1, endedAt: 2, backendText: null };
    for (const [number, outcome] of [
      [1, "unpaid"],
      [2, "answered"],
    ] as const) {
      const end = { ...facts, number, outcome, channel: "c", pricePaidMicros: number };
      await desk.records.generations.endCall(run, end);
    }
    await desk.admit();
    expect(await desk.records.usage.sumCalls(50)).toEqual([
      { channel: "c", outcome: "answered", calls: 1, pricePaidMicros: 2 },
      { channel: "c", outcome: "unpaid", calls: 1, pricePaidMicros: 1 },
    ]);
    expect(await desk.records.usage.sumCalls(1_000_000_000)).toEqual([]);
    expect(await desk.records.usage.countQueued()).toEqual(new Map([["gpt-image-2", 1]]));
  });
}

const NO_CHANNEL = { code: "no_channel", message: "None.", outcome: null } as const;

function createLine(
  group: string,
  name: string | null,
  [generations, pictures, failures, capturedMicros]: readonly [number, number, number, number],
) {
  return { group, name, generations, pictures, failures, capturedMicros };
}

function createEntry(changes: Partial<NewEntry> & { readonly account: string }): NewEntry {
  return {
    kind: "top_up",
    amountMicros: 1_000_000,
    reference: "invoice 1",
    note: null,
    createdAt: 1,
    ...changes,
  };
}

async function openAccount(records: Records, createdAt = 1): Promise<string> {
  const facts = { name: "money", unlimited: false, limits: null, keeping: null, createdAt };
  return (await records.accounts.add(facts)).id;
}
