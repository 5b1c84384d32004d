import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { addAccount, addKey, type TestAccount } from "../support/add-account.ts";
import { readPictures } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, readRecord, untilEnded } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { configWithChannels, echoChannel } from "../support/test-config.ts";

const PRICE = 30_000;
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };

let house: TestHouse;
beforeAll(async () => {
  house = await openEchoHouse({ echo: { repeatable: false, countMax: 1 } });
});
afterAll(() => house[Symbol.asyncDispose]());

const draw = (account: TestAccount, changes: object = {}) =>
  house.call("/v1/images/generations", { ...BODY, ...changes }, account.headers);

interface Money {
  readonly balance: number;
  readonly used: number;
}

async function moneyOf(account: TestAccount, of = house): Promise<Money> {
  const response = await of.call("/v1/account", undefined, account.headers);
  const { balance, key } = (await response.json()) as {
    balance: { amount_micros: number };
    key: { budget_used_micros: number };
  };
  return { balance: balance.amount_micros, used: key.budget_used_micros };
}

describe("what a picture costs", () => {
  it("L3 a picture is charged once, and what was set aside for it is given back with it", async () => {
    const account = await addAccount(house, { balanceMicros: 100_000 });
    const response = await draw(account);
    expect(await readPictures(response)).toHaveLength(1);
    expect(await moneyOf(account)).toEqual({ balance: 70_000, used: PRICE });
    expect((await readRecord(house, idOf(response), account.headers)).cost).toEqual({
      amount_micros: PRICE,
      currency: "USD",
    });
    await expectLedgerClean(house);
  });

  it("L2 the money is set aside before anything is drawn", async () => {
    const gate = createGate();
    await using held = await openEchoHouse({ wrap: gate.wrap });
    const account = await addAccount(held, { balanceMicros: 100_000, budgetMicros: 90_000 });
    const answer = held.call("/v1/images/generations", { ...BODY, n: 3 }, account.headers);
    await gate.reached;
    expect(await moneyOf(account, held)).toEqual({ balance: 10_000, used: 90_000 });
    const { data } = (await (
      await held.call("/v1/generations", undefined, account.headers)
    ).json()) as { data: readonly { state: string; cost: object }[] };
    expect(data).toMatchObject([
      { state: "running", cost: { amount_micros: 0, held_micros: 90_000 } },
    ]);
    gate.open();
    expect((await answer).status).toBe(200);
    expect(await moneyOf(account, held)).toEqual({ balance: 10_000, used: 90_000 });
    await expectLedgerClean(held);
  });

  it.each([
    ["balance", { balanceMicros: 29_999 }, 1],
    ["balance for all of several pictures", { balanceMicros: 60_000 }, 3],
    ["budget", { balanceMicros: 900_000, budgetMicros: 29_999 }, 1],
    ["budget for all of several pictures", { balanceMicros: 900_000, budgetMicros: 60_000 }, 3],
  ])("L2 without enough %s nothing is admitted", async (_name, means, n) => {
    const account = await addAccount(house, means);
    const fault = await readFault(await draw(account, { n }));
    expect(fault).toMatchObject({ status: 429, code: "insufficient_quota" });
    expect(await moneyOf(account)).toEqual({ balance: means.balanceMicros, used: 0 });
    const list = await house.call("/v1/generations", undefined, account.headers);
    expect(await list.json()).toMatchObject({ data: [] });
    await expectLedgerClean(house);
  });

  it("L2 many requests at once never spend more than there is", async () => {
    const account = await addAccount(house, { balanceMicros: 3 * PRICE });
    const answers = await Promise.all(Array.from({ length: 8 }, () => draw(account)));
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, 200, 200, 429, 429, 429, 429, 429]);
    expect((await moneyOf(account)).balance).toBe(0);
    await expectLedgerClean(house);
  });

  it("L4 two keys of one account share its balance, each with its own budget", async () => {
    const first = await addAccount(house, { balanceMicros: 10 * PRICE, budgetMicros: PRICE });
    const second = await addKey(house.house, { account: first.id, budgetMicros: 2 * PRICE });
    const asked = [first, first, second, second, second];
    const statuses: number[] = [];
    for (const account of asked) {
      statuses.push((await draw(account)).status);
    }
    expect(statuses).toEqual([200, 429, 200, 200, 429]);
    expect(await moneyOf(first)).toEqual({ balance: 7 * PRICE, used: PRICE });
    expect(await moneyOf(second)).toEqual({ balance: 7 * PRICE, used: 2 * PRICE });
    await expectLedgerClean(house);
  });
});

describe("what a fault costs", () => {
  it.each([
    ["[echo:fail unpaid]", 503, "no_channel", "unpaid"],
    ["[echo:fail refused]", 400, "content_refused", "refused"],
    ["[echo:fail unknown]", 502, "backend_failed", "unknown"],
    ["[echo:fail bug]", 502, "backend_failed", "unknown"],
    ["[echo:text]", 400, "content_refused", "refused"],
    ["[echo:garbage]", 502, "backend_answer_invalid", null],
    ["[echo:fewer 1]", 502, "backend_answer_invalid", "unknown"],
  ])("L6 %s charges nothing: %i %s", async (prompt, status, code, outcome) => {
    // A house of its own, since a channel that failed rests.
    await using alone = await openEchoHouse({ echo: { repeatable: false, countMax: 1 } });
    const account = await addAccount(alone, { balanceMicros: 100_000 });
    const body = { ...BODY, prompt };
    const response = await alone.call("/v1/images/generations", body, account.headers);
    const id = idOf(response);
    expect(await readFault(response)).toMatchObject({ status, code });
    expect(await moneyOf(account, alone)).toEqual({ balance: 100_000, used: 0 });
    expect(await readRecord(alone, id, account.headers)).toMatchObject({
      state: "failed",
      pictures: [],
      cost: { amount_micros: 0 },
      error: { code, outcome },
    });
    await expectLedgerClean(alone);
  });
});

describe("several pictures", () => {
  it("L6 of several pictures those that came are charged, and the request succeeded with a warning", async () => {
    let calls = 0;
    await using some = await openEchoHouse({
      echo: { repeatable: false, countMax: 1 },
      wrap: (engine) => ({
        ...engine,
        generate(work, context) {
          calls += 1;
          const prompt = calls === 2 ? "[echo:fail unknown]" : work.prompt;
          return engine.generate({ ...work, prompt }, context);
        },
        [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
      }),
    });
    const account = await addAccount(some, { balanceMicros: 100_000 });
    const response = await some.call("/v1/images/generations", { ...BODY, n: 3 }, account.headers);
    expect(response.headers.get("x-warnings")).toBe("fewer_pictures");
    expect(await readPictures(response)).toHaveLength(2);
    expect(await moneyOf(account, some)).toEqual({ balance: 40_000, used: 60_000 });
    const record = await readRecord(some, idOf(response), account.headers);
    expect(record).toMatchObject({ state: "succeeded", n: 3, cost: { amount_micros: 60_000 } });
    expect(record.calls.map(({ outcome }) => outcome).toSorted()).toEqual([
      "answered",
      "answered",
      "unknown",
    ]);
    await expectLedgerClean(some);
  });

  it("L6 a picture that cannot be read is not charged, and the others are", async () => {
    let calls = 0;
    await using some = await openEchoHouse({
      echo: { repeatable: false, countMax: 1 },
      wrap: (engine) => ({
        ...engine,
        generate(work, context) {
          calls += 1;
          const prompt = calls === 1 ? "[echo:garbage]" : work.prompt;
          return engine.generate({ ...work, prompt }, context);
        },
        [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
      }),
    });
    const account = await addAccount(some, { balanceMicros: 100_000 });
    const response = await some.call("/v1/images/generations", { ...BODY, n: 2 }, account.headers);
    expect(await readPictures(response)).toHaveLength(1);
    expect(await moneyOf(account, some)).toEqual({ balance: 70_000, used: PRICE });
    await expectLedgerClean(some);
  });

  it("L6 the chat endpoint draws one, charges one and says so", async () => {
    const account = await addAccount(house, { balanceMicros: 100_000 });
    const body = {
      model: BODY.model,
      size: BODY.size,
      n: 3,
      messages: [{ role: "user", content: "a kite" }],
    };
    const response = await house.call("/v1/chat/completions", body, account.headers);
    expect(response.headers.get("x-warnings")).toBe("count_reduced");
    expect(await readPictures(response)).toHaveLength(1);
    expect(await moneyOf(account)).toEqual({ balance: 70_000, used: PRICE });
  });
});

it("L5 a generation is charged at the price of its admission, whatever the price is when it is drawn", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "limner-price-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const gate = createGate();
  let account: TestAccount;
  let id = "";
  {
    await using before = await openEchoHouse({ dataDir, wrap: gate.wrap });
    account = await addAccount(before, { balanceMicros: 100_000 });
    const answer = before.call("/v1/images/generations", BODY, account.headers);
    await gate.reached;
    await before.house.drain(AbortSignal.timeout(10_000));
    id = idOf(await answer);
  }
  const { channels = [], models = [] } = configWithChannels(dataDir, [echoChannel()]);
  const dearer = models.map((model) => ({ ...model, priceMicros: 90_000 }));
  await using after = await openEchoHouse({ dataDir, config: { channels, models: dearer } });
  expect(await untilEnded(after, id)).toMatchObject({ state: "succeeded", costMicros: PRICE });
  expect(await moneyOf(account, after)).toEqual({ balance: 70_000, used: PRICE });
  await expectLedgerClean(after);
});
