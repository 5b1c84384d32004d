import { type LogLevel, type Role, ROLES } from "./config.ts";
import { maskDatabaseUrl } from "./mask-database-url.ts";
import type { EnvironmentSetting, FlagName } from "./environment-setting.ts";
import { S3_SETTINGS } from "./s3-settings.ts";
import {
  anyPath,
  databaseAddress,
  keyText,
  listenAddress,
  oneOf,
  proxies,
  seconds,
  webAddress,
  webOrigins,
  wholeNumber,
} from "./value-kinds.ts";

/** Text from the command line that wins over the environment. */
export type FlagValues = { readonly [Name in FlagName]?: string | undefined };

/** As they are written on the command line. */
export const FLAGS: Readonly<Record<FlagName, string>> = {
  host: "--host",
  port: "--port",
  dataDir: "--data-dir",
  config: "--config",
  role: "--role",
};

const LOG_LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error", "silent"];

/** Written out, so that a kind of a plain value can stand for one that may be missing. */
type Maybe<Value> = Value | undefined;

const host: EnvironmentSetting<string> = {
  name: "LIMNER_HOST",
  flag: "host",
  kind: listenAddress,
  fallback: "127.0.0.1",
  fallbackShown: "127.0.0.1",
  description:
    "The address that the server listens on. 0.0.0.0 makes it reachable from other machines.",
};
const port: EnvironmentSetting<number> = {
  name: "LIMNER_PORT",
  flag: "port",
  kind: wholeNumber(0, 65_535),
  fallback: 4242,
  fallbackShown: "4242",
  description: "The port that the server listens on; 0 takes any free one.",
};
const dataDir: EnvironmentSetting<string> = {
  name: "LIMNER_DATA_DIR",
  flag: "dataDir",
  kind: anyPath,
  fallback: "./data",
  fallbackShown: "./data",
  description: "The folder that holds the database and the pictures. One server per folder.",
};
const config: EnvironmentSetting<Maybe<string>> = {
  name: "LIMNER_CONFIG",
  flag: "config",
  kind: anyPath,
  fallback: undefined,
  fallbackShown: "./limner.yaml, if it exists",
  description: "The file with models, channels and limits.",
};
const role: EnvironmentSetting<Role> = {
  name: "LIMNER_ROLE",
  flag: "role",
  kind: oneOf(ROLES),
  fallback: "all",
  fallbackShown: "all",
  description:
    "What this process does: `api` answers callers, `worker` draws, `all` does both. `api` and `worker` need `LIMNER_DATABASE_URL` and `LIMNER_S3_BUCKET` ([scale](scale.md)).",
};
const databaseUrl: EnvironmentSetting<Maybe<string>> = {
  name: "LIMNER_DATABASE_URL",
  kind: databaseAddress,
  fallback: undefined,
  fallbackShown: "SQLite in the data folder",
  secret: true,
  mask: (value) => (value === undefined ? "" : maskDatabaseUrl(value)),
  description:
    "A PostgreSQL database that holds the records, for any number of processes: `postgres://user:password@host:5432/name`. `limner migrate` moves the records of a data folder there.",
};
const databasePool: EnvironmentSetting<number> = {
  name: "LIMNER_DATABASE_POOL",
  kind: wholeNumber(12, 500),
  fallback: 20,
  fallbackShown: "20",
  description:
    "Connections to PostgreSQL that this process opens at most. All processes together must stay below `max_connections` of the server.",
};
const publicUrl: EnvironmentSetting<Maybe<string>> = {
  name: "LIMNER_PUBLIC_URL",
  kind: webAddress,
  fallback: undefined,
  fallbackShown: "made from the request",
  description: "The address under which users reach the server; URLs in answers begin with it.",
};
const trustProxy: EnvironmentSetting<readonly string[]> = {
  name: "LIMNER_TRUST_PROXY",
  kind: proxies,
  fallback: [],
  fallbackShown: "none",
  description:
    "The proxies whose X-Forwarded headers count, by address or network, separated by commas.",
};
const mcpOrigins: EnvironmentSetting<readonly string[]> = {
  name: "LIMNER_MCP_ORIGINS",
  kind: webOrigins,
  fallback: [],
  fallbackShown: "none",
  description:
    "Web pages elsewhere that may call `/mcp`, by origin, separated by commas. Programs that are no browsers need no entry.",
};
const apiKey: EnvironmentSetting<Maybe<string>> = {
  name: "LIMNER_API_KEY",
  kind: keyText,
  fallback: undefined,
  fallbackShown: "made at the first start",
  secret: true,
  description:
    "An API key of the first account, compared while it is set and never stored. " +
    "At least 20 characters if the server listens beyond this machine. `limner draw` sends it.",
};
const adminKey: EnvironmentSetting<Maybe<string>> = {
  name: "LIMNER_ADMIN_KEY",
  kind: keyText,
  fallback: undefined,
  fallbackShown: "made at the first start",
  secret: true,
  description:
    "The key to `/admin/v1`. Compared while it is set and never stored; the same rule of 20 characters.",
};
const logLevel: EnvironmentSetting<LogLevel> = {
  name: "LIMNER_LOG_LEVEL",
  kind: oneOf(LOG_LEVELS),
  fallback: "info",
  fallbackShown: "info",
  description:
    "The least serious events that are logged: debug, info, warn, error, or silent for none.",
};
const drain: EnvironmentSetting<number> = {
  name: "LIMNER_DRAIN_S",
  kind: seconds(0, 86_400),
  fallback: 300_000,
  fallbackShown: "300",
  description: "Seconds that a server which was told to stop waits for paid calls under way.",
};
const patience: EnvironmentSetting<Maybe<number>> = {
  name: "LIMNER_PATIENCE_S",
  kind: seconds(1, 86_400),
  fallback: undefined,
  fallbackShown: "290; 900 with `LIMNER_KEEP_ALIVE_S`",
  description:
    "Seconds after which a caller who waits gets `still_running`; the picture goes on being drawn. Without a byte Node's own `fetch` gives up after 300 seconds; an answer that is kept alive can be waited for longer.",
};
const keepAlive: EnvironmentSetting<number> = {
  name: "LIMNER_KEEP_ALIVE_S",
  kind: seconds(0, 3_600),
  fallback: 0,
  fallbackShown: "0",
  description:
    "For proxies that close connections on which nothing happens: an answer that is not there after so many seconds is begun with status 200 and a space, as often as this, until its JSON follows. A failure after that has its body, but status 200. 0 turns it off.",
};
const queue: EnvironmentSetting<number> = {
  name: "LIMNER_QUEUE_S",
  kind: seconds(1, 604_800),
  fallback: 3_600_000,
  fallbackShown: "3600",
  description: "Seconds that a request may wait for a channel before it ends as `no_channel`.",
};
const storagePatience: EnvironmentSetting<number> = {
  name: "LIMNER_STORAGE_PATIENCE_S",
  kind: seconds(0, 86_400),
  fallback: 300_000,
  fallbackShown: "300",
  description:
    "Seconds that a finished picture waits on this machine's disk for a bucket, a disk or a database that does not take it; then its generation ends as `storage_unavailable`, uncharged.",
};
const threads: EnvironmentSetting<Maybe<number>> = {
  name: "LIMNER_THREADS",
  kind: wholeNumber(1, 256),
  fallback: undefined,
  fallbackShown: "the cores of the machine",
  description: "Worker threads of the built-in engine: how many pictures it draws at a time.",
};
const diskFloor: EnvironmentSetting<number> = {
  name: "LIMNER_DISK_FLOOR_BYTES",
  kind: wholeNumber(0, 999_999_999_999_999),
  fallback: 1_000_000_000,
  fallbackShown: "1000000000",
  description:
    "With less free room than this in the data folder, new requests are answered `storage_unavailable`.",
};
const serverUrl: EnvironmentSetting<Maybe<string>> = {
  name: "LIMNER_URL",
  kind: webAddress,
  fallback: undefined,
  fallbackShown: "http://LIMNER_HOST:LIMNER_PORT",
  description:
    "The server that `limner draw` and `limner get` speak to. The server itself does not read it.",
};

export const ENVIRONMENT_SETTINGS = {
  host,
  port,
  dataDir,
  config,
  role,
  databaseUrl,
  databasePool,
  ...S3_SETTINGS,
  publicUrl,
  trustProxy,
  mcpOrigins,
  apiKey,
  adminKey,
  logLevel,
  drain,
  patience,
  keepAlive,
  queue,
  storagePatience,
  threads,
  diskFloor,
  serverUrl,
};
