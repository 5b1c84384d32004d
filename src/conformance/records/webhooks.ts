import { expect, it } from "vitest";
import type { DueTerms, WebhookDelivery } from "../../contract/webhook-records.ts";
import { createDesk, createFailure, createSuccess, expectFault, openDesk } from "./desk.ts";
import type { Desk, OpenRecords } from "./desk.ts";

const URL = "https://hooks.example.com/limner";
/** Long past, so that what is put off until then is due at once; far off, so that it is not. */
const DUE_MS = -1000;
const FAR_MS = 3_600_000;
const TERMS: DueTerms = { limit: 10, limitPerAccount: 10, exceptAccounts: [], leaseMs: FAR_MS };

export function webhooksKeepTheirPromises(open: OpenRecords): void {
  it("H1 an end is told by the commit that makes it, whichever end it is", async () => {
    await using desk = await openDesk(open);
    const { generations, webhooks } = desk.records;
    const succeeded = await desk.admit({ webhookUrl: URL });
    await generations.settle(await desk.startRun(["a"]), createSuccess(["a"], { finishedAt: 5 }));
    const failed = await desk.admit({ webhookUrl: URL });
    await generations.settle(await desk.startRun(["b"]), createFailure());
    const canceled = await desk.admit({ webhookUrl: URL });
    await generations.cancel(canceled.id, 6);
    const stale = await desk.admit({ webhookUrl: URL });
    await generations.failQueued(stale.id, createFailure().error ?? expect.fail(), 7);
    expect((await webhooks.claimDue(TERMS)).map(({ id }) => id).toSorted()).toEqual(
      [
        `${succeeded.id}.succeeded`,
        `${failed.id}.failed`,
        `${canceled.id}.canceled`,
        `${stale.id}.failed`,
      ].toSorted(),
    );
    expect(await webhooks.get(`${succeeded.id}.succeeded`)).toMatchObject({
      account: desk.account,
      generation: succeeded.id,
      event: "generation.succeeded",
      url: URL,
      state: "pending",
      tries: 1,
      lastStatus: null,
      lastError: null,
      createdAt: 5,
    });
  });

  it("H1 what is open, has ended before, or names no address is told to nobody", async () => {
    await using desk = await openDesk(open);
    const { generations, webhooks } = desk.records;
    const silent = await desk.admit();
    await generations.cancel(silent.id, 1);
    const told = await desk.admit({ webhookUrl: URL });
    expect((await desk.read(told.id)).webhook).toBeNull();
    const run = await desk.startRun(["a"]);
    await generations.cancel(told.id, 2);
    expect(await generations.settle(run, createSuccess(["a"]))).toBe(false);
    expect(await generations.cancel(told.id, 3)).toBe(false);
    const due = await webhooks.claimDue(TERMS);
    expect(due.map(({ event }) => event)).toEqual(["generation.canceled"]);
    expect((await desk.read(silent.id)).webhook).toBeNull();
  });

  it("the record shows how far the telling has come", async () => {
    await using desk = await openDesk(open);
    const id = await endOne(desk);
    expect((await desk.read(id)).webhook).toMatchObject({ state: "pending", tries: 0 });
    const [delivery = expect.fail()] = await desk.records.webhooks.claimDue(TERMS);
    await desk.records.webhooks.endTry(delivery, { kind: "delivered", at: 9, status: 204 });
    const shown = { state: "delivered", tries: 1, lastStatus: 204, lastError: null };
    const [listed] = (await desk.records.generations.list({ account: desk.account, limit: 1 }))
      .data;
    for (const webhook of [(await desk.read(id)).webhook, listed?.webhook]) {
      expect(webhook).toMatchObject({ ...shown, deliveredAt: 9, nextAt: null, givenUpAt: null });
    }
  });

  it("H2 of many that look at once each delivery is taken by one", async () => {
    await using desk = await openDesk(open);
    await Promise.all(Array.from({ length: 5 }, () => endOne(desk)));
    const takers = Array.from({ length: 4 }, () => desk.records.webhooks.claimDue(TERMS));
    const taken = (await Promise.all(takers)).flat().map(({ id }) => id);
    expect(taken).toHaveLength(5);
    expect(new Set(taken).size).toBe(5);
  });

  it("H2 a try that died with its process is made again, and nothing more is heard of the first", async () => {
    await using desk = await openDesk(open);
    const { webhooks } = desk.records;
    await endOne(desk);
    const [first = expect.fail()] = await webhooks.claimDue({ ...TERMS, leaseMs: DUE_MS });
    const [second = expect.fail()] = await webhooks.claimDue(TERMS);
    expect(second).toMatchObject({ id: first.id, tries: 2 });
    expect(await webhooks.endTry(first, { kind: "delivered", at: 1, status: 200 })).toBe(false);
    expect(await webhooks.endTry(second, { kind: "delivered", at: 2, status: 200 })).toBe(true);
    expect(await webhooks.endTry(second, { kind: "delivered", at: 3, status: 200 })).toBe(false);
    expect(await webhooks.get(first.id)).toMatchObject({ state: "delivered", deliveredAt: 2 });
  });

  it("H3 a failure puts the next try off, and the last one gives the delivery up with its reason", async () => {
    await using desk = await openDesk(open);
    const { webhooks } = desk.records;
    await endOne(desk);
    const [first = expect.fail()] = await webhooks.claimDue(TERMS);
    await webhooks.endTry(first, failure("It answered 500.", DUE_MS));
    const [second = expect.fail()] = await webhooks.claimDue(TERMS);
    expect(second).toMatchObject({ tries: 2, lastStatus: 500, lastError: "It answered 500." });
    await webhooks.endTry(second, failure("Still 500.", FAR_MS));
    expect(await webhooks.claimDue(TERMS)).toEqual([]);
    expect(await webhooks.get(first.id)).toMatchObject({
      state: "pending",
      lastError: "Still 500.",
    });
    const other = await giveUpOne(desk);
    expect(await webhooks.get(other.id)).toMatchObject({
      state: "given_up",
      givenUpAt: 8,
      nextAt: null,
      lastError: "Gone.",
    });
    expect(await webhooks.claimDue(TERMS)).toEqual([]);
  });

  it("a try that is given back is not counted and is due at once", async () => {
    await using desk = await openDesk(open);
    const { webhooks } = desk.records;
    await endOne(desk);
    const [first = expect.fail()] = await webhooks.claimDue(TERMS);
    await webhooks.giveBack(first);
    const [again = expect.fail()] = await webhooks.claimDue(TERMS);
    expect(again).toMatchObject({ id: first.id, tries: 1 });
  });

  it("an account that has much to tell leaves room for others", async () => {
    await using desk = await openDesk(open);
    const { webhooks } = desk.records;
    const poor = await desk.records.addAccount({ balanceMicros: 1_000_000 });
    const other = createDesk(desk.records, { account: poor, key: desk.key });
    await Promise.all(Array.from({ length: 4 }, () => endOne(desk)));
    await endOne(other);
    const due = await webhooks.claimDue({ ...TERMS, limitPerAccount: 2 });
    expect(due.map(({ account }) => account).toSorted()).toEqual(
      [desk.account, desk.account, poor].toSorted(),
    );
    const busy = { ...TERMS, exceptAccounts: [desk.account] };
    expect(await webhooks.claimDue(busy)).toEqual([]);
    expect(await webhooks.claimDue(TERMS)).toHaveLength(2);
  });

  it("one that has enough under way hides nobody behind it, however much it has to tell", async () => {
    await using desk = await openDesk(open);
    const { webhooks } = desk.records;
    const poor = await desk.records.addAccount({ balanceMicros: 1_000_000 });
    const rich = await desk.records.addAccount({ balanceMicros: 100_000_000 });
    const busy = createDesk(desk.records, { account: rich, key: desk.key });
    await Promise.all(Array.from({ length: 250 }, () => endOne(busy)));
    await endOne(createDesk(desk.records, { account: poor, key: desk.key }));
    const due = await webhooks.claimDue({ ...TERMS, exceptAccounts: [rich] });
    expect(due.map(({ account }) => account)).toEqual([poor]);
  });

  it("deliveries are listed newest first, page by page, by account, generation and state", async () => {
    await using desk = await openDesk(open);
    const { webhooks } = desk.records;
    const old = await endOne(desk, 10);
    const young = await endOne(desk, 20);
    const first = await webhooks.list({ account: desk.account, limit: 1 });
    expect(first.data.map(({ generation }) => generation)).toEqual([young]);
    const second = await webhooks.list({ limit: 1, cursor: first.next ?? expect.fail() });
    expect(second).toMatchObject({ data: [{ generation: old }], next: null });
    const given = await giveUpOne(desk, 30);
    const found = async (filter: object) =>
      (await webhooks.list({ limit: 10, ...filter })).data.map(({ generation }) => generation);
    expect(await found({ state: "given_up" })).toEqual([given.generation]);
    expect(await found({ state: "pending" })).toEqual([young, old]);
    expect(await found({ state: "delivered" })).toEqual([]);
    expect(await found({ generation: old })).toEqual([old]);
    expect(await found({ account: "acc_none" })).toEqual([]);
    await expectFault(webhooks.list({ limit: 1, cursor: "%%%" }), "invalid_request");
  });

  it("what was given up can be sent again from the beginning, and what is pending at once", async () => {
    await using desk = await openDesk(open);
    const { webhooks } = desk.records;
    const given = await giveUpOne(desk);
    const shown = { state: "pending", tries: 0, lastError: null, givenUpAt: null };
    expect(await webhooks.resend(given.id)).toMatchObject(shown);
    const [again = expect.fail()] = await webhooks.claimDue(TERMS);
    await webhooks.endTry(again, failure("500.", FAR_MS));
    expect(await webhooks.resend(given.id)).toMatchObject({ state: "pending", tries: 1 });
    expect(await webhooks.claimDue(TERMS)).toMatchObject([{ id: given.id, tries: 2 }]);
    expect(await webhooks.resend("gen_none.succeeded")).toBeUndefined();
  });

  it("H4 an account has one secret once it is asked for, and two after a rotation, the newest first", async () => {
    await using desk = await openDesk(open);
    const { accounts } = desk.records;
    const asked = [accounts.webhookSecrets(desk.account), accounts.webhookSecrets(desk.account)];
    const [made = expect.fail(), same] = await Promise.all(asked);
    expect(same).toEqual(made);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const rotated = (await accounts.rotateWebhookSecret(desk.account)) ?? expect.fail();
    expect(rotated).toEqual([rotated[0], made[0]]);
    const again = (await accounts.rotateWebhookSecret(desk.account)) ?? expect.fail();
    expect(again).toEqual([again[0], rotated[0]]);
    expect(new Set([...made, ...rotated, ...again]).size).toBe(3);
    expect(await accounts.webhookSecrets(desk.account)).toEqual(again);
    expect(await accounts.webhookSecrets("acc_none")).toBeUndefined();
    expect(await accounts.rotateWebhookSecret("acc_none")).toBeUndefined();
  });
}

async function endOne(desk: Desk, at = 1): Promise<string> {
  const { id } = await desk.admit({ webhookUrl: URL });
  await desk.records.generations.cancel(id, at);
  return id;
}

/** A delivery that was given up; nothing else may be due. */
async function giveUpOne(desk: Desk, at = 1): Promise<WebhookDelivery> {
  const generation = await endOne(desk, at);
  const due = await desk.records.webhooks.claimDue({ ...TERMS, leaseMs: DUE_MS });
  const delivery = due.find((one) => one.generation === generation) ?? expect.fail();
  await desk.records.webhooks.endTry(delivery, {
    kind: "failed",
    at: 8,
    status: 410,
    reason: "Gone.",
    againInMs: null,
  });
  return delivery;
}

function failure(reason: string, againInMs: number) {
  return { kind: "failed", at: 1, status: 500, reason, againInMs } as const;
}
