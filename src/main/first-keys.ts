import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ApiKey } from "../contract/account-records.ts";
import type { Records } from "../contract/records.ts";
import { sha256Hex } from "../kit/sha256-hex.ts";
import type { Config, Secrets } from "./config/config.ts";
import { ensureEnvironmentKey, isEnvironmentKey, NO_HASH } from "./environment-key.ts";
import { appendFirstKey, firstKeysFile, readFirstKey, removeFirstKey } from "./first-keys-file.ts";
import type { FirstKeyName } from "./first-keys-file.ts";
import { describeKey, makeKey } from "./make-key.ts";
import { OperatorError } from "./operator-error.ts";

export interface FirstKeys {
  /** SHA-256 of the key to `/admin`, in hexadecimal. */
  readonly adminKeyHash: string;
  /** What sessions of the console are signed with: the admin key where it is known. */
  readonly sessionSecret: string;
  /** While `LIMNER_API_KEY` is set: the row its money is written under. */
  readonly environmentKey: ApiKey | undefined;
  /** What was made just now and may be shown once, on a terminal only. */
  readonly made: readonly { readonly name: FirstKeyName; readonly key: string }[];
  /** Where keys that were made are written; logs may show this path. */
  readonly file: string;
  /** Keys of an earlier start stand in the file; they were perhaps never shown, where that start found its port in use. */
  readonly hasEarlier: boolean;
}

/** The key of a first start that was cut short, or a new one. It stands in the file before anything relies on it. */
async function takeKey(dataDir: string, name: FirstKeyName): Promise<string> {
  const left = await readFirstKey(dataDir, name);
  const { key } = left === undefined ? makeKey() : describeKey(left);
  if (left === undefined) {
    await appendFirstKey(dataDir, name, key);
  }
  return key;
}

async function ensureApiKey(records: Records, dataDir: string): Promise<string | undefined> {
  const account = await records.accounts.first();
  const keys = await records.keys.list(account.id);
  if (!keys.every(isEnvironmentKey)) {
    return undefined;
  }
  const key = await takeKey(dataDir, "LIMNER_API_KEY");
  const { hash, prefix } = describeKey(key);
  const none = { budgetMicros: null, models: null, expiresAt: null };
  const first = { account: account.id, name: "first key", hash, prefix, ...none };
  const isOurs = await records.keys.addFirst(
    { ...first, createdAt: Date.now() },
    { prefix: NO_HASH },
  );
  if (!isOurs) {
    // Another process has begun at the same moment, and its key is the one that counts.
    await removeFirstKey(dataDir, "LIMNER_API_KEY");
    return undefined;
  }
  return key;
}

/** One that was made by a process stands in its folder, where no other process finds it. */
const NO_SHARED_ADMIN_KEY =
  "LIMNER_ADMIN_KEY is not set, and processes on one database must agree on it: set it to the same value for all of them, of 20 characters or more.";

/** A worker answers no caller with an API key, and asks for the admin key at `/metrics` alone. */
function keysOfWorker(dataDir: string, adminKey: string | undefined): FirstKeys {
  const { hash, key } = adminKey === undefined ? makeKey() : describeKey(adminKey);
  return {
    adminKeyHash: hash,
    sessionSecret: key,
    environmentKey: undefined,
    made: [],
    file: firstKeysFile(dataDir),
    hasEarlier: false,
  };
}

async function readAdminHash(file: string): Promise<string | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") {
      return undefined;
    }
    throw error;
  });
  const hash = text?.trim();
  if (hash !== undefined && !/^[0-9a-f]{64}$/.test(hash)) {
    throw new OperatorError(
      `${file} does not hold a SHA-256; remove it, and a new admin key is made at the next start.`,
    );
  }
  return hash;
}

async function writeAdminHash(file: string, hash: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(`${hash}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The hash stands in a file of its own, since rows of `keys` are API keys. */
async function ensureAdminKey(
  dataDir: string,
): Promise<{ readonly hash: string; readonly key: string | undefined }> {
  const file = join(dataDir, "admin-key.sha256");
  const known = await readAdminHash(file);
  if (known !== undefined) {
    return { hash: known, key: undefined };
  }
  const key = await takeKey(dataDir, "LIMNER_ADMIN_KEY");
  await writeAdminHash(file, sha256Hex(key));
  return { hash: sha256Hex(key), key };
}

/**
 * The admin key, from the environment or as long as it stands in `first-keys.txt`. Its hash would not do: backups hold it, and
 * whoever reads one must not be able to make a session of it. Where only the hash is left, sessions end with the process.
 */
async function findSessionSecret(
  dataDir: string,
  adminKey: string | undefined,
  adminKeyHash: string,
): Promise<string> {
  const known = adminKey ?? (await readFirstKey(dataDir, "LIMNER_ADMIN_KEY"));
  return known !== undefined && sha256Hex(known) === adminKeyHash
    ? known
    : randomBytes(32).toString("hex");
}

/**
 * Sees to it that there is an API key and an admin key. One that stands in the environment is never stored;
 * one that does not is made at the first start and written to `first-keys.txt`, readable by its owner only.
 * The data folder must exist, and belong to this process (see the lock of `limner serve`).
 */
export async function ensureFirstKeys(
  records: Records,
  { dataDir, database, role }: Pick<Config, "dataDir"> & Partial<Pick<Config, "database" | "role">>,
  secrets: Pick<Secrets, "apiKey" | "adminKey">,
): Promise<FirstKeys> {
  if (database !== undefined && role !== "worker" && secrets.adminKey === undefined) {
    throw new OperatorError(NO_SHARED_ADMIN_KEY);
  }
  if (role === "worker") {
    return keysOfWorker(dataDir, secrets.adminKey);
  }
  const apiKey = secrets.apiKey === undefined ? await ensureApiKey(records, dataDir) : undefined;
  const environmentKey =
    secrets.apiKey === undefined ? undefined : await ensureEnvironmentKey(records, Date.now());
  const admin =
    secrets.adminKey === undefined
      ? await ensureAdminKey(dataDir)
      : { hash: sha256Hex(secrets.adminKey), key: undefined };
  const made = [
    ...(apiKey === undefined ? [] : [{ name: "LIMNER_API_KEY" as const, key: apiKey }]),
    ...(admin.key === undefined ? [] : [{ name: "LIMNER_ADMIN_KEY" as const, key: admin.key }]),
  ];
  const file = firstKeysFile(dataDir);
  return {
    adminKeyHash: admin.hash,
    sessionSecret: await findSessionSecret(dataDir, secrets.adminKey, admin.hash),
    environmentKey,
    made,
    file,
    hasEarlier: made.length === 0 && existsSync(file),
  };
}
