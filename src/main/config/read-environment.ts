import { resolve } from "node:path";
import type { Config, Origin } from "./config.ts";
import { ENVIRONMENT_SETTINGS, FLAGS, NOT_OFFERED_YET } from "./environment-settings.ts";
import type { EnvironmentSetting, FlagValues } from "./environment-settings.ts";
import { isLoopbackHost } from "./is-loopback-host.ts";
import { nearestName } from "../../kit/nearest-name.ts";
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
  readonly origins: readonly Origin[];
  /** What is wrong, one line each; `values` holds defaults in those places. */
  readonly problems: readonly string[];
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

function createReader(options: EnvironmentOptions, problems: string[], origins: Origin[]) {
  return <Value>(setting: EnvironmentSetting<Value>): Value => {
    const found = findText(setting, options);
    if (found === undefined) {
      origins.push({ name: setting.name, value: setting.fallbackShown, source: "default" });
      return setting.fallback;
    }
    const value = setting.kind.read(found.text);
    const shown = setting.secret === true ? `secret, ${found.text.length} characters` : found.text;
    origins.push({ name: setting.name, value: shown, source: found.source });
    if (value === undefined) {
      const was = setting.secret === true ? "" : `, not "${shorten(found.text)}"`;
      problems.push(`${found.said} must be ${setting.kind.expected}${was}.`);
      return setting.fallback;
    }
    return value;
  };
}

function listNotOffered(env: Environment): string[] {
  const problems = Object.keys(env)
    .filter((name) => env[name] !== "")
    .flatMap((name) =>
      NOT_OFFERED_YET.filter(({ pattern }) => pattern.test(name)).map(
        ({ instead }) => `${name} is not offered yet: ${instead}.`,
      ),
    );
  const role = env["LIMNER_ROLE"] ?? "";
  if (role !== "" && role !== "all") {
    problems.push(
      `LIMNER_ROLE "${shorten(role)}" is not offered yet: in this version one process does everything; unset it.`,
    );
  }
  return problems;
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
  const problems = listNotOffered(options.env);
  const origins: Origin[] = [];
  const read = createReader(options, problems, origins);
  const settings = ENVIRONMENT_SETTINGS;
  const patience = read(settings.patience);
  const keepAliveMs = read(settings.keepAlive);
  const values = {
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
    threads: read(settings.threads) ?? options.cores,
    diskFloorBytes: read(settings.diskFloor),
  };
  const file = read(settings.config);
  const keys = { apiKey: read(settings.apiKey), adminKey: read(settings.adminKey) };
  problems.push(...checkKeys(keys, values.host));
  return {
    values,
    ...keys,
    configFile: file === undefined ? undefined : resolve(options.cwd, file),
    origins,
    problems,
  };
}

/** Says of each variable that looks like ours and is not that nobody reads it. */
export function listUnknownVariables(env: Environment, referenced: ReadonlySet<string>): string[] {
  const known: string[] = Object.values(ENVIRONMENT_SETTINGS).map(({ name }) => name);
  return Object.keys(env)
    .filter((name) => name.startsWith("LIMNER_") && !referenced.has(name))
    .filter(
      (name) =>
        ![...known, "LIMNER_ROLE"].includes(name) &&
        !NOT_OFFERED_YET.some(({ pattern }) => pattern.test(name)),
    )
    .map((name) => {
      const meant = nearestName(name, known);
      const remedy =
        meant === undefined ? "unset it, or see docs/config.md" : `did you mean ${meant}?`;
      return `${shorten(name)} is no setting of this version and is not read; ${remedy}`;
    });
}
