import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { openScratchPostgres, type ScratchPostgres } from "../support/open-scratch-postgres.ts";
import { startS3, type S3Server } from "../support/start-s3.ts";
import { writeHistory } from "../support/write-history.ts";
import { runLimner, spawnLimner, startLimner } from "./start-limner.ts";

const ADMIN_KEY = "sk-admin-key-of-the-moved-server";
/** What a lock leaves in the folder. */
const LOCK_FILES = /^serve\.(lock|json)/;

let postgres: ScratchPostgres;
let s3: S3Server;
let dataDir: string;
beforeAll(async () => {
  postgres = await openScratchPostgres();
  s3 = await startS3();
});
afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "limner-migrate-test-"));
});
afterEach(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

const bucketOf = (prefix: string) => ({
  LIMNER_S3_ENDPOINT: s3.endpoint,
  LIMNER_S3_BUCKET: s3.bucket,
  LIMNER_S3_REGION: s3.region,
  LIMNER_S3_ACCESS_KEY_ID: s3.accessKeyId,
  LIMNER_S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
  LIMNER_S3_PATH_STYLE: "true",
  LIMNER_S3_PREFIX: prefix,
});

/** A folder whose server has stopped, with pictures, references, failures, money and a key. */
async function fillFolder(perDay: number): Promise<{ readonly generation: string }> {
  let generation: string | null = null;
  {
    await using house = await openEchoHouse({ dataDir });
    const words = { model: "gpt-image-2-vip", size: "256x256" };
    for (const prompt of ["a kite", "a boat\u0000 with a zero", "a lamp"]) {
      const answer = await house.call("/v1/images/generations", { ...words, prompt });
      expect(answer.status).toBe(200);
      generation = answer.headers.get("x-generation-id");
    }
    const [first] = await house.house.records.keys.list("acc_first");
    const owners = [{ account: "acc_first", key: first?.id ?? "", share: 1 }];
    await writeHistory({ dataDir, owners, days: 4, perDay, now: Date.now() });
  }
  return { generation: generation ?? "" };
}

/** Every file of the folder by its hash, but those that say who serves it. */
async function hashFolder(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !LOCK_FILES.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const hashes = files
    .filter((file) => !/-(wal|shm)$/.test(file))
    .map(async (file) => {
      const hash = createHash("sha256").update(await readFile(file));
      return [file, hash.digest("hex")] as const;
    });
  return new Map((await Promise.all(hashes)).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

async function query<Row extends object>(url: string, text: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

describe("limner migrate", () => {
  it("X7 moves records and pictures, leaves the folder as it was, and a server goes on with them", async () => {
    const { generation } = await fillFolder(20);
    const before = await hashFolder();
    const url = await postgres.addEmptyRecords();
    const env = bucketOf("moved/");
    const moved = await runLimner(["migrate", "--to", url, "--s3", "--json"], { dataDir, env });
    expect(moved.notes).not.toContain("Unexpected");
    expect(moved.code).toBe(0);
    const { rows, pictures, audit } = JSON.parse(moved.output) as {
      readonly rows: Readonly<Record<string, number>>;
      readonly pictures: { readonly count: number; readonly missing: number };
      readonly audit: { readonly findings: readonly string[] };
    };
    expect(rows["generations"]).toBeGreaterThan(50);
    expect(pictures.count).toBeGreaterThan(30);
    expect(pictures.missing).toBe(0);
    expect(audit.findings).toEqual([]);
    expect(await hashFolder()).toEqual(before);

    await using elsewhere = await openFolder();
    const serving = { ...env, LIMNER_DATABASE_URL: url, LIMNER_ADMIN_KEY: ADMIN_KEY };
    await using server = await startLimner({ dataDir: elsewhere.folder, env: serving });
    const ask = (path: string) =>
      fetch(`${server.address}${path}`, { headers: { authorization: `Bearer ${ADMIN_KEY}` } });
    const record = (await (await ask(`/admin/v1/generations/${generation}`)).json()) as {
      readonly pictures: readonly { readonly url: string; readonly bytes: number }[];
    };
    const [picture] = record.pictures;
    const bytes = await (await fetch(picture?.url ?? "")).arrayBuffer();
    expect(bytes.byteLength).toBe(picture?.bytes);
  });

  it("X7 killed in the middle it goes on where it was, and until then nobody serves the half", async () => {
    await fillFolder(60);
    const url = await postgres.addEmptyRecords();
    const args = ["migrate", "--to", url];
    const lock = new Client({ connectionString: url });
    await lock.connect();
    // Nothing can be written to one of the later tables, so the command waits there.
    await lock.query("begin; lock table calls in share mode");
    const child = spawnLimner(args, { dataDir });
    const waiting = "select 1 from pg_locks where not granted and relation = 'calls'::regclass";
    while ((await query(url, waiting)).length === 0);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));
    await lock.end();
    const [half] = await query<{ moved: string }>(url, "select count(*) as moved from generations");
    expect(Number(half?.moved)).toBeGreaterThan(100);

    const env = { LIMNER_DATABASE_URL: url };
    const refused = await runLimner(["ledger", "verify"], { dataDir, env });
    expect(refused.code).toBe(1);
    expect(refused.notes).toContain('run "limner migrate" there again');

    const again = await runLimner(args, { dataDir });
    expect(again.notes).not.toContain("Unexpected");
    expect(again.code).toBe(0);
    expect(again.output).toContain("Every row is the same on both sides. The ledger adds up.");
    expect((await runLimner(["ledger", "verify"], { dataDir, env })).code).toBe(0);
  });

  it("is refused for a folder that is served, a database that holds anything else, and a second time", async () => {
    await fillFolder(5);
    const url = await postgres.addEmptyRecords();
    {
      await using _server = await startLimner({ dataDir });
      const served = await runLimner(["migrate", "--to", url], { dataDir });
      expect(served).toMatchObject({ code: 1 });
      expect(served.notes).toContain("is already served by another limner on port");
    }
    const other = await postgres.addEmptyRecords();
    await query(
      other,
      "insert into accounts (id, name, balance_micros, unlimited, last_turn, created_at) values ('acc_1', 'a', 0, 0, 0, 1)",
    );
    const refused = await runLimner(["migrate", "--to", other], { dataDir });
    expect(refused.notes).toContain("holds other records already");
    expect((await runLimner(["migrate", "--to", url], { dataDir })).code).toBe(0);
    const second = await runLimner(["migrate", "--to", url], { dataDir });
    expect(second).toMatchObject({ code: 1 });
    expect(second.notes).toContain("there is nothing left to do");
  });
});

async function openFolder(): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "limner-moved-"));
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
