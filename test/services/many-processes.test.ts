import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pause } from "../../src/kit/pause.ts";
import type { GenerationRecord } from "../support/generation-record.ts";
import { readEvents } from "../support/read-events.ts";
import { FLEET_ADMIN_KEY, FLEET_KEY, openFleet, type Fleet } from "./open-fleet.ts";
import { runLimner, type LimnerServer } from "./start-limner.ts";

const PATH = "/v1/images/generations";
const FOREVER = new AbortController().signal;

let fleet: Fleet;
let one: LimnerServer;
let two: LimnerServer;
let worker: LimnerServer;
beforeAll(async () => {
  fleet = await openFleet();
  // At once, on a database that is still empty.
  [one, two, worker] = await Promise.all([fleet.add("api"), fleet.add("api"), fleet.add("worker")]);
});
afterAll(() => fleet[Symbol.asyncDispose]());
beforeEach(() => {
  fleet.mock.resetMode();
  fleet.mock.forgetCalls();
});

interface Wish {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly method?: string;
  readonly signal?: AbortSignal;
}

function ask(server: LimnerServer, path: string, wish: Wish = {}): Promise<Response> {
  const { headers = {}, body, method = body === undefined ? "GET" : "POST", signal } = wish;
  const key = path.startsWith("/admin") ? FLEET_ADMIN_KEY : FLEET_KEY;
  return fetch(`${server.address}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal !== undefined && { signal }),
  });
}

/** Drawn by the backend, so that it can be counted and slowed down. */
const ofMock = (prompt: string) => ({
  model: "gpt-image-2-vip",
  size: "1024x1024",
  response_format: "url",
  prompt,
});

async function read(server: LimnerServer, id: string): Promise<GenerationRecord> {
  return (await (await ask(server, `/v1/generations/${id}`)).json()) as GenerationRecord;
}

async function begin(server: LimnerServer, body: unknown): Promise<string> {
  const answer = await ask(server, PATH, { body, headers: { prefer: "respond-async" } });
  expect(answer.status).toBe(202);
  return ((await answer.json()) as GenerationRecord).id;
}

/** The record once it has ended, told by the events of this server. */
async function untilEnd(server: LimnerServer, id: string): Promise<GenerationRecord> {
  for (;;) {
    const events = await ask(server, `/v1/generations/${id}/events`);
    if (events.status === 200) {
      for await (const _event of readEvents(events));
      const record = await read(server, id);
      if (["succeeded", "failed", "canceled"].includes(record.state)) {
        return record;
      }
    } else {
      await events.arrayBuffer();
    }
  }
}

/** Resolves when the backend has work for a prompt under way. */
async function untilDrawing(prompt: string): Promise<void> {
  while (
    !fleet.mock.calls().calls.some((call) => call.prompt?.includes(prompt) === true && call.drawn)
  ) {
    await pause(20, FOREVER);
  }
}

interface Listed {
  readonly id: string;
  readonly role: string;
  readonly alive: boolean;
}

async function listAlive(): Promise<readonly Listed[]> {
  const { data } = (await (await ask(two, "/admin/v1/processes")).json()) as {
    readonly data: readonly Listed[];
  };
  return data.filter(({ alive }) => alive);
}

async function verifyLedger(): Promise<void> {
  const answer = await ask(one, "/admin/v1/ledger/verify", { method: "POST" });
  expect(await answer.json()).toMatchObject({ adds_up: true, findings: [] });
}

describe("many processes on one database and one bucket", () => {
  it("are listed for the admin, and a worker answers nothing but how it is", async () => {
    const roles = (await listAlive()).map(({ role }) => role);
    expect(roles.toSorted()).toEqual(["api", "api", "worker"]);
    for (const path of ["/healthz", "/readyz", "/metrics"]) {
      expect((await ask(worker, path)).status).toBe(200);
    }
    for (const path of ["/v1/models", "/admin/v1/processes", "/console", "/"]) {
      expect((await ask(worker, path)).status).toBe(404);
    }
  });

  it("what is asked of one is watched with its progress at another, and fetched from there", async () => {
    const id = await begin(one, {
      prompt: "a lighthouse on a cliff",
      model: "gpt-image-2",
      size: "2048x2048",
    });
    const kinds = new Set<string>();
    for await (const { event } of readEvents(await ask(two, `/v1/generations/${id}/events`))) {
      kinds.add(event);
    }
    expect([...kinds]).toEqual(expect.arrayContaining(["state", "progress"]));
    const record = await read(two, id);
    expect(record.state).toBe("succeeded");
    const [picture] = record.pictures;
    const bytes = await (await fetch(picture?.url ?? "")).arrayBuffer();
    expect(bytes.byteLength).toBe(picture?.bytes);
    expect(new URL(picture?.url ?? "").origin).toBe(two.address);
  });

  it("a cancel at one ends the call that a worker makes for another", async () => {
    fleet.mock.setMode("slow 60s");
    const id = await begin(one, ofMock("a kite to cancel"));
    await untilDrawing("a kite to cancel");
    const canceled = await ask(two, `/v1/generations/${id}/cancel`, { method: "POST" });
    expect(canceled.status).toBe(200);
    while (fleet.mock.calls().totals.byOutcome.left !== 1) {
      await pause(20, FOREVER);
    }
    expect(await read(one, id)).toMatchObject({ state: "canceled" });
  });

  it("a key that was used at one is replayed at another, byte for byte", async () => {
    const wish = { body: ofMock("a kite to replay"), headers: { "idempotency-key": "fleet-1" } };
    const url = { ...wish, headers: { ...wish.headers, host: "pictures.example" } };
    const [first, second] = [await ask(one, PATH, url), await ask(two, PATH, url)];
    expect(second.headers.get("idempotent-replayed")).toBe("true");
    const bodies = [await first.text(), await second.text()];
    // Addresses in answers are those of whoever was asked.
    expect(bodies[1]?.replaceAll(two.address, one.address)).toBe(bodies[0]);
    expect(fleet.mock.calls().totals.drawings).toBe(1);
  });

  it("who hung up at one and asks again at another gets the same picture, paid once", async () => {
    fleet.mock.setMode("slow 3s");
    const body = ofMock("a kite to join");
    const hangUp = new AbortController();
    const lost = ask(one, PATH, { body, signal: hangUp.signal }).catch(() => "hung up");
    await untilDrawing("a kite to join");
    hangUp.abort();
    expect(await lost).toBe("hung up");
    const headers = { "x-stainless-retry-count": "1" };
    const joined = await ask(two, PATH, { body, headers });
    expect(joined.status).toBe(200);
    expect(fleet.mock.calls().totals.drawings).toBe(1);
    await verifyLedger();
  });

  it("who waited at one that is killed and asks again at another gets the same picture, paid once", async () => {
    const victim = await fleet.add("api");
    fleet.mock.setMode("slow 3s");
    const body = ofMock("a kite to join after a crash");
    const lost = ask(victim, PATH, { body }).catch(() => "cut off");
    await untilDrawing("a kite to join after a crash");
    await victim[Symbol.asyncDispose]();
    expect(await lost).toBe("cut off");
    expect((await ask(two, PATH, { body })).status).toBe(200);
    expect(fleet.mock.calls().totals.drawings).toBe(1);
    await verifyLedger();
  });

  it("three workers never call a channel of one place more than once at a time", async () => {
    await using _second = await fleet.add("worker");
    await using _third = await fleet.add("worker");
    fleet.mock.setMode("slow 100ms");
    const wishes = Array.from({ length: 24 }, (_, n) => ofMock(`a kite in a row ${n}`));
    const answers = await Promise.all(
      wishes.map((body, n) => ask(n % 2 === 0 ? one : two, PATH, { body })),
    );
    expect(answers.map(({ status }) => status)).toEqual(wishes.map(() => 200));
    const { drawings, drawingAtOnceMax } = fleet.mock.calls().totals;
    expect({ drawings, drawingAtOnceMax }).toEqual({ drawings: 24, drawingAtOnceMax: 1 });
  });

  it("what a killed worker drew is drawn by another, and answered to who waited", async () => {
    fleet.mock.setMode("slow 8s");
    const waiting = ask(two, PATH, { body: ofMock("a kite to take over") });
    await untilDrawing("a kite to take over");
    await worker[Symbol.asyncDispose]();
    worker = await fleet.add("worker");
    const answer = await waiting;
    expect(answer.status).toBe(200);
    const record = await read(one, answer.headers.get("x-generation-id") ?? "");
    expect(record.state).toBe("succeeded");
    // The channel knows a call that it has met, so it was sent again and drawn once.
    expect(fleet.mock.calls().totals.drawings).toBe(1);
    await verifyLedger();
  });

  it("a database that is away for ten seconds costs callers a retry, and nothing that was accepted", async () => {
    fleet.mock.setMode("slow 200ms");
    const accepted: string[] = [];
    const refused: Response[] = [];
    const over = new AbortController();
    const load = [one, two].map(async (server, lane) => {
      for (let n = 0; !over.signal.aborted; n += 1) {
        const body = ofMock(`a kite under load ${lane} ${n}`);
        const answer = await ask(server, PATH, { body, headers: { prefer: "respond-async" } });
        if (answer.status === 202) {
          accepted.push(((await answer.json()) as GenerationRecord).id);
        } else {
          refused.push(answer);
          await answer.arrayBuffer();
        }
        await pause(250, FOREVER);
      }
    });
    await untilDrawing("a kite under load");
    await fleet.postgres.stop("immediate");
    await pause(10_000, FOREVER);
    expect((await ask(one, "/readyz")).status).toBe(503);
    await fleet.postgres.start();
    while (
      (await ask(one, "/readyz")).status !== 200 ||
      (await ask(two, "/readyz")).status !== 200
    ) {
      await pause(100, FOREVER);
    }
    const before = accepted.length;
    while (accepted.length < before + 2) {
      await pause(100, FOREVER);
    }
    over.abort();
    await Promise.all(load);
    expect(refused.length).toBeGreaterThan(0);
    for (const { status, headers } of refused) {
      expect(status).toBe(503);
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    }
    const records = await Promise.all(accepted.map((id) => untilEnd(one, id)));
    expect(records.map(({ state }) => state)).toEqual(accepted.map(() => "succeeded"));
    await verifyLedger();
  });

  it("one that drains ends well, and is listed no more", async () => {
    // Those that were killed before are forgotten meanwhile.
    const before = await listAlive();
    const leaving = await fleet.add("api");
    const own = (await listAlive()).filter(({ id }) => before.every((one) => one.id !== id));
    expect(own).toHaveLength(1);
    leaving.interrupt();
    expect((await leaving.ended).code).toBe(0);
    expect((await listAlive()).map(({ id }) => id)).not.toContain(own[0]?.id);
  });

  it("the doctor tries the database and the bucket of their environment", async () => {
    const { code, output } = await inFolder((dataDir) =>
      runLimner(["doctor"], { dataDir, env: fleet.env }),
    );
    expect(output).toMatch(
      /^ok +database +postgres:\/\/postgres@\S+ \(PostgreSQL .*, version \d+$/m,
    );
    expect(output).not.toContain(fleet.s3.secretAccessKey);
    expect(code).toBe(0);
  });

  it("refuse to start where they would not agree", async () => {
    const { LIMNER_ADMIN_KEY: _key, ...env } = fleet.env;
    await inFolder(async (dataDir) => {
      const keyless = await runLimner(["serve"], { dataDir, env });
      expect(keyless).toMatchObject({ code: 1 });
      expect(keyless.notes).toContain("LIMNER_ADMIN_KEY is not set");
      const lone = await runLimner(["serve", "--role", "worker"], { dataDir });
      expect(lone).toMatchObject({ code: 1 });
      expect(lone.notes).toContain("set LIMNER_DATABASE_URL");
    });
  });
});

async function inFolder<Result>(work: (dataDir: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "limner-fleet-other-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
