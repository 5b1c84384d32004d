import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureFirstKeys } from "../../src/main/first-keys.ts";
import { sha256Hex } from "../../src/kit/sha256-hex.ts";
import {
  openScratchPostgres,
  openTestRecords,
  type ScratchPostgres,
} from "../support/open-scratch-postgres.ts";

const PROCESSES = 6;

let postgres: ScratchPostgres;
let folder = "";

beforeAll(async () => {
  postgres = await openScratchPostgres();
  folder = await mkdtemp(join(tmpdir(), "limner-first-keys-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await postgres[Symbol.asyncDispose]();
});

it("of processes that begin at once on a new database one makes the first API key, and only its folder holds one", async () => {
  const url = await postgres.addEmptyRecords();
  await using records = await openTestRecords({ url });
  const begun = await Promise.all(
    Array.from({ length: PROCESSES }, async () => {
      const dataDir = await mkdtemp(join(folder, "data-"));
      const config = { dataDir, database: { shown: "postgres", connections: 20 } };
      const secrets = { apiKey: undefined, adminKey: "sk-admin-key-that-all-have" };
      return await ensureFirstKeys(records, config, secrets);
    }),
  );
  const made = begun.flatMap((keys) => keys.made);
  expect(made).toHaveLength(1);
  expect(await records.keys.findByHash(sha256Hex(made[0]?.key ?? ""))).toBeDefined();
  expect(await records.keys.list((await records.accounts.first()).id)).toHaveLength(1);
  expect(begun.filter(({ file }) => existsSync(file))).toHaveLength(1);
});
