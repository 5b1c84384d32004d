import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addAccount, addKey } from "../support/add-account.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, readRecord, untilEnded } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const ADMIN = { authorization: "Bearer sk-test-admin-key-long-enough" };
const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };
const AGENT = "kite-shop/6.8 (test)";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-inspection-"));
});
afterAll(() => rm(folder, { recursive: true }));

const admin = (house: TestHouse, path: string, body?: object) =>
  house.call(`/admin/v1${path}`, body, ADMIN);

const read = async (answer: Response | Promise<Response>) =>
  JSON.parse(await (await answer).text());

async function editOnce(house: TestHouse): Promise<string> {
  const image = dataUrl(await plainPicture(64, 48));
  const body = { ...BODY, prompt: "make it blue", image };
  const headers = {
    "idempotency-key": "one edit",
    "user-agent": AGENT,
    "x-stainless-retry-count": "1",
  };
  return idOf(await house.call("/v1/images/edits", body, headers));
}

describe("the keys of all accounts", () => {
  it("are listed with their accounts and their last use, and narrowed by words and state", async () => {
    await using house = await openEchoHouse();
    const { id, keyId, headers } = await addAccount(house, { balanceMicros: 30_000 });
    const idle = await addKey(house.house, { account: id, name: "idle", expiresAt: 1 });
    const before = Math.floor(Date.now() / 1000);
    await house.call(PATH, BODY, headers);
    const { data, next_cursor } = await read(admin(house, "/keys"));
    expect(next_cursor).toBeNull();
    const used = data.find((key: { readonly id: string }) => key.id === keyId);
    expect(used).toMatchObject({ object: "key", account: id, account_name: "story" });
    expect(used.last_used).toBeGreaterThanOrEqual(before);
    const [expired] = (await read(admin(house, "/keys?q=IDLE&state=expired"))).data;
    expect(expired).toMatchObject({ id: idle.keyId, last_used: null, disabled: false });
    const active = await read(admin(house, `/keys?state=active&account=${id}`));
    expect(active.data).toMatchObject([{ id: keyId }]);
    const page = await read(admin(house, "/keys?limit=1"));
    const rest = await read(admin(house, `/keys?limit=100&cursor=${page.next_cursor}`));
    expect([...page.data, ...rest.data]).toEqual(data);
  });

  it("have the use that was noted when the server stopped", async () => {
    const dataDir = join(folder, "stopped");
    {
      await using house = await openEchoHouse({ dataDir });
      await house.call("/v1/account");
    }
    await using house = await openEchoHouse({ dataDir });
    expect((await read(admin(house, "/keys"))).data).toMatchObject([
      { last_used: expect.any(Number) },
    ]);
  });
});

describe("an account", () => {
  it("tells what it holds and what is open while it is, and its newest top-up", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const { id, headers } = await addAccount(house, { balanceMicros: 90_000 });
    const drawn = idOf(await house.call(PATH, BODY, { ...headers, prefer: "respond-async" }));
    const open = await read(admin(house, `/accounts/${id}`));
    expect(open).toMatchObject({
      balance: { amount_micros: 60_000 },
      held_micros: 30_000,
      generations: 1,
      keys: 1,
      last_top_up: { amount_micros: 90_000, created: expect.any(Number) },
    });
    gate.open();
    await untilEnded(house, drawn);
    const { data } = await read(admin(house, `/accounts?q=${id.slice(4)}`));
    expect(data).toEqual([{ ...open, held_micros: 0, generations: 0 }]);
    const first = await read(admin(house, "/accounts/acc_first"));
    expect(first).toMatchObject({ last_top_up: null, held_micros: 0 });
  });
});

describe("one generation", () => {
  it("tells when what happened, what became of its money, and who asked and how", async () => {
    await using house = await openEchoHouse({ echo: { repeatable: false } });
    const id = await editOnce(house);
    await vi.waitFor(async () => {
      const { timeline } = await read(admin(house, `/generations/${id}`));
      expect(timeline.delivered_ms).not.toBeNull();
    });
    const dossier = await read(admin(house, `/generations/${id}`));
    expect(dossier).toMatchObject({
      account_name: "first",
      key_name: expect.any(String),
      idempotency: true,
      client: { user_agent: AGENT, retry: 1 },
      references: [{ n: 1, changed: true, width: 64, height: 48, media_type: "image/png" }],
    });
    const { timeline, calls, entries, references } = dossier;
    const times = [
      timeline.created_ms,
      timeline.started_ms,
      calls[0].started_ms,
      calls[0].ended_ms,
      timeline.finished_ms,
      timeline.delivered_ms,
    ];
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(dossier.ms).toBe(timeline.finished_ms - timeline.created_ms);
    expect(entries).toEqual([
      { kind: "hold", amount_micros: -30_000, created_ms: timeline.created_ms },
      { kind: "release", amount_micros: 30_000, created_ms: timeline.finished_ms },
      { kind: "capture", amount_micros: -30_000, created_ms: timeline.finished_ms },
    ]);
    const own = await house.call(`/v1/generations/${id}/references/1`);
    const shown = await fetch(references[0].url, { headers: ADMIN });
    expect(shown.headers.get("cache-control")).toBe("no-store");
    const bytes = Buffer.from(await shown.arrayBuffer());
    expect(bytes.equals(Buffer.from(await own.arrayBuffer()))).toBe(true);
    expect(references[0].bytes).toBe(bytes.length);
  });

  it("N13 O3 leaves nothing of its client or its references to the operator once it is erased", async () => {
    await using house = await openEchoHouse();
    const id = await editOnce(house);
    const [{ url }] = (await read(admin(house, `/generations/${id}`))).references;
    const headers = { authorization: `Bearer ${TEST_KEY}` };
    await fetch(`${house.base}/v1/generations/${id}`, { method: "DELETE", headers });
    const dossier = await (await admin(house, `/generations/${id}`)).text();
    expect(dossier).not.toContain(AGENT);
    expect(JSON.parse(dossier)).toMatchObject({
      client: null,
      references: [],
      idempotency: true,
      entries: [{ kind: "hold" }, { kind: "release" }, { kind: "capture" }],
    });
    expect(await readFault(await fetch(url, { headers: ADMIN }))).toMatchObject({ status: 404 });
  });

  it("O3 shows its client to the operator alone, and neither log nor metrics have it", async () => {
    await using house = await openEchoHouse();
    const id = await editOnce(house);
    expect(JSON.stringify(await readRecord(house, id))).not.toContain(AGENT);
    expect(JSON.stringify(house.log)).not.toContain(AGENT);
    expect(await (await fetch(`${house.base}/metrics`)).text()).not.toContain(AGENT);
    const dossier = await (await admin(house, `/generations/${id}`)).text();
    expect(dossier).toContain(AGENT);
    expect(dossier).not.toContain("one edit");
    expect(dossier).not.toContain('"127.0.0.1"');
  });

  it("is named by its account and key in the list too, with how long it took", async () => {
    await using house = await openEchoHouse();
    const customer = await addAccount(house, { balanceMicros: 30_000, name: "shop-web" });
    const id = idOf(await house.call(PATH, BODY, customer.headers));
    const { data } = await read(admin(house, `/generations?account=${customer.id}`));
    expect(data).toMatchObject([
      { id, account_name: "story", key_name: "shop-web", ms: expect.any(Number) },
    ]);
  });

  it("N12 is canceled by the operator as by its owner, and only while it is open", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ echo: { repeatable: false }, wrap: gate.wrap });
    const customer = await addAccount(house, { balanceMicros: 60_000 });
    const draw = async () =>
      idOf(await house.call(PATH, BODY, { ...customer.headers, prefer: "respond-async" }));
    const id = await draw();
    await gate.reached;
    const canceled = await admin(house, `/generations/${id}/cancel`, {});
    expect(canceled.status).toBe(200);
    expect(await read(canceled)).toMatchObject({
      id,
      state: "canceled",
      cost: { amount_micros: 0 },
      entries: [{ kind: "hold" }, { kind: "release" }],
    });
    expect((await admin(house, `/generations/${id}/cancel`, {})).status).toBe(200);
    gate.open();
    const drawn = await draw();
    await untilEnded(house, drawn);
    const late = await readFault(await admin(house, `/generations/${drawn}/cancel`, {}));
    expect(late).toMatchObject({ status: 409, code: "already_finished" });
    const none = await readFault(await admin(house, "/generations/gen_none/cancel", {}));
    expect(none).toMatchObject({ status: 404, code: "not_found" });
  });
});
