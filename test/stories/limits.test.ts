import { describe, expect, it } from "vitest";
import type { AccountLimits } from "../../src/contract/account-records.ts";
import { addAccount, addKey, type TestAccount } from "../support/add-account.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse, TestHouseOptions } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";
import { createTurnstile, type Turnstile } from "../support/turnstile-engine.ts";
import { WIDE_LIMITS } from "../support/wide-limits.ts";

const PRICE = 30_000;
const BALANCE = 100_000_000;

interface LimitedHouse {
  readonly house: TestHouse;
  readonly account: TestAccount;
  readonly turnstile: Turnstile;
}

type Options = Pick<TestHouseOptions, "config"> & { readonly places?: number };

/** A house whose accounts have these limits, and one such account. Its engine lets nothing pass unless told. */
async function openLimitedHouse(
  limits: Partial<AccountLimits>,
  { places = 8 }: Options = {},
): Promise<LimitedHouse & AsyncDisposable> {
  const turnstile = createTurnstile();
  const house = await openEchoHouse({
    echo: { repeatable: false },
    wrap: turnstile.wrap,
    channel: { concurrency: places },
    config: { limits: { default: { ...WIDE_LIMITS, ...limits } } },
  });
  const account = await addAccount(house, { balanceMicros: BALANCE });
  return { house, account, turnstile, [Symbol.asyncDispose]: () => house[Symbol.asyncDispose]() };
}

function draw(house: TestHouse, { headers }: TestAccount, changes: object = {}): Promise<Response> {
  const body = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256", ...changes };
  return house.call("/v1/images/generations", body, headers);
}

function many(count: number, send: (index: number) => Promise<Response>): Promise<Response>[] {
  return Array.from({ length: count }, (_, index) => send(index));
}

async function statusesOf(answers: readonly Promise<Response>[]): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (const response of await Promise.all(answers)) {
    await response.arrayBuffer();
    statuses.push(response.status);
  }
  return statuses.toSorted((one, other) => one - other);
}

/** How many stood at the turnstile at most, of those whose prompt begins so. */
function mostAtOnce({ arrivals }: Turnstile, beginning = ""): number {
  const counts = arrivals.map(
    ({ present }) => present.filter((prompt) => prompt.startsWith(beginning)).length,
  );
  return Math.max(0, ...counts);
}

/** Resolves when so many were admitted and have not ended. */
async function untilOpen({ house }: TestHouse, count: number): Promise<void> {
  const deadline = AbortSignal.timeout(30_000);
  for (;;) {
    const { queued, running } = await house.records.generations.countOpen();
    if (queued + running === count) return;
    deadline.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe("limits per minute", () => {
  it("L10 every answer tells what is left, and one request too many is rate_limited with the time to wait", async () => {
    await using limited = await openLimitedHouse({ requestsPerMinute: 2, imagesPerMinute: 9 });
    const { house, account, turnstile } = limited;
    turnstile.open();
    const first = await draw(house, account, { n: 3 });
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "x-ratelimit-limit-requests": "2",
      "x-ratelimit-remaining-requests": "1",
      "x-ratelimit-limit-images": "9",
      "x-ratelimit-remaining-images": "6",
    });
    expect((await draw(house, account)).status).toBe(200);
    const refused = await draw(house, account);
    const retryAfterS = Number(refused.headers.get("retry-after"));
    expect(retryAfterS).toBeGreaterThanOrEqual(1);
    expect(retryAfterS).toBeLessThanOrEqual(60);
    expect(refused.headers.get("x-ratelimit-remaining-requests")).toBe("0");
    expect(refused.headers.get("x-ratelimit-reset-requests")).toMatch(/^\d+\.\d{3}s$/);
    expect(refused.headers.get("x-should-retry")).not.toBe("false");
    expect(await readFault(refused)).toMatchObject({ status: 429, code: "rate_limited" });
    await expectLedgerClean(house);
  });

  it("L10 pictures are counted by n, and what is refused counts for nothing", async () => {
    await using limited = await openLimitedHouse({ imagesPerMinute: 4 });
    const { house, account, turnstile } = limited;
    turnstile.open();
    const statuses: number[] = [];
    for (const n of [3, 2, 1, 1]) {
      const response = await draw(house, account, { n });
      statuses.push(response.status);
      await response.arrayBuffer();
    }
    expect(statuses).toEqual([200, 429, 200, 429]);
    expect((await readFault(await draw(house, account, { n: 5 }))).message).toContain("fewer");
  });

  it("L10 of two at once with one Idempotency-Key, the one that joins counts no pictures", async () => {
    await using limited = await openLimitedHouse({ imagesPerMinute: 4 });
    const { house, account, turnstile } = limited;
    turnstile.open();
    const headers = { ...account.headers, "idempotency-key": "at once" };
    // A picture to be read, so that both are on their way before one of them is admitted.
    const body = {
      model: "gpt-image-2-vip",
      prompt: "blue",
      image: dataUrl(await plainPicture(900, 900)),
      n: 2,
    };
    const both = await Promise.all(many(2, () => house.call("/v1/images/edits", body, headers)));
    expect(new Set(both.map(idOf)).size).toBe(1);
    expect(await statusesOf(both.map((answer) => Promise.resolve(answer)))).toEqual([200, 200]);
    expect((await draw(house, account, { n: 2 })).status).toBe(200);
  });

  it("L10 a key is held to its own limits, and another key of the account is not", async () => {
    await using limited = await openLimitedHouse({ requestsPerMinute: 4 });
    const { house, account, turnstile } = limited;
    turnstile.open();
    const limits = { requestsPerMinute: 1 };
    const small = await addKey(house.house, { account: account.id, limits });
    const asked = [small, small, account, account, account, account];
    const statuses: number[] = [];
    for (const key of asked) {
      const response = await draw(house, key);
      statuses.push(response.status);
      await response.arrayBuffer();
    }
    // The refused one was not counted for the account, which had three left.
    expect(statuses).toEqual([200, 429, 200, 200, 200, 429]);
  });

  it("L10 the first account has no limits", async () => {
    await using limited = await openLimitedHouse({
      requestsPerMinute: 1,
      queued: 1,
      concurrent: 1,
    });
    const { house, turnstile } = limited;
    const answers = many(5, () =>
      house.call("/v1/images/generations", { model: "gpt-image-2-vip", prompt: "a kite" }),
    );
    await turnstile.untilArrived(5);
    expect(mostAtOnce(turnstile)).toBe(5);
    turnstile.open();
    expect(await statusesOf(answers)).toEqual([200, 200, 200, 200, 200]);
  });
});

/** Sends ten identical requests of which six are refused, whatever refuses them. */
const BURSTS: readonly (readonly [
  string,
  Partial<AccountLimits>,
  (limited: LimitedHouse) => Promise<readonly Promise<Response>[]>,
])[] = [
  [
    "by requests per minute",
    { requestsPerMinute: 4 },
    async ({ house, account }) => many(10, () => draw(house, account)),
  ],
  [
    "by pictures per minute",
    { imagesPerMinute: 4 },
    async ({ house, account }) => many(10, () => draw(house, account)),
  ],
  [
    "by the queue",
    { concurrent: 1, queued: 3 },
    async ({ house, account, turnstile }) => {
      const first = draw(house, account);
      await turnstile.untilArrived(1);
      return [first, ...many(9, () => draw(house, account))];
    },
  ],
];

describe("a burst that was refused in part", () => {
  it.each(BURSTS)(
    "L10 of ten identical prompts of which six were refused %s, those six come again, marked: ten pictures, ten charges",
    async (_, limits, send) => {
      await using limited = await openLimitedHouse(limits);
      const { house, account, turnstile } = limited;
      const { accounts } = house.house.records;
      const answers = await send(limited);
      await untilOpen(house, 4);
      turnstile.open();
      expect(await statusesOf(answers)).toEqual([...Array(4).fill(200), ...Array(6).fill(429)]);
      // As if the minute were over.
      await accounts.update(account.id, { limits: WIDE_LIMITS });
      const marked = { headers: { ...account.headers, "x-stainless-retry-count": "1" } };
      const again = await Promise.all(many(6, () => draw(house, { ...account, ...marked })));
      expect(new Set(again.map(idOf)).size).toBe(6);
      expect(again.filter(({ status }) => status === 200)).toHaveLength(6);
      expect(turnstile.arrivals).toHaveLength(10);
      expect((await accounts.get(account.id))?.balanceMicros).toBe(BALANCE - 10 * PRICE);
      await expectLedgerClean(house);
    },
  );
});

describe("limits of what waits and what runs", () => {
  it("Q5 one more in the queue than it may hold is rate_limited", async () => {
    await using limited = await openLimitedHouse({ concurrent: 1, queued: 2 });
    const { house, account, turnstile } = limited;
    const first = draw(house, account);
    await turnstile.untilArrived(1);
    const rest = many(2, () => draw(house, account));
    await untilOpen(house, 3);
    const refused = await draw(house, account);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(await readFault(refused)).toMatchObject({ status: 429, code: "rate_limited" });
    turnstile.open();
    expect(await statusesOf([first, ...rest])).toEqual([200, 200, 200]);
  });

  it("Q5 a key may have fewer in the queue than its account", async () => {
    await using limited = await openLimitedHouse({ concurrent: 1 });
    const { house, account, turnstile } = limited;
    const small = await addKey(house.house, { account: account.id, limits: { queued: 1 } });
    const first = draw(house, account);
    await turnstile.untilArrived(1);
    const waits = draw(house, small);
    await untilOpen(house, 2);
    expect((await draw(house, small)).status).toBe(429);
    const other = draw(house, account);
    await untilOpen(house, 3);
    turnstile.open();
    expect(await statusesOf([first, waits, other])).toEqual([200, 200, 200]);
  });

  it("Q5 of an account no more run at a time than it may, and the rest waits", async () => {
    await using limited = await openLimitedHouse({ concurrent: 2 });
    const { house, account, turnstile } = limited;
    const answers = many(6, () => draw(house, account));
    await untilOpen(house, 6);
    for (let passed = 0; passed < 6; passed += 1) {
      await turnstile.untilArrived(Math.min(6, passed + 2));
      turnstile.pass();
    }
    expect(await statusesOf(answers)).toEqual(Array(6).fill(200));
    expect(mostAtOnce(turnstile)).toBe(2);
  });

  it("Q5 of a key no more run at a time than it may, while others of its account go on", async () => {
    await using limited = await openLimitedHouse({ concurrent: 3 });
    const { house, account, turnstile } = limited;
    const small = await addKey(house.house, { account: account.id, limits: { concurrent: 1 } });
    const answers = many(3, () => draw(house, small, { prompt: "small" }));
    await untilOpen(house, 3);
    answers.push(...many(5, () => draw(house, account, { prompt: "large" })));
    await untilOpen(house, 8);
    await turnstile.untilArrived(3);
    turnstile.open();
    expect(await statusesOf(answers)).toEqual(Array(8).fill(200));
    expect(mostAtOnce(turnstile, "small")).toBe(1);
    expect(mostAtOnce(turnstile)).toBe(3);
  });
});

describe("fairness between accounts", () => {
  it("Q6 one request beside a hundred of another account waits for at most as many pictures as run at a time", async () => {
    const places = 4;
    await using limited = await openLimitedHouse({}, { places });
    const { house, account, turnstile } = limited;
    const single = await addAccount(house, { balanceMicros: BALANCE });
    const answers = many(100, () => draw(house, account, { prompt: "one of many" }));
    await untilOpen(house, 100);
    await turnstile.untilArrived(places);
    answers.push(draw(house, single, { prompt: "single" }));
    await untilOpen(house, 101);
    let passed = 0;
    while (!turnstile.arrivals.some(({ prompt }) => prompt === "single") && passed <= places) {
      turnstile.pass();
      passed += 1;
      await turnstile.untilArrived(places + passed);
    }
    expect(passed).toBeLessThanOrEqual(places);
    turnstile.open();
    expect(await statusesOf(answers)).toEqual(Array(101).fill(200));
  });
});
