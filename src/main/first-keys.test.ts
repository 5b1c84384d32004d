import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256Hex } from "../kit/sha256-hex.ts";
import { ensureFirstKeys } from "./first-keys.ts";
import { readFirstKey } from "./first-keys-file.ts";
import { openRecords } from "./open-records.ts";

const NO_SECRETS = { apiKey: undefined, adminKey: undefined };

describe("first keys", () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "limner-first-keys-"));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  const start = async (secrets: Parameters<typeof ensureFirstKeys>[2]) => {
    await using records = await openRecords({ dataDir }, { make: true });
    const keys = await ensureFirstKeys(records, { dataDir }, secrets);
    const account = await records.accounts.first();
    return { ...keys, rows: await records.keys.list(account.id) };
  };

  it("are made at the first start and written to a file that only its owner can read", async () => {
    const { made, rows, adminKeyHash, file } = await start(NO_SECRETS);
    expect(made.map(({ name }) => name)).toEqual(["LIMNER_API_KEY", "LIMNER_ADMIN_KEY"]);
    for (const { name, key } of made) {
      expect(key).toMatch(/^sk-[0-9A-Za-z]{43}$/);
      expect(await readFirstKey(dataDir, name)).toBe(key);
    }
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, "admin-key.sha256"))).mode & 0o777).toBe(0o600);
    expect(adminKeyHash).toBe(sha256Hex(made[1]?.key ?? ""));
    expect(rows).toMatchObject([{ name: "first key", prefix: made[0]?.key.slice(0, 10) }]);
  });

  it("open the first account by their hash", async () => {
    const { made, rows } = await start(NO_SECRETS);
    await using records = await openRecords({ dataDir });
    expect(await records.keys.findByHash(sha256Hex(made[0]?.key ?? ""))).toEqual(rows[0]);
  });

  it("are made once, even if their file is removed afterwards", async () => {
    const first = await start(NO_SECRETS);
    await rm(first.file);
    const second = await start(NO_SECRETS);
    expect(second).toMatchObject({ made: [], adminKeyHash: first.adminKeyHash, rows: first.rows });
  });

  it("are taken up from the file when a first start was cut short", async () => {
    const key = `sk-${"a".repeat(43)}`;
    await writeFile(join(dataDir, "first-keys.txt"), `# kept\nLIMNER_API_KEY=${key}\n`);
    const { made } = await start(NO_SECRETS);
    expect(made[0]).toEqual({ name: "LIMNER_API_KEY", key });
    await using records = await openRecords({ dataDir });
    expect(await records.keys.findByHash(sha256Hex(key))).toBeDefined();
    expect(await readFile(join(dataDir, "first-keys.txt"), "utf8")).toMatch(
      /^# kept\nLIMNER_API_KEY=sk-a+\n# /,
    );
  });

  it("are never stored while they stand in the environment", async () => {
    const secrets = { apiKey: "from-the-environment", adminKey: "admin-from-the-environment" };
    const { made, rows, adminKeyHash, environmentKey } = await start(secrets);
    expect(made).toEqual([]);
    expect(adminKeyHash).toBe(sha256Hex(secrets.adminKey));
    expect(rows).toEqual([environmentKey]);
    await using records = await openRecords({ dataDir });
    expect(await records.keys.findByHash(sha256Hex(secrets.apiKey))).toBeUndefined();
    await expect(stat(join(dataDir, "first-keys.txt"))).rejects.toThrow("ENOENT");
    await expect(stat(join(dataDir, "admin-key.sha256"))).rejects.toThrow("ENOENT");
  });

  it("are made once the environment no longer holds them, and the row for its money stays one", async () => {
    const secrets = { apiKey: "from-the-environment", adminKey: undefined };
    const first = await start(secrets);
    const again = await start(secrets);
    expect(again.environmentKey).toEqual(first.environmentKey);
    expect((await start(NO_SECRETS)).made.map(({ name }) => name)).toEqual(["LIMNER_API_KEY"]);
  });

  it("are not guessed at when the admin key's hash was damaged", async () => {
    await writeFile(join(dataDir, "admin-key.sha256"), "nonsense");
    await expect(start(NO_SECRETS)).rejects.toThrow("does not hold a SHA-256; remove it");
  });

  it("of many processes are those of the environment: none makes an admin key, and a worker makes no key at all", async () => {
    await using records = await openRecords({ dataDir }, { make: true });
    const database = { shown: "postgres://limner@db/limner", connections: 20 };
    for (const role of ["all", "api"] as const) {
      const refused = ensureFirstKeys(records, { dataDir, database, role }, NO_SECRETS);
      await expect(refused).rejects.toThrow("LIMNER_ADMIN_KEY is not set");
    }
    const { made } = await ensureFirstKeys(
      records,
      { dataDir, database, role: "worker" },
      NO_SECRETS,
    );
    expect(made).toEqual([]);
    expect(await records.keys.list((await records.accounts.first()).id)).toEqual([]);
  });

  it("two processes that start at once stand under one row for the key of the environment", async () => {
    await using records = await openRecords({ dataDir }, { make: true });
    const secrets = { apiKey: "sk-of-the-environment", adminKey: "sk-of-the-admin" };
    const both = await Promise.all(
      [1, 2].map(() => ensureFirstKeys(records, { dataDir }, secrets)),
    );
    expect(both[0]?.environmentKey?.id).toBe(both[1]?.environmentKey?.id);
  });
});
