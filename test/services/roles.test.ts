import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgresRecords } from "../../src/records/postgres/open-postgres-records.ts";
import { readPictures } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, readRecord } from "../support/generation-record.ts";
import { until } from "../support/open-dispatch-bench.ts";
import type { TestHouse } from "../support/open-house.ts";
import { openReceiver } from "../support/open-receiver.ts";
import { openSharedHouses } from "../support/open-shared-houses.ts";
import { readEvents } from "../support/read-events.ts";
import { readFault } from "../support/read-fault.ts";
import { startPostgres, type TestPostgres } from "../support/start-postgres.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };
const PAID = { repeatable: false };
const ONE_AT_A_TIME = { channel: { concurrency: 1 } };
const soon = () => AbortSignal.timeout(60_000);

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres[Symbol.asyncDispose]());

async function openHouses() {
  return openSharedHouses(await postgres.addDatabase());
}

describe("a process that is told to stop while others draw", () => {
  it("N7 answers everyone who waits there, and is not ready meanwhile", async () => {
    await using houses = await openHouses();
    const gate = createGate();
    const api = await houses.add("api");
    await houses.add("worker", { echo: PAID, wrap: gate.wrap });
    const answer = api.call(PATH, BODY);
    const stream = api.call(PATH, { ...BODY, seed: 1, stream: true });
    await gate.reached;
    await untilOpen(api, 2);
    const events = await api.call(`/v1/generations/${idOf(await stream)}/events`);
    const draining = api.house.drain(soon());
    expect((await fetch(`${api.base}/readyz`)).status).toBe(503);
    const refused = await readFault(await api.call(PATH, { ...BODY, seed: 2 }));
    expect(refused).toMatchObject({ status: 503, code: "overloaded" });
    gate.open();
    await draining;
    expect(await readPictures(await answer)).toHaveLength(1);
    expect(await (await stream).text()).toContain("image_generation.completed");
    const told = await Array.fromAsync(readEvents(events));
    expect(told.at(-1)?.data).toMatchObject({ state: "succeeded" });
    await expectLedgerClean(api);
  });

  it("N7 that draws itself too waits for what another one draws", async () => {
    await using houses = await openHouses();
    const [own, others] = [createGate(), createGate()];
    const leaving = await houses.add("all", { ...ONE_AT_A_TIME, echo: PAID, wrap: own.wrap });
    const first = leaving.call(PATH, BODY);
    await own.reached;
    await houses.add("all", { echo: PAID, wrap: others.wrap });
    const second = leaving.call(PATH, { ...BODY, seed: 1 });
    await others.reached;
    const draining = leaving.house.drain(soon());
    own.open();
    expect(await readPictures(await first)).toHaveLength(1);
    others.open();
    await draining;
    expect(await readPictures(await second)).toHaveLength(1);
  });

  it("N7 says at once where to ask later when nobody is left who draws", async () => {
    await using houses = await openHouses();
    const api = await houses.add("api");
    const answer = api.call(PATH, BODY);
    await untilQueued(api);
    await api.house.drain(soon());
    const response = await answer;
    expect(await readFault(response)).toMatchObject({ status: 504, code: "still_running" });
    expect(await readRecord(api, idOf(response))).toMatchObject({ state: "queued" });
  });

  it("N7 does not wait for one that is told to stop too", async () => {
    await using houses = await openHouses();
    const held = () => ({ ...ONE_AT_A_TIME, wrap: createGate().wrap });
    const [one, other] = [await houses.add("all", held()), await houses.add("all", held())];
    const answers = [1, 2].map((seed) => one.call(PATH, { ...BODY, seed }));
    await untilQueued(one);
    await Promise.all([one.house.drain(soon()), other.house.drain(soon())]);
    for (const answer of await Promise.all(answers)) {
      expect(await readFault(answer)).toMatchObject({ status: 504, code: "still_running" });
    }
  });
});

describe("a process that was not told its public address", () => {
  it("leaves what is to be told to those that were", async () => {
    const url = await postgres.addDatabase();
    await using houses = openSharedHouses(url);
    await using receiver = await openReceiver((response) => response.writeHead(204).end());
    const door = { allow: ["127.0.0.1"] };
    const api = await houses.add("api", {
      config: { publicUrl: "https://pictures.example.com", door },
      replacements: { webhookSweepMs: 250 },
    });
    await houses.add("api", { config: { door }, replacements: { webhookSweepMs: 5 } });
    await houses.add("worker", { config: { door } });
    const hook = { "x-webhook-url": receiver.url };
    const seeds = [1, 2, 3, 4, 5, 6];
    const answers = await Promise.all(seeds.map((seed) => api.call(PATH, { ...BODY, seed }, hook)));
    expect(answers.map(({ status }) => status)).toEqual(seeds.map(() => 200));
    await receiver.until(seeds.length);
    expect(await ask(url, "select distinct tries from outbox")).toEqual([{ tries: 1 }]);
  });
});

describe("what is written down for a while only", () => {
  it("is forgotten also where every process ends soon after its start", async () => {
    const url = await postgres.addDatabase();
    const options = { url, connections: 2 };
    await (await openPostgresRecords(options))[Symbol.asyncDispose]();
    await ask(url, "insert into commit_marks (id, written_at) values ('old', 1)");
    await using records = await openPostgresRecords(options);
    const account = { unlimited: false, limits: null, keeping: null, createdAt: 1 };
    await records.accounts.add({ ...account, name: "first" });
    expect(await ask(url, "select id from commit_marks where id = 'old'")).toEqual([]);
  });
});

async function ask(url: string, text: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Readonly<Record<string, unknown>>>(text)).rows;
  } finally {
    await client.end();
  }
}

async function untilOpen({ house: { records } }: TestHouse, count: number): Promise<void> {
  await until(async () => {
    const { queued, running } = await records.generations.countOpen();
    return queued + running === count;
  });
}

async function untilQueued({ house: { records } }: TestHouse): Promise<void> {
  await until(async () => (await records.generations.countOpen()).queued > 0);
}
