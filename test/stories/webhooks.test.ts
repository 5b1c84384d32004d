import { mkdtemp, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDoor } from "../../src/door/create-door.ts";
import { openConnection } from "../../src/door/open-connection.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { openSqliteRecords } from "../../src/records/sqlite/open-sqlite-records.ts";
import { addKey } from "../support/add-account.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, listRecords } from "../support/generation-record.ts";
import { type EchoHouseOptions, openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { type Message, openReceiver } from "../support/open-receiver.ts";
import { openWorkbench } from "../support/open-workbench.ts";
import { readFault } from "../support/read-fault.ts";
import { testConfig } from "../support/test-config.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };
const PUBLIC = "https://pictures.example.com";
const DAY_MS = 24 * 3_600_000;
const SOON = { timeout: 20_000, interval: 10 };

let dataDir = "";
/** How far the database's clock is ahead: the waits between tries pass by turning it. */
let aheadMs = 0;
beforeEach(async () => {
  aheadMs = 0;
  dataDir = await mkdtemp(join(tmpdir(), "limner-webhooks-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** A house that knows its public address and may reach this machine, with a clock that can be turned. */
async function open({ config, replacements, ...more }: EchoHouseOptions = {}): Promise<TestHouse> {
  const file = join(dataDir, "limner.db");
  const records = await openSqliteRecords({ file, clock: () => Date.now() + aheadMs });
  return await openEchoHouse({
    ...more,
    dataDir,
    config: { publicUrl: PUBLIC, door: { allow: ["127.0.0.1"] }, ...config },
    replacements: { records, webhookSweepMs: 10, ...replacements },
  });
}

const answer = (status: number) => (response: ServerResponse) => {
  response.writeHead(status).end("noted");
};
const hang = () => {};

async function draw(house: TestHouse, url: string, body: object = BODY): Promise<string> {
  const response = await house.call(PATH, body, { "x-webhook-url": url });
  await response.arrayBuffer();
  return idOf(response);
}

async function readJson(house: TestHouse, id: string): Promise<Record<string, unknown>> {
  return (await (await house.call(`/v1/generations/${id}`)).json()) as Record<string, unknown>;
}

async function untilWebhook(house: TestHouse, id: string, shown: object): Promise<void> {
  await vi.waitFor(
    async () => expect((await readJson(house, id))["webhook"]).toMatchObject(shown),
    SOON,
  );
}

/** Turned only when a failure stands in the record, so that the wait that is passed is the one after it. */
async function passTheWait(house: TestHouse, { failures }: { readonly failures: number }) {
  await vi.waitFor(
    () =>
      expect(house.log.filter(({ event }) => event === "webhook-failed")).toHaveLength(failures),
    SOON,
  );
  aheadMs += DAY_MS;
}

async function secretsOf({ house: { records } }: TestHouse): Promise<readonly string[]> {
  const { id } = await records.accounts.first();
  return (await records.accounts.webhookSecrets(id)) ?? [];
}

const typeOf = ({ body }: Message) => (JSON.parse(body) as { type: string }).type;

describe("a webhook", () => {
  it("H1 H4 tells the end at once: the record with whole addresses, signed, and no bytes", async () => {
    await using receiver = await openReceiver(answer(204));
    await using house = await open();
    const id = await draw(house, receiver.url);
    await untilWebhook(house, id, { state: "delivered", tries: 1, last_status: 204 });
    const [message = expect.fail()] = receiver.messages;
    const { webhook, ...record } = await readJson(house, id);
    expect(webhook).toMatchObject({ last_error: null, next_try: null });
    const [secret = expect.fail()] = await secretsOf(house);
    expect(message.verify(secret)).toEqual({
      type: "generation.succeeded",
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      data: JSON.parse(JSON.stringify(record).replaceAll(house.base, PUBLIC)),
    });
    expect(message.id).toBe(`${id}.succeeded`);
    expect(message.headers["content-type"]).toBe("application/json");
    expect(message.body).toContain(`${PUBLIC}/images/`);
    expect(JSON.stringify(house.log)).not.toContain("token=secret");
  });

  it("H1 a failure is told, and a cancel", async () => {
    await using receiver = await openReceiver(answer(200));
    const gate = createGate();
    await using house = await open({ wrap: gate.wrap });
    const drawing = draw(house, receiver.url, BODY);
    await gate.reached;
    const [running = expect.fail()] = await listRecords(house);
    expect(await readJson(house, running.id)).toMatchObject({
      webhook: { state: "pending", tries: 0, next_try: null },
    });
    await house.call(`/v1/generations/${running.id}/cancel`, {});
    await drawing;
    gate.open();
    await receiver.until(1);
    const failed = await draw(house, receiver.url, { ...BODY, prompt: "[echo:fail unknown]" });
    await receiver.until(2);
    expect(receiver.messages.map(typeOf)).toEqual(["generation.canceled", "generation.failed"]);
    expect(receiver.messages.map(({ id }) => id)).toEqual([
      `${running.id}.canceled`,
      `${failed}.failed`,
    ]);
  });

  it("H2 H3 a receiver that fails three times is told again, until it has taken the message once", async () => {
    await using receiver = await openReceiver((response, number) =>
      answer(number > 3 ? 200 : 500)(response),
    );
    await using house = await open();
    const id = await draw(house, receiver.url);
    for (const tries of [1, 2, 3]) {
      await untilWebhook(house, id, {
        state: "pending",
        tries,
        last_status: 500,
        last_error: "The address answered 500; only 200 to 299 means that a message was taken.",
        next_try: expect.any(Number),
      });
      await passTheWait(house, { failures: tries });
    }
    await untilWebhook(house, id, { state: "delivered", tries: 4, last_error: null });
    aheadMs += DAY_MS;
    const other = await draw(house, receiver.url);
    await untilWebhook(house, other, { state: "delivered" });
    expect(receiver.messages.map((message) => message.id)).toEqual([
      ...Array.from({ length: 4 }, () => `${id}.succeeded`),
      `${other}.succeeded`,
    ]);
    const [secret = expect.fail()] = await secretsOf(house);
    for (const { verify } of receiver.messages) expect(() => verify(secret)).not.toThrow();
    expect(new Set(receiver.messages.slice(0, 4).map(({ body }) => body)).size).toBe(1);
  });

  it("H3 H5 one that redirects inward is never followed, and given up with the reason after eight tries", async () => {
    await using inside = await openReceiver(answer(200));
    await using receiver = await openReceiver((response) => {
      response.writeHead(302, { location: inside.url }).end();
    });
    const door = createDoor({
      allow: [],
      resolve: async () => ["93.184.215.14"],
      connect: (target) => openConnection({ ...target, address: "127.0.0.1", port: receiver.port }),
    });
    await using house = await open({ replacements: { door } });
    const id = await draw(house, "http://hooks.example.com/limner");
    for (let tries = 1; tries < 8; tries += 1) {
      await untilWebhook(house, id, { state: "pending", tries, last_status: 302 });
      await passTheWait(house, { failures: tries });
    }
    await untilWebhook(house, id, {
      state: "given_up",
      tries: 8,
      next_try: null,
      last_error: expect.stringContaining("a redirect (302), which is not followed"),
    });
    expect(receiver.messages).toHaveLength(8);
    expect(inside.messages).toEqual([]);
  });

  it("H5 an inward address is given up at once, without a connection", async () => {
    await using inside = await openReceiver(answer(200));
    await using house = await open({ config: { publicUrl: PUBLIC, door: { allow: [] } } });
    const id = await draw(house, inside.url);
    await untilWebhook(house, id, {
      state: "given_up",
      tries: 1,
      last_status: null,
      last_error: expect.stringContaining("not a public address"),
    });
    expect(inside.messages).toEqual([]);
  });

  it("H3 one that answers 410 is given up at once", async () => {
    await using receiver = await openReceiver(answer(410));
    await using house = await open();
    const id = await draw(house, receiver.url);
    await untilWebhook(house, id, { state: "given_up", tries: 1, last_status: 410 });
  });

  it("H3 one that hangs is left after its time and tried again", async () => {
    await using receiver = await openReceiver((response, number) => {
      if (number > 1) answer(200)(response);
    });
    const door = createDoor({ allow: ["127.0.0.1"], letterTimeoutMs: 50 });
    await using house = await open({ replacements: { door } });
    const id = await draw(house, receiver.url);
    await untilWebhook(house, id, {
      state: "pending",
      tries: 1,
      last_status: null,
      last_error: "127.0.0.1 could not be reached, or did not answer within 0.05 s.",
    });
    await passTheWait(house, { failures: 1 });
    await untilWebhook(house, id, { state: "delivered" });
  });
});

describe("a webhook and a server that stops", () => {
  it("H2 what was settled and not told before a crash is told after the next start", async () => {
    await using receiver = await openReceiver(answer(200));
    let id = "";
    {
      // The core without what tells ends: as if the process had died right after the commit.
      await using bench = await openWorkbench({
        dataDir,
        channels: [{ engine: createEcho({}) }],
      });
      id = await bench.admit({ webhookUrl: receiver.url });
      await bench.runner.workOne();
      expect((await bench.read(id)).webhook).toMatchObject({ state: "pending", tries: 0 });
    }
    await using house = await open();
    await untilWebhook(house, id, { state: "delivered", tries: 1 });
    expect(receiver.messages.map((message) => message.id)).toEqual([`${id}.succeeded`]);
  });

  it("H2 a try that the end of the server broke off is made again, under the same id", async () => {
    await using receiver = await openReceiver((response, number) =>
      (number > 1 ? answer(200) : hang)(response),
    );
    let id = "";
    {
      await using house = await open();
      id = await draw(house, receiver.url);
      await receiver.until(1);
    }
    await using house = await open();
    await untilWebhook(house, id, { state: "delivered", tries: 1 });
    expect(receiver.messages.map((message) => message.id)).toEqual([
      `${id}.succeeded`,
      `${id}.succeeded`,
    ]);
  });
});

describe("the secrets of webhooks", () => {
  it("H4 after a rotation a message satisfies the old secret and the new one, and after two only the new ones", async () => {
    await using receiver = await openReceiver(answer(200));
    await using house = await open();
    const { accounts } = house.house.records;
    const account = (await accounts.first()).id;
    const [first = expect.fail()] = await secretsOf(house);
    await accounts.rotateWebhookSecret(account);
    const [second = expect.fail()] = await secretsOf(house);
    await draw(house, receiver.url);
    await receiver.until(1);
    await accounts.rotateWebhookSecret(account);
    await draw(house, receiver.url);
    await receiver.until(2);
    const [one = expect.fail(), two = expect.fail()] = receiver.messages;
    expect(one.verify(first)).toEqual(one.verify(second));
    expect(() => two.verify(second)).not.toThrow();
    expect(() => two.verify(first)).toThrow("signature");
  });
});

describe("the address of a webhook", () => {
  it("H6 is the request's, else the key's, else the model's", async () => {
    await using receiver = await openReceiver(answer(200));
    const at = (path: string) => `http://127.0.0.1:${receiver.port}/${path}`;
    const { models } = testConfig({ dataDir });
    await using house = await open({
      config: {
        publicUrl: PUBLIC,
        door: { allow: ["127.0.0.1"] },
        models: models.map((model) => ({ ...model, channels: ["echo"], webhookUrl: at("model") })),
      },
    });
    const account = (await house.house.records.accounts.first()).id;
    const { headers } = await addKey(house.house, { account, webhookUrl: at("key") });
    const plain = await house.call(PATH, BODY);
    const byKey = await house.call(PATH, { ...BODY, seed: 2 }, headers);
    const byRequest = await house.call(
      PATH,
      { ...BODY, seed: 3 },
      { ...headers, "x-webhook-url": at("request") },
    );
    for (const [response, path] of [
      [plain, "model"],
      [byKey, "key"],
      [byRequest, "request"],
    ] as const) {
      const { webhookUrl } = (await house.house.records.generations.get(idOf(response))) ?? {};
      expect(webhookUrl).toBe(at(path));
      await untilWebhook(house, idOf(response), { state: "delivered" });
    }
  });

  it("H6 is shown to callers by its host alone, since the rest may be the secret that lets one write to it", async () => {
    await using receiver = await openReceiver(answer(200));
    const { models } = testConfig({ dataDir });
    await using house = await open({
      config: {
        publicUrl: PUBLIC,
        door: { allow: ["127.0.0.1"] },
        models: models.map((model) => ({ ...model, channels: ["echo"], webhookUrl: receiver.url })),
      },
    });
    const id = idOf(await house.call(PATH, BODY));
    await receiver.until(1);
    const record = await readJson(house, id);
    expect(record["webhook"]).toMatchObject({ url: `http://127.0.0.1:${receiver.port}/…` });
    expect(JSON.stringify(record)).not.toContain("token=secret");
  });

  it("H6 is not changed by a request that joins", async () => {
    await using receiver = await openReceiver(answer(200));
    await using house = await open();
    const retry = { "idempotency-key": "once" };
    const first = await house.call(PATH, BODY, { ...retry, "x-webhook-url": receiver.url });
    const again = await house.call(PATH, BODY, {
      ...retry,
      "x-webhook-url": "https://elsewhere.example.com/",
    });
    expect(idOf(again)).toBe(idOf(first));
    await untilWebhook(house, idOf(first), { url: `http://127.0.0.1:${receiver.port}/…` });
  });

  it.each([
    ["another scheme", "ftp://example.com/"],
    ["no URL", "example.com/hook"],
    ["two URLs", "https://a.example.com/, https://b.example.com/"],
    ["nothing", ""],
    ["a password", "https://me:secret@example.com/"],
    ["2,049 characters", `https://example.com/${"a".repeat(2029)}`],
  ])("H6 that is %s is invalid_request, and nothing is drawn", async (_name, url) => {
    await using house = await open();
    const fault = await readFault(await house.call(PATH, BODY, { "x-webhook-url": url }));
    expect(fault).toMatchObject({ status: 400, code: "invalid_request", param: "X-Webhook-Url" });
    expect(fault.message).not.toContain("secret@");
    expect(await house.house.records.generations.countOpen()).toEqual({ queued: 0, running: 0 });
  });

  it("H6 is refused by a server that knows no public address of its own, with what its operator must set", async () => {
    await using house = await open({ config: { publicUrl: undefined } });
    const asked = { "x-webhook-url": "https://example.com/hook" };
    const fault = await readFault(await house.call(PATH, BODY, asked));
    expect(fault).toMatchObject({ status: 400, code: "invalid_request", param: "X-Webhook-Url" });
    expect(fault.message).toContain("LIMNER_PUBLIC_URL");
    expect((await house.call(PATH, BODY)).status).toBe(200);
  });
});

describe("the operator", () => {
  const admin = { authorization: "Bearer sk-test-admin-key-long-enough" };

  it("H3 sees what was given up and why, and has it sent again", async () => {
    await using receiver = await openReceiver((response, number) =>
      answer(number > 1 ? 200 : 410)(response),
    );
    await using house = await open();
    const id = await draw(house, receiver.url);
    await untilWebhook(house, id, { state: "given_up" });
    const list = async (query: string) =>
      (await (
        await house.call(`/admin/v1/webhook-deliveries?${query}`, undefined, admin)
      ).json()) as {
        readonly data: readonly object[];
      };
    const { data } = await list("state=given_up&limit=5");
    expect(data).toMatchObject([
      {
        object: "webhook_delivery",
        id: `${id}.succeeded`,
        generation: id,
        event: "generation.succeeded",
        url: receiver.url,
        tries: 1,
        last_status: 410,
        last_error: expect.stringContaining("410 Gone"),
      },
    ]);
    expect((await list("state=pending")).data).toEqual([]);
    const path = `/admin/v1/webhook-deliveries/${id}.succeeded/resend`;
    expect((await house.call(path, {})).status).toBe(401);
    const resent = await house.call(path, {}, admin);
    expect(await resent.json()).toMatchObject({ id: `${id}.succeeded`, state: "pending" });
    await untilWebhook(house, id, { state: "delivered" });
    expect(new Set(receiver.messages.map((message) => message.id)).size).toBe(1);
    const none = "/admin/v1/webhook-deliveries/gen_none.failed/resend";
    expect((await house.call(none, {}, admin)).status).toBe(404);
    const wrong = await readFault(
      await house.call("/admin/v1/webhook-deliveries?state=lost", undefined, admin),
    );
    expect(wrong).toMatchObject({ status: 400, param: "state" });
  });

  it("H4 sees the secrets of an account and rotates them", async () => {
    await using house = await open();
    const { id } = await house.house.records.accounts.first();
    const path = `/admin/v1/accounts/${id}/webhook-secrets`;
    const before = await (await house.call(path, undefined, admin)).json();
    expect(before).toEqual({
      object: "webhook_secrets",
      account: id,
      secrets: await secretsOf(house),
    });
    const after = await (await house.call(`${path}/rotate`, {}, admin)).json();
    expect(after).toMatchObject({ secrets: await secretsOf(house) });
    expect(await secretsOf(house)).toHaveLength(2);
    expect((await house.call(path)).status).toBe(401);
  });
});
