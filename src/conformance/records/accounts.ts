import { expect, it } from "vitest";
import { openDesk } from "./desk.ts";
import type { OpenRecords } from "./desk.ts";

export function accountsKeepTheirPromises(open: OpenRecords): void {
  it("the first account is made once and is unlimited", async () => {
    await using records = await open();
    const [first, again] = await Promise.all([records.accounts.first(), records.accounts.first()]);
    expect(again).toEqual(first);
    expect(first).toMatchObject({ balanceMicros: 0, unlimited: true });
    expect(await records.accounts.get(first.id)).toEqual(first);
  });

  it("an account that was never made reads as undefined", async () => {
    await using records = await open();
    expect(await records.accounts.get("acc_none")).toBeUndefined();
  });

  it("a key is found by its hash and by its id, with everything it was made with", async () => {
    await using records = await open();
    const account = (await records.accounts.first()).id;
    const facts = {
      account,
      name: "ci",
      prefix: "sk-123",
      budgetMicros: 5,
      models: ["m"],
      expiresAt: 9,
      createdAt: 1,
    };
    const key = await records.keys.add({ ...facts, hash: "the-hash" });
    expect(key).toEqual({
      ...facts,
      id: key.id,
      budgetUsedMicros: 0,
      disabled: false,
      isPrivate: false,
      limits: null,
      webhookUrl: null,
      chatShape: "auto",
      lastUsedAt: null,
    });
    expect(await records.keys.findByHash("the-hash")).toEqual(key);
    expect(await records.keys.get(key.id)).toEqual(key);
    expect(await records.keys.findByHash("another-hash")).toBeUndefined();
  });

  it("a key says how chat answers look, until it is told otherwise", async () => {
    await using records = await open();
    const account = (await records.accounts.first()).id;
    const facts = { account, name: "", prefix: "", budgetMicros: null, models: null };
    const key = await records.keys.add({
      ...facts,
      hash: "chatty",
      expiresAt: null,
      createdAt: 1,
      chatShape: "superset",
    });
    expect(key.chatShape).toBe("superset");
    expect(await records.keys.findByHash("chatty")).toEqual(key);
    const changed = await records.keys.update(key.id, { chatShape: "documented" });
    expect(changed).toEqual({ ...key, chatShape: "documented" });
    expect(await records.keys.update(key.id, { name: "renamed" })).toMatchObject({
      chatShape: "documented",
    });
  });

  it("two keys never have the same hash", async () => {
    await using records = await open();
    const account = (await records.accounts.first()).id;
    const key = {
      account,
      name: "",
      hash: "same",
      prefix: "",
      budgetMicros: null,
      models: null,
      expiresAt: null,
      createdAt: 1,
    };
    await records.keys.add(key);
    await expect(records.keys.add(key)).rejects.toThrow();
  });

  it("the keys of an account are listed oldest first", async () => {
    await using records = await open();
    const account = (await records.accounts.first()).id;
    const facts = { account, prefix: "", budgetMicros: null, models: null, expiresAt: null };
    await records.keys.add({ ...facts, name: "younger", hash: "a", createdAt: 20 });
    await records.keys.add({ ...facts, name: "older", hash: "b", createdAt: 10 });
    expect((await records.keys.list(account)).map((key) => key.name)).toEqual(["older", "younger"]);
    expect(await records.keys.list("acc_none")).toEqual([]);
  });

  it("a disabled key is still found and says so; disabling twice is no error", async () => {
    await using desk = await openDesk(open);
    expect(await desk.records.keys.disable(desk.key)).toBe(true);
    expect(await desk.records.keys.disable(desk.key)).toBe(true);
    expect(await desk.records.keys.get(desk.key)).toMatchObject({ disabled: true });
    expect(await desk.records.keys.disable("key_none")).toBe(false);
  });

  it("a first key is added once, however many try at once, and one that is never handed out does not count", async () => {
    await using records = await open();
    const { id: account } = await records.accounts.first();
    const none = { budgetMicros: null, models: null, expiresAt: null, createdAt: 1 };
    const key = { account, name: "a key", ...none };
    await records.keys.add({ ...key, hash: "environment", prefix: "environment" });
    const added = await Promise.all(
      Array.from({ length: 4 }, (_, turn) =>
        records.keys.addFirst(
          { ...key, hash: `hash ${turn}`, prefix: "sk-abc" },
          { prefix: "environment" },
        ),
      ),
    );
    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await records.keys.list(account)).toHaveLength(2);
  });

  it("a sign-in is used once, however many try at once", async () => {
    await using records = await open();
    await records.signIns.add({ hash: "link", validMs: 60_000 });
    const uses = await Promise.all(Array.from({ length: 5 }, () => records.signIns.use("link")));
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await records.signIns.use("link")).toBe(false);
  });

  it("a sign-in that has expired, or was never made, is not used", async () => {
    await using records = await open();
    await records.signIns.add({ hash: "over", validMs: -1 });
    await records.signIns.add({ hash: "link", validMs: 60_000 });
    expect(await records.signIns.use("over")).toBe(false);
    expect(await records.signIns.use("no-link")).toBe(false);
    expect(await records.signIns.use("link")).toBe(true);
  });

  it("records that are open answer a ping", async () => {
    await using records = await open();
    await expect(records.ping()).resolves.toBeUndefined();
  });
}
