import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AccountLimits } from "../../src/contract/account-records.ts";
import { addAccount, addKey, type TestAccount } from "../support/add-account.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import type { TestHouse } from "../support/open-house.ts";
import { openSharedHouses } from "../support/open-shared-houses.ts";
import { startPostgres, type TestPostgres } from "../support/start-postgres.ts";
import { createTurnstile } from "../support/turnstile-engine.ts";
import { WIDE_LIMITS } from "../support/wide-limits.ts";

const PATH = "/v1/images/generations";
const PRICE = 30_000;
const BALANCE = 100_000_000;

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres[Symbol.asyncDispose]());

/** Three that answer and two that draw, on a database of their own; the engine of both lets nothing pass unless told. */
async function openThree(limits: Partial<AccountLimits>) {
  const houses = openSharedHouses(await postgres.addDatabase());
  const config = { limits: { default: { ...WIDE_LIMITS, ...limits } } };
  const apis = [];
  for (let count = 0; count < 3; count += 1) apis.push(await houses.add("api", { config }));
  const turnstile = createTurnstile();
  for (let count = 0; count < 2; count += 1) {
    await houses.add("worker", { config, wrap: turnstile.wrap, echo: { repeatable: false } });
  }
  const [first] = apis;
  if (first === undefined) throw new Error("there are three");
  const account = await addAccount(first, { balanceMicros: BALANCE });
  return { apis, first, account, turnstile, [Symbol.asyncDispose]: houses[Symbol.asyncDispose] };
}

/** So many requests at the same moment, at one process after the other. */
async function sendAtOnce(
  apis: readonly TestHouse[],
  { headers }: Pick<TestAccount, "headers">,
  count: number,
): Promise<readonly number[]> {
  const answers = Array.from({ length: count }, async (_, seed) => {
    const body = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256", seed };
    const answer = await apis[seed % apis.length]?.call(PATH, body, headers);
    await answer?.arrayBuffer();
    return answer?.status ?? 0;
  });
  return (await Promise.all(answers)).toSorted((one, other) => one - other);
}

const times = (count: number, status: number) => Array.from({ length: count }, () => status);

describe("three processes that answer", () => {
  it.each([
    ["requests", { requestsPerMinute: 4 }],
    ["pictures", { imagesPerMinute: 4 }],
  ])("X2 let through as many %s a minute as one, sent to all at once", async (_, limits) => {
    await using three = await openThree(limits);
    three.turnstile.open();
    const statuses = await sendAtOnce(three.apis, three.account, 18);
    expect(statuses).toEqual([...times(4, 200), ...times(14, 429)]);
    await expectLedgerClean(three.first);
  });

  it("X2 spend a key's budget once, whoever is asked", async () => {
    await using three = await openThree({});
    const { first, account, apis } = three;
    three.turnstile.open();
    const key = await addKey(first.house, { account: account.id, budgetMicros: 3 * PRICE });
    expect(await sendAtOnce(apis, key, 18)).toEqual([...times(3, 200), ...times(15, 429)]);
    const { accounts } = first.house.records;
    expect((await accounts.get(account.id))?.balanceMicros).toBe(BALANCE - 3 * PRICE);
    await expectLedgerClean(first);
  });

  it("X2 hold an account to what may run at a time, over all who draw", async () => {
    await using three = await openThree({ concurrent: 1 });
    const { first, account, apis, turnstile } = three;
    const answers = sendAtOnce(apis, account, 6);
    for (let passed = 0; passed < 6; passed += 1) {
      await turnstile.untilArrived(passed + 1);
      turnstile.pass();
    }
    expect(await answers).toEqual(times(6, 200));
    expect(turnstile.arrivals.map(({ present }) => present.length)).toEqual(times(6, 1));
    await expectLedgerClean(first);
  });
});
