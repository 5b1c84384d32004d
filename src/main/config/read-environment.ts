import { resolve } from "node:path";
import { checkRole, warnOfRole } from "./check-role.ts";
import type { Config, Origin, S3Secrets } from "./config.ts";
import { ENVIRONMENT_SETTINGS, FLAGS } from "./environment-settings.ts";
import type { EnvironmentSetting } from "./environment-setting.ts";
import type { FlagValues } from "./environment-settings.ts";
import { maskDatabaseUrl } from "./mask-database-url.ts";
import { isLoopbackHost } from "./is-loopback-host.ts";
import { nearestName } from "../../kit/nearest-name.ts";
import { readS3 } from "./read-s3.ts";
import { shorten } from "./shorten.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface EnvironmentOptions {
  readonly env: Environment;
  readonly cwd: string;
  readonly flags: FlagValues;
  /** The default of `threads`. */
  readonly cores: number;
}

export interface EnvironmentReading {
  readonly values: Omit<
    Config,
    "models" | "channels" | "limits" | "keeping" | "clients" | "door" | "rules" | "configFile"
  >;
  /** Absolute; undefined if none was named. */
  readonly configFile: string | undefined;
  readonly apiKey: string | undefined;
  readonly adminKey: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly s3: S3Secrets | undefined;
  readonly origins: readonly Origin[];
  /** What is wrong, one line each; `values` holds defaults in those places. */
  readonly problems: readonly string[];
  /** What holds only as long as nothing is added. */
  readonly warnings: readonly string[];
}

const KEY_CHARACTERS_MIN = 20;

/** Where a setting was given, or undefined; an empty variable counts as not set. */
function findText<Value>(setting: EnvironmentSetting<Value>, options: EnvironmentOptions) {
  const flagText = setting.flag === undefined ? undefined : options.flags[setting.flag];
  if (setting.flag !== undefined && flagText !== undefined) {
    return { text: flagText, said: FLAGS[setting.flag], source: `flag ${FLAGS[setting.flag]}` };
  }
  const text = options.env[setting.name];
  return text === undefined || text === ""
    ? undefined
    : { text, said: setting.name, source: `environment ${setting.name}` };
}

function showValue<Value>(
  { secret, mask }: EnvironmentSetting<Value>,
  text: string,
  value: Value | undefined,
): string {
  if (mask !== undefined && value !== undefined) {
    return mask(value);
  }
  return secret === true ? `secret, ${text.length} characters` : text;
}

function createReader(options: EnvironmentOptions, problems: string[], origins: Origin[]) {
  return <Value>(setting: EnvironmentSetting<Value>): Value => {
    const found = findText(setting, options);
    if (found === undefined) {
      origins.push({ name: setting.name, value: setting.fallbackShown, source: "default" });
      return setting.fallback;
    }
    const value = setting.kind.read(found.text);
    const shown = showValue(setting, found.text, value);
    origins.push({ name: setting.name, value: shown, source: found.source });
    if (value === undefined) {
      const was = setting.secret === true ? "" : `, not "${shorten(found.text)}"`;
      problems.push(`${found.said} must be ${setting.kind.expected}${was}.`);
      return setting.fallback;
    }
    return value;
  };
}

function checkKeys(
  reading: Pick<EnvironmentReading, "apiKey" | "adminKey">,
  host: string,
): string[] {
  if (isLoopbackHost(host)) {
    return [];
  }
  const { apiKey, adminKey } = reading;
  const beyond = `when the server listens beyond this machine (LIMNER_HOST is ${shorten(host)})`;
  const problems = Object.entries({ LIMNER_API_KEY: apiKey, LIMNER_ADMIN_KEY: adminKey })
    .filter(([, key]) => key !== undefined && key.length < KEY_CHARACTERS_MIN)
    .map(([name]) => `${name} must have at least ${KEY_CHARACTERS_MIN} characters ${beyond}.`);
  if (apiKey !== undefined && apiKey === adminKey) {
    problems.push(
      `LIMNER_API_KEY and LIMNER_ADMIN_KEY must differ ${beyond}: whoever may draw would be the admin too.`,
    );
  }
  return problems;
}

/** Below the 300 seconds after which Node's own `fetch` gives up on a silent connection. */
const PATIENCE_MS = 290_000;
/** Above the time limit of a channel and some waiting: a kept-alive answer that ends in a fault is one that SDKs cannot read. */
const KEPT_ALIVE_PATIENCE_MS = 900_000;

/** Everything that stands in the environment and on the command line. Reads no file. */
export function readEnvironment(options: EnvironmentOptions): EnvironmentReading {
  const problems: string[] = [];
  const origins: Origin[] = [];
  const read = createReader(options, problems, origins);
  const settings = ENVIRONMENT_SETTINGS;
  const patience = read(settings.patience);
  const keepAliveMs = read(settings.keepAlive);
  const databaseUrl = read(settings.databaseUrl);
  const connections = read(settings.databasePool);
  const isGiven = (name: string) => (options.env[name] ?? "") !== "";
  const s3 = readS3(read, isGiven);
  problems.push(...s3.problems);
  const values = {
    pictures: s3.pictures,
    role: read(settings.role),
    database:
      databaseUrl === undefined ? undefined : { shown: maskDatabaseUrl(databaseUrl), connections },
    host: read(settings.host),
    port: read(settings.port),
    dataDir: resolve(options.cwd, read(settings.dataDir)),
    publicUrl: read(settings.publicUrl),
    trustProxy: read(settings.trustProxy),
    mcpOrigins: read(settings.mcpOrigins),
    logLevel: read(settings.logLevel),
    drainMs: read(settings.drain),
    patienceMs: patience ?? (keepAliveMs > 0 ? KEPT_ALIVE_PATIENCE_MS : PATIENCE_MS),
    keepAliveMs,
    queueMs: read(settings.queue),
    storagePatienceMs: read(settings.storagePatience),
    threads: read(settings.threads) ?? options.cores,
    diskFloorBytes: read(settings.diskFloor),
  };
  const file = read(settings.config);
  const keys = { apiKey: read(settings.apiKey), adminKey: read(settings.adminKey) };
  problems.push(...checkKeys(keys, values.host));
  const picturesAreShared = isGiven(settings.s3Bucket.name);
  problems.push(...checkRole({ ...values, picturesAreShared }));
  return {
    values,
    ...keys,
    databaseUrl,
    s3: s3.secrets,
    configFile: file === undefined ? undefined : resolve(options.cwd, file),
    origins,
    problems,
    warnings: [...s3.warnings, ...warnOfRole({ ...values, picturesAreShared })],
  };
}

/** Says of each variable that looks like ours and is not that nobody reads it. */
export function listUnknownVariables(env: Environment, referenced: ReadonlySet<string>): string[] {
  const known: string[] = Object.values(ENVIRONMENT_SETTINGS).map(({ name }) => name);
  return Object.keys(env)
    .filter((name) => name.startsWith("LIMNER_") && !referenced.has(name))
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearestName(name, known);
      const remedy =
        meant === undefined ? "unset it, or see docs/config.md" : `did you mean ${meant}?`;
      return `${shorten(name)} is no setting of this version and is not read; ${remedy}`;
    });
}
