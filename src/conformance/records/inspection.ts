import { expect, it } from "vitest";
import type { KeyFilter, NewKey } from "../../contract/account-records.ts";
import type { Records } from "../../contract/records.ts";
import {
  addKey,
  createSuccess,
  expectFault,
  openDesk,
  PRICE_MICROS,
  uniqueId,
  type Desk,
  type OpenRecords,
} from "./desk.ts";

const FAR_AHEAD_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** What is shown to operators: keys of all accounts, what is open in an account, and what is known of one generation. */
export function inspectionKeepsItsPromises(open: OpenRecords): void {
  keysAreFound(open);
  accountsTellTheirStanding(open);
  generationsTellTheirDetails(open);
}

function keysAreFound(open: OpenRecords): void {
  it("the keys of all accounts are listed newest first, page after page, even within one millisecond", async () => {
    await using desk = await openDesk(open);
    const other = await desk.records.addAccount({ balanceMicros: 0 });
    const made: string[] = [desk.key];
    for (let index = 0; index < 6; index += 1) {
      const account = index % 2 === 0 ? desk.account : other;
      made.push(await makeKey(desk.records, { account, createdAt: FAR_AHEAD_MS }));
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await desk.records.keys.find({ limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen.toSorted()).toEqual(made.toSorted());
    expect(seen.at(-1)).toBe(desk.key);
    await expectFault(desk.records.keys.find({ limit: 2, cursor: "none" }), "invalid_request");
  });

  it("keys are narrowed by account and by whether they may be used; disabled goes before expired", async () => {
    await using desk = await openDesk(open);
    const { records, account } = desk;
    const other = await records.addAccount({ balanceMicros: 0 });
    const expired = await makeKey(records, { account, expiresAt: 1 });
    const later = await makeKey(records, { account, expiresAt: Date.now() + FAR_AHEAD_MS });
    const disabled = await makeKey(records, { account: other, expiresAt: 1 });
    await records.keys.disable(disabled);
    expect(await findIds(desk, { state: "active" })).toEqual([desk.key, later].toSorted());
    expect(await findIds(desk, { state: "expired" })).toEqual([expired]);
    expect(await findIds(desk, { state: "disabled" })).toEqual([disabled]);
    expect(await findIds(desk, { account: other })).toEqual([disabled]);
    expect(await findIds(desk, { account: other, state: "active" })).toEqual([]);
  });

  it("keys are found by words in their name, their prefix and the name of their account, taken as they stand", async () => {
    await using desk = await openDesk(open);
    const { records } = desk;
    const shop = await addNamedAccount(records, "Storefront");
    const web = await makeKey(records, { account: shop, name: "Shop web 100%" });
    const nightly = await makeKey(records, { account: desk.account, name: "n8n_nightly" });
    await records.keys.update(desk.key, { name: "n8n-weekly" });
    expect(await findIds(desk, { words: "shop WEB" })).toEqual([web]);
    expect(await findIds(desk, { words: "storeFRONT" })).toEqual([web]);
    expect(await findIds(desk, { words: "0%" })).toEqual([web]);
    expect(await findIds(desk, { words: "n8n_" })).toEqual([nightly]);
    expect(await findIds(desk, { words: "sk-abc" })).toHaveLength(3);
    expect(await findIds(desk, { words: "\\" })).toEqual([]);
  });

  it("the use of a key is noted once in a while, and an older one changes nothing", async () => {
    await using desk = await openDesk(open);
    const { keys } = desk.records;
    const lastUse = async () => (await keys.get(desk.key))?.lastUsedAt;
    expect(await lastUse()).toBeNull();
    const at = 10 * MINUTE_MS;
    await keys.noteUse(desk.key, { at, everyMs: MINUTE_MS });
    await keys.noteUse(desk.key, { at: at + MINUTE_MS - 1, everyMs: MINUTE_MS });
    await keys.noteUse(desk.key, { at: at - MINUTE_MS, everyMs: MINUTE_MS });
    expect(await lastUse()).toBe(at);
    await keys.noteUse(desk.key, { at: at + MINUTE_MS, everyMs: MINUTE_MS });
    expect(await lastUse()).toBe(at + MINUTE_MS);
    await keys.noteUse("key_none", { at, everyMs: MINUTE_MS });
  });

  it("names of keys and accounts are read together, and what there is not has none", async () => {
    await using desk = await openDesk(open);
    const { accounts, keys } = desk.records;
    const shop = await addNamedAccount(desk.records, "shop");
    expect(await accounts.namesOf([shop, "acc_none"])).toEqual(new Map([[shop, "shop"]]));
    expect(await keys.namesOf([desk.key, "key_none"])).toEqual(new Map([[desk.key, "a key"]]));
    expect(await keys.namesOf([])).toEqual(new Map());
  });
}

function accountsTellTheirStanding(open: OpenRecords): void {
  it("an account tells what it holds, what is open, its active keys and its newest top-up", async () => {
    await using desk = await openDesk(open);
    const { records, account } = desk;
    const read = async () => (await records.accounts.standings([account])).get(account);
    const fresh = { heldMicros: 0, lastTopUp: null, activeKeys: 1, openGenerations: 0 };
    expect(await read()).toEqual(fresh);
    await desk.admit();
    await desk.admit({ holdMicros: 3 * PRICE_MICROS });
    await desk.claimNext();
    const canceled = await desk.admit();
    await records.generations.cancel(canceled.id, 1);
    await records.keys.disable(await addKey(records, { account, budgetMicros: null }));
    await topUp(records, { account, amountMicros: 5, createdAt: 20 });
    await topUp(records, { account, amountMicros: 9, createdAt: 30 });
    await topUp(records, { account, amountMicros: 7, createdAt: 10 });
    expect(await read()).toEqual({
      heldMicros: 4 * PRICE_MICROS,
      lastTopUp: { amountMicros: 9, createdAt: 30 },
      activeKeys: 1,
      openGenerations: 2,
    });
  });

  it("standings are those of the accounts that are named, each its own", async () => {
    await using desk = await openDesk(open);
    const { records } = desk;
    const other = await records.addAccount({ balanceMicros: 100_000 });
    await desk.admit();
    const standings = await records.accounts.standings([desk.account, other, "acc_none"]);
    expect([...standings.keys()].toSorted()).toEqual([desk.account, other].toSorted());
    expect(standings.get(other)).toMatchObject({
      heldMicros: 0,
      openGenerations: 0,
      lastTopUp: { amountMicros: 100_000 },
    });
    expect(await records.accounts.standings([])).toEqual(new Map());
  });

  it("accounts are found by words in their name and by their id, page after page", async () => {
    await using desk = await openDesk(open);
    const { records } = desk;
    const ids = [
      await addNamedAccount(records, "Web shop"),
      await addNamedAccount(records, "shop_two"),
    ];
    await addNamedAccount(records, "studio");
    const list = async (words: string, limit = 10) =>
      (await records.accounts.list({ words, limit })).data.map(({ id }) => id);
    expect((await list("SHOP")).toSorted()).toEqual(ids.toSorted());
    expect(await list("p_t")).toEqual([ids[1]]);
    const foreign = await addNamedAccount(records, "Ärzte & ПЕЧАТЬ");
    for (const words of ["Ärzte", "ПЕЧАТЬ", "Ärzte & П"])
      expect(await list(words)).toEqual([foreign]);
    expect(await list(desk.account)).toEqual([desk.account]);
    const first = await records.accounts.list({ words: "shop", limit: 1 });
    const cursor = first.next ?? "";
    const second = await records.accounts.list({ words: "shop", limit: 1, cursor });
    expect([...first.data, ...second.data].map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(second.next).toBeNull();
  });
}

function generationsTellTheirDetails(open: OpenRecords): void {
  it("a generation tells when it was first claimed, also after it went back to the queue", async () => {
    await using desk = await openDesk(open);
    const { id, startedAt } = await desk.admit();
    expect(startedAt).toBeNull();
    const before = Date.now();
    const run = await desk.claimNext();
    const first = run.generation.startedAt;
    expect(first).toBeGreaterThanOrEqual(before);
    expect(first).toBeLessThanOrEqual(Date.now());
    await desk.records.generations.requeue(run, { crashed: true });
    await desk.claimNext();
    expect((await desk.read(id)).startedAt).toBe(first);
  });

  it("a generation tells when an answer was first handed over whole, and whether it was made with a key", async () => {
    await using desk = await openDesk(open);
    const { records } = desk;
    const plain = await desk.admit();
    const keyed = await desk.admit({ idempotencyValue: "once" });
    expect(plain).toMatchObject({ isKeyed: false, deliveredAt: null });
    for (const { id } of [plain, keyed])
      await records.joining.leave(id, { process: "process_1", answered: true });
    const first = (await desk.read(keyed.id)).deliveredAt;
    expect(first).toEqual(expect.any(Number));
    await records.joining.leave(keyed.id, { process: "process_1", answered: true });
    expect(await desk.read(keyed.id)).toMatchObject({ isKeyed: true, deliveredAt: first });
    expect((await desk.read(plain.id)).deliveredAt).toEqual(expect.any(Number));
  });

  it("what the client said of itself is kept until the generation is erased", async () => {
    await using desk = await openDesk(open);
    const client = { userAgent: "OpenAI/JS 6.8.0", retryCount: 2 };
    const { id } = await desk.admit({ client });
    expect((await desk.read(id)).client).toEqual(client);
    await desk.records.generations.cancel(id, 1);
    expect((await desk.read(id)).client).toEqual(client);
    await desk.records.generations.erase(id, 2);
    expect((await desk.read(id)).client).toBeNull();
  });

  it("the entries of a generation are told in the order in which its money moved", async () => {
    await using desk = await openDesk(open);
    const { records } = desk;
    const { id } = await desk.admit({ holdMicros: 2 * PRICE_MICROS });
    await desk.admit();
    const told = async () =>
      (await records.ledger.ofGeneration(id)).map(({ kind, amountMicros }) => [kind, amountMicros]);
    expect(await told()).toEqual([["hold", -2 * PRICE_MICROS]]);
    const settled = createSuccess(["a"]);
    expect(await records.generations.settle(await desk.startRun(["a"]), settled)).toBe(true);
    expect(await told()).toEqual([
      ["hold", -2 * PRICE_MICROS],
      ["release", 2 * PRICE_MICROS],
      ["capture", -PRICE_MICROS],
    ]);
    expect(await records.ledger.ofGeneration("gen_none")).toEqual([]);
  });
}

async function findIds(desk: Desk, filter: Partial<KeyFilter>): Promise<readonly string[]> {
  const { data } = await desk.records.keys.find({ limit: 100, ...filter });
  return data.map(({ id }) => id).toSorted();
}

async function makeKey(
  records: Records,
  wishes: Partial<NewKey> & { readonly account: string },
): Promise<string> {
  const facts = { name: "a key", prefix: "sk-abc", budgetMicros: null, models: null };
  const hash = uniqueId("hash");
  return (await records.keys.add({ ...facts, hash, expiresAt: null, createdAt: 1, ...wishes })).id;
}

async function addNamedAccount(records: Records, name: string): Promise<string> {
  const wishes = { unlimited: false, limits: null, keeping: null, createdAt: 1 };
  return (await records.accounts.add({ name, ...wishes })).id;
}

async function topUp(
  records: Records,
  money: { readonly account: string; readonly amountMicros: number; readonly createdAt: number },
): Promise<void> {
  const reference = uniqueId("invoice");
  await records.ledger.enter({ ...money, kind: "top_up", reference, note: null });
}
