import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { picturePath } from "../../src/assets/disk/picture-path.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { openS3Gate, type S3Gate } from "../support/open-s3-gate.ts";
import { openScratchPostgres, type ScratchPostgres } from "../support/open-scratch-postgres.ts";
import { startS3, type S3Server } from "../support/start-s3.ts";
import { writeHistory } from "../support/write-history.ts";
import { runLimner, spawnLimner } from "./start-limner.ts";

let postgres: ScratchPostgres;
let s3: S3Server;
let gate: S3Gate;
let dataDir: string;
let env: NodeJS.ProcessEnv;
let url: string;
beforeAll(async () => {
  postgres = await openScratchPostgres();
  s3 = await startS3();
  gate = await openS3Gate(s3.endpoint);
});
afterAll(async () => {
  await gate[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
});
let folders = 0;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "limner-migrate-off-"));
  url = await postgres.addEmptyRecords();
  gate.decide(() => "open");
  folders += 1;
  env = {
    LIMNER_S3_ENDPOINT: gate.endpoint,
    LIMNER_S3_BUCKET: s3.bucket,
    LIMNER_S3_REGION: s3.region,
    LIMNER_S3_ACCESS_KEY_ID: s3.accessKeyId,
    LIMNER_S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
    LIMNER_S3_PREFIX: `move${folders}/`,
  };
  await fillFolder();
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function fillFolder(): Promise<void> {
  await using house = await openEchoHouse({ dataDir });
  const words = { model: "gpt-image-2-vip", size: "256x256" };
  for (const prompt of ["a kite", "a boat", "a lamp"]) {
    const answer = await house.call("/v1/images/generations", { ...words, prompt });
    expect(answer.status).toBe(200);
  }
  const [first] = await house.house.records.keys.list("acc_first");
  const owners = [{ account: "acc_first", key: first?.id ?? "", share: 1 }];
  await writeHistory({ dataDir, owners, days: 4, perDay: 40, now: Date.now() });
}

function listPictures(): readonly string[] {
  using source = new DatabaseSync(join(dataDir, "limner.db"), { readOnly: true });
  const rows = source.prepare("select name from assets where state = 'stored' order by name").all();
  return rows.map(({ name }) => String(name));
}

async function query(text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

const migrate = () => runLimner(["migrate", "--to", url, "--s3", "--json"], { dataDir, env });

function readSums(output: string): { readonly count: number; readonly missing: number } {
  const { pictures } = JSON.parse(output) as {
    readonly pictures: { readonly count: number; readonly missing: number };
  };
  return pictures;
}

const isPut = ({ method, path }: { readonly method: string; readonly path: string }) =>
  method === "PUT" && path.includes(`move${folders}/`);

/** Pictures pass until so many have, then the bucket is silent. */
function silenceAfter(count: number): void {
  let puts = 0;
  gate.decide((request) => (isPut(request) && (puts += 1) > count ? "silent" : "open"));
}

const puts = () => gate.seen.filter(isPut).length;

describe("limner migrate that is broken off among the pictures", () => {
  it("by a kill goes on where it was, and ends with every picture", async () => {
    const names = listPictures();
    expect(names.length).toBeGreaterThan(100);
    silenceAfter(80);
    const child = spawnLimner(["migrate", "--to", url, "--s3"], { dataDir, env });
    await gate.saw(() => puts() > 80);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));
    gate.decide(() => "open");
    const before = puts();
    const again = await migrate();
    expect(again.notes).not.toContain("Unexpected");
    expect(again.code).toBe(0);
    expect(readSums(again.output)).toMatchObject({ count: names.length, missing: 0 });
    // 64 of the first ones are known to be there; the check of the bucket takes three of its own.
    expect(puts() - before).toBeLessThanOrEqual(names.length - 64 + 3);
  });

  it("goes on from the same folder at another path, and from no other folder", async () => {
    silenceAfter(40);
    const child = spawnLimner(["migrate", "--to", url, "--s3"], { dataDir, env });
    await gate.saw(() => puts() > 40);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));
    gate.decide(() => "open");
    const first = dataDir;
    dataDir = `${first}-elsewhere`;
    await cp(first, dataDir, { recursive: true });
    await rm(first, { recursive: true });
    // Another one, where the first one was.
    await cp(dataDir, first, { recursive: true });
    {
      using other = new DatabaseSync(join(first, "limner.db"));
      other.exec("update accounts set created_at = created_at + 1");
    }
    const strange = await runLimner(["migrate", "--to", url, "--s3"], { dataDir: first, env });
    await rm(first, { recursive: true });
    expect(strange.notes).toContain(`This database holds the records of ${first}`);
    const again = await migrate();
    expect(again.notes).not.toContain("holds the records of");
    expect(again.code).toBe(0);
  });

  it("by Ctrl-C says that it can go on", async () => {
    silenceAfter(80);
    const child = spawnLimner(["migrate", "--to", url, "--s3"], { dataDir, env });
    await gate.saw(() => puts() > 80);
    let notes = "";
    child.stderr.on("data", (piece: Buffer) => (notes += String(piece)));
    child.kill("SIGINT");
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(notes).toContain("The same command goes on where it was.");
    expect(code).toBe(130);
  });

  it("by a bucket that refuses says so in one line, and goes on later", async () => {
    let count = 0;
    gate.decide((request) =>
      isPut(request) && (count += 1) > 40 ? { status: 403, code: "AccessDenied" } : "open",
    );
    const refused = await migrate();
    expect(refused.code).toBe(1);
    expect(refused.notes).toContain("AccessDenied");
    expect(refused.notes).toContain("limner migrate");
    gate.decide(() => "open");
    expect((await migrate()).code).toBe(0);
  });

  it("by a database that goes away says so in one line", async () => {
    silenceAfter(40);
    const running = migrate();
    await gate.saw(() => puts() > 40);
    await postgres.server.stop("immediate");
    gate.decide(() => "open");
    const broken = await running;
    await postgres.server.start();
    expect(broken.code).toBe(1);
    expect(broken.notes).not.toContain("Unexpected");
    expect(broken.notes.trim().split("\n").at(-1)).toMatch(
      /^The database postgres:\S+ has broken the move off \(.+\)\. .*limner migrate/,
    );
  });

  it("does not go on over records that were changed meanwhile", async () => {
    silenceAfter(40);
    const child = spawnLimner(["migrate", "--to", url, "--s3"], { dataDir, env });
    await gate.saw(() => puts() > 40);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));
    gate.decide(() => "open");
    await query("update ledger_entries set amount_micros = amount_micros + 1 where kind = 'hold'");
    const refused = await migrate();
    expect(refused.code).toBe(1);
    expect(refused.notes).toContain("ledger_entries is not the same on both sides");
  });
});

describe("limner migrate of a folder that is not whole", () => {
  it("tells which pictures are missing or cut short, moves all others, and ends with exit code 1", async () => {
    const [gone = "", short = "", ...others] = listPictures();
    await rm(picturePath(join(dataDir, "pictures"), gone));
    // A new file, since pictures of the history are links to one.
    await rm(picturePath(join(dataDir, "pictures"), short));
    await writeFile(picturePath(join(dataDir, "pictures"), short), "short");
    const moved = await runLimner(["migrate", "--to", url, "--s3"], { dataDir, env });
    expect(moved.code).toBe(1);
    expect(moved.output).toContain(gone);
    expect(moved.output).toContain(short);
    expect(moved.output).toContain(`${others.length} pictures`);
  });
});
