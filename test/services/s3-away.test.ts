import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pause } from "../../src/kit/pause.ts";
import type { GenerationRecord } from "../support/generation-record.ts";
import { openS3Gate, type S3Gate } from "../support/open-s3-gate.ts";
import { FLEET_ADMIN_KEY, FLEET_KEY, openFleet, type Fleet } from "./open-fleet.ts";
import type { LimnerServer } from "./start-limner.ts";

const FOREVER = new AbortController().signal;
const OUTAGE_MS = 30_000;
/** So large that it stands in a file while it waits. */
const LARGE = "huge 1";

let fleet: Fleet;
let api: LimnerServer;
let gate: S3Gate;
let dataDir: string;
beforeAll(async () => {
  fleet = await openFleet({ idempotent: false });
  gate = await openS3Gate(fleet.s3.endpoint);
  api = await fleet.add("api");
});
afterAll(async () => {
  await fleet[Symbol.asyncDispose]();
  await gate[Symbol.asyncDispose]();
});
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "limner-s3-away-"));
  gate.decide(() => "open");
  fleet.mock.setMode(LARGE);
  fleet.mock.forgetCalls();
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function ask(path: string, body?: unknown): Promise<Response> {
  const key = path.startsWith("/admin") ? FLEET_ADMIN_KEY : FLEET_KEY;
  return await fetch(`${api.address}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      prefer: "respond-async",
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function begin(prompt: string): Promise<string> {
  const words = { model: "gpt-image-2-vip", size: "1024x1024", prompt };
  const answer = await ask("/v1/images/generations", words);
  expect(answer.status).toBe(202);
  return ((await answer.json()) as GenerationRecord).id;
}

async function read(id: string): Promise<GenerationRecord> {
  return (await (await ask(`/v1/generations/${id}`)).json()) as GenerationRecord;
}

async function untilEnded(id: string): Promise<GenerationRecord> {
  for (;;) {
    const record = await read(id);
    if (["succeeded", "failed", "canceled"].includes(record.state)) {
      return record;
    }
    await pause(100, FOREVER);
  }
}

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What waits on the disk of the worker. */
async function hashSpool(): Promise<readonly string[]> {
  const folder = join(dataDir, "spool");
  const files = await readdir(folder);
  return await Promise.all(files.map(async (file) => hash(await readFile(join(folder, file)))));
}

async function hashDelivered({ pictures }: GenerationRecord): Promise<string> {
  const answer = await fetch(pictures[0]?.url ?? "");
  expect(answer.status).toBe(200);
  return hash(Buffer.from(await answer.arrayBuffer()));
}

interface Entry {
  readonly kind: string;
  readonly generation: string | null;
}

async function entriesOf(id: string): Promise<readonly string[]> {
  const verdict = await fetch(`${api.address}/admin/v1/ledger/verify`, {
    method: "POST",
    headers: { authorization: `Bearer ${FLEET_ADMIN_KEY}` },
  });
  expect(await verdict.json()).toMatchObject({ adds_up: true, findings: [] });
  const { data } = (await (await ask("/admin/v1/accounts/acc_first/entries")).json()) as {
    readonly data: readonly Entry[];
  };
  return data
    .filter(({ generation }) => generation === id)
    .map(({ kind }) => kind)
    .toSorted();
}

/** The real server is stopped until this is disposed of. */
async function stopBucket(): Promise<AsyncDisposable> {
  await fleet.s3.stop();
  let isAway = true;
  return {
    async [Symbol.asyncDispose]() {
      if (isAway) await fleet.s3.resume();
      isAway = false;
    },
  };
}

/** Resolves when the backend has this picture under way. */
async function untilDrawing(prompt: string): Promise<void> {
  while (!fleet.mock.calls().calls.some((call) => call.prompt === prompt && call.drawn)) {
    await pause(20, FOREVER);
  }
}

/** Stops the bucket while a picture is drawn; `id` is its generation once the worker has met that the bucket is away. */
async function drawWithout(worker: LimnerServer, prompt: string) {
  fleet.mock.setMode(`slow 2s + ${LARGE}`);
  const id = await begin(prompt);
  await untilDrawing(prompt);
  const outage = await stopBucket();
  await worker.logged("write-refused");
  return { id, ...outage, back: () => outage[Symbol.asyncDispose]() };
}

describe("a bucket that is away while a paid picture is finished", () => {
  it("for 30 seconds gets the very same picture when it is back; it is ordered and charged once", async () => {
    await using worker = await fleet.add("worker", { dataDir });
    await using away = await drawWithout(worker, "a kite that waits");
    const waiting = await hashSpool();
    await pause(OUTAGE_MS, FOREVER);
    expect(await read(away.id)).toMatchObject({ state: "running", error: null });
    expect(await hashSpool()).toEqual(expect.arrayContaining([...waiting]));
    await away.back();
    const record = await untilEnded(away.id);
    expect(record).toMatchObject({ state: "succeeded", error: null });
    expect(waiting).toContain(await hashDelivered(record));
    expect(fleet.mock.calls().totals.drawings).toBe(1);
    expect(await entriesOf(away.id)).toEqual(["capture", "hold", "release"]);
  });

  it("for longer than the patience ends the generation as storage_unavailable, released", async () => {
    const env = { LIMNER_STORAGE_PATIENCE_S: "3" };
    await using worker = await fleet.add("worker", { dataDir, env });
    await using away = await drawWithout(worker, "a kite that is given up");
    const record = await untilEnded(away.id);
    expect(record).toMatchObject({
      state: "failed",
      error: { code: "storage_unavailable", outcome: null },
      pictures: [],
      cost: { amount_micros: 0 },
    });
    expect(fleet.mock.calls().totals.drawings).toBe(1);
    expect(await entriesOf(away.id)).toEqual(["hold", "release"]);
    expect(await hashSpool()).toEqual([]);

    // As long as it is away nobody is paid for what could not be kept.
    const next = await begin("a kite for later");
    await pause(5_000, FOREVER);
    expect(await read(next)).toMatchObject({ state: "queued" });
    await away.back();
    expect(await untilEnded(next)).toMatchObject({ state: "succeeded" });
    expect(fleet.mock.calls().totals.drawings).toBe(2);
  });

  it("and a worker that is told to stop meanwhile waits for it, stores the picture and ends well", async () => {
    await using worker = await fleet.add("worker", { dataDir });
    await using away = await drawWithout(worker, "a kite that is seen off");
    const waiting = await hashSpool();
    worker.interrupt();
    await worker.logged("write-refused");
    await away.back();
    expect((await worker.ended).code).toBe(0);
    const record = await read(away.id);
    expect(record).toMatchObject({ state: "succeeded", error: null });
    expect(waiting).toContain(await hashDelivered(record));
    expect(fleet.mock.calls().totals.drawings).toBe(1);
  });

  it("and a worker that is killed meanwhile: what the backend cannot be asked again is of unknown outcome, uncharged and not ordered twice", async () => {
    let id: string;
    {
      await using worker = await fleet.add("worker", { dataDir });
      await using away = await drawWithout(worker, "a kite that is lost");
      ({ id } = away);
      await worker[Symbol.asyncDispose]();
    }
    await using _next = await fleet.add("worker", { dataDir });
    const record = await untilEnded(id);
    expect(record).toMatchObject({
      state: "failed",
      error: { code: "backend_failed", outcome: "unknown" },
      cost: { amount_micros: 0 },
    });
    expect(fleet.mock.calls().totals.drawings).toBe(1);
    expect(await entriesOf(id)).toEqual(["hold", "release"]);
  });
});

describe("a bucket in trouble while a picture is stored", () => {
  const isPut = ({ method }: { readonly method: string }) => method === "PUT";

  it.each([
    ["answers 503 SlowDown", { status: 503, code: "SlowDown" }],
    ["answers 500", { status: 500, code: "InternalError" }],
    ["cuts the connection", "cut"],
    ["cuts the connection in the middle of the picture", "half-sent"],
    ["refuses the key for a while", { status: 403, code: "InvalidAccessKeyId" }],
    ["finds that the clocks differ", { status: 403, code: "RequestTimeTooSkewed" }],
  ] as const)(
    "that %s, it has the whole picture in the end, ordered and charged once",
    async (_, mood) => {
      const env = { LIMNER_S3_ENDPOINT: gate.endpoint };
      await using worker = await fleet.add("worker", { dataDir, env });
      let troubles = 0;
      gate.decide((request) => (isPut(request) && (troubles += 1) <= 4 ? mood : "open"));
      const id = await begin(`a kite in trouble ${JSON.stringify(mood)}`);
      await worker.logged("write-refused");
      const record = await untilEnded(id);
      expect(record).toMatchObject({ state: "succeeded", error: null });
      const answer = await fetch(record.pictures[0]?.url ?? "");
      expect((await answer.arrayBuffer()).byteLength).toBe(record.pictures[0]?.bytes);
      expect(fleet.mock.calls().totals.drawings).toBe(1);
      expect(await entriesOf(id)).toEqual(["capture", "hold", "release"]);
    },
  );
});
