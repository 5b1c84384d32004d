import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import { OperatorError } from "../operator-error.ts";
import { buildChannels } from "./build-channels.ts";
import { buildModels } from "./build-models.ts";
import { buildRules } from "./build-rules.ts";
import { TEXT_CALLS_DEFAULT } from "./clients-schema.ts";
import { emptyConfigFile } from "./empty-config-file.ts";
import type { Config, Origin, Secrets } from "./config.ts";
import type { FlagValues } from "./environment-settings.ts";
import { KEEPING_DEFAULTS, LIMIT_DEFAULTS } from "./file-schema.ts";
import { listFileOrigins } from "./list-file-origins.ts";
import { readConfigFile } from "./read-config-file.ts";
import type { ConfigFile } from "./read-config-file.ts";
import { listUnknownVariables, readEnvironment } from "./read-environment.ts";
import type { Environment, EnvironmentReading } from "./read-environment.ts";
import { shorten } from "./shorten.ts";
import { toKeeping } from "./to-keeping.ts";
import { isHostName, isNetwork } from "./value-kinds.ts";

export interface ReadConfigOptions {
  readonly env: Environment;
  readonly cwd: string;
  /** Text from the command line; wins over the environment. */
  readonly flags?: FlagValues;
  /** The text of a file, undefined if there is none. Throws when it cannot be read. */
  readonly readFile?: (path: string) => string | undefined;
  readonly cores?: number;
}

export interface ConfigReading {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly origins: readonly Origin[];
  /** One line each: what was written and changes nothing. */
  readonly warnings: readonly string[];
  /** Where `limner.yaml` was looked for, absolute. */
  readonly place: string;
}

const FILE_CHARACTERS_MAX = 1_000_000;

function readFileIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
}

interface FoundFile {
  readonly path: string | undefined;
  /** Where it was looked for. */
  readonly place: string;
  readonly file: ConfigFile;
  readonly problems: readonly string[];
}

function openFile(options: Required<ReadConfigOptions>, named: string | undefined): FoundFile {
  const path = named ?? join(options.cwd, "limner.yaml");
  const fromHere = relative(options.cwd, path);
  const name = fromHere.startsWith("..") || isAbsolute(fromHere) ? path : fromHere;
  const empty = emptyConfigFile(name);
  let text: string | undefined;
  try {
    text = options.readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      path,
      place: path,
      file: empty,
      problems: [
        `${name} cannot be read (${shorten(reason)}); allow it, or name another file with LIMNER_CONFIG.`,
      ],
    };
  }
  if (text === undefined) {
    const problem = `There is no file ${name}; write one, or take LIMNER_CONFIG (--config) away.`;
    const problems = named === undefined ? [] : [problem];
    return { path: undefined, place: path, file: empty, problems };
  }
  if (text.length > FILE_CHARACTERS_MAX) {
    return {
      path,
      place: path,
      file: empty,
      problems: [`${name} must have at most ${FILE_CHARACTERS_MAX} characters.`],
    };
  }
  const file = readConfigFile(text, { name, env: options.env });
  return { path, place: path, file, problems: file.problems };
}

function checkDoor(file: ConfigFile): string[] {
  return (file.content.door?.allow ?? []).flatMap((host, index) =>
    isNetwork(host) || isHostName(host)
      ? []
      : [
          file.complain(
            ["door", "allow", index],
            `must be a host name, an address or a network such as 10.0.0.0/8, not "${shorten(host)}"`,
          ),
        ],
  );
}

/** A promise that could not be kept: a message names pictures by addresses that must be whole. */
function checkWebhooks(file: ConfigFile, publicUrl: string | undefined): string[] {
  return Object.entries(file.content.models ?? {}).flatMap(([id, { webhookUrl }]) =>
    webhookUrl === undefined || publicUrl !== undefined
      ? []
      : [file.complain(["models", id, "webhookUrl"], "needs LIMNER_PUBLIC_URL; set it")],
  );
}

function toClients(section: ConfigFile["content"]["clients"] = {}): Config["clients"] {
  const { sdkUserAgents = [], textCalls = TEXT_CALLS_DEFAULT } = section;
  return { sdkUserAgents, textCalls: textCalls === "on" };
}

/** Joins the two sources; `problems` is empty if nothing is wrong. */
function joinSources(environment: EnvironmentReading, found: FoundFile) {
  const { file } = found;
  const channels = buildChannels(file.content.channels ?? {}, environment.values.threads);
  const channelIds = channels.channels.map(({ id }) => id);
  const clients = toClients(file.content.clients);
  const models = buildModels(file.content.models ?? {}, channelIds, clients);
  const rules = buildRules(file.content.rules ?? [], models.models);
  const config: Config = {
    ...environment.values,
    configFile: found.path,
    models: models.models,
    channels: channels.channels,
    limits: { default: { ...LIMIT_DEFAULTS, ...file.content.limits?.default } },
    keeping: { ...KEEPING_DEFAULTS, ...toKeeping(file.content.keeping) },
    clients,
    door: { allow: file.content.door?.allow ?? [] },
    rules: rules.rules,
  };
  const later = [...channels.problems, ...models.problems, ...rules.problems].map(
    ({ path, message }) => file.complain(path, message),
  );
  return {
    config,
    apiKeys: channels.apiKeys,
    ruleHeaders: rules.headers,
    problems: [
      ...environment.problems,
      ...found.problems,
      ...later,
      ...checkWebhooks(file, config.publicUrl),
      ...checkDoor(file),
    ],
    warnings: channels.warnings.map(({ path, message }) => file.complain(path, message)),
  };
}

function listOrigins(environment: EnvironmentReading, found: FoundFile, config: Config): Origin[] {
  const ofChannelKeys = Object.entries(found.file.content.channels ?? {})
    .filter(([, { apiKey }]) => apiKey !== undefined)
    .map(([id, { apiKey }]) => ({
      name: `channels.${id}.apiKey`,
      value: `secret, ${apiKey?.length} characters`,
      source: found.file.source(["channels", id, "apiKey"]),
    }));
  const ofHeaders = (found.file.content.rules ?? []).flatMap(({ name, check }, index) =>
    Object.entries(check?.headers ?? {}).map(([header, value]) => ({
      name: `rules.${name}.check.headers.${header}`,
      value: `secret, ${value.length} characters`,
      source: found.file.source(["rules", index, "check", "headers", header]),
    })),
  );
  return [
    ...environment.origins,
    ...listFileOrigins(config, (path) => found.file.source(path)),
    ...ofChannelKeys,
    ...ofHeaders,
  ];
}

/**
 * Reads flags, environment and `limner.yaml`, once, into values; nothing below `main` reads any of them.
 * Throws an `OperatorError` with one line for each wrong value, saying what to write instead.
 */
export function readConfig(given: ReadConfigOptions): ConfigReading {
  const options = { flags: {}, readFile: readFileIfThere, cores: availableParallelism(), ...given };
  const environment = readEnvironment(options);
  const found = openFile(options, environment.configFile);
  const { config, apiKeys, ruleHeaders, problems, warnings } = joinSources(environment, found);
  if (problems.length > 0) {
    throw new OperatorError(problems);
  }
  const { apiKey, adminKey, databaseUrl, s3 } = environment;
  return {
    config,
    secrets: { apiKey, adminKey, databaseUrl, s3, channelApiKeys: apiKeys, ruleHeaders },
    origins: listOrigins(environment, found, config),
    place: found.place,
    warnings: [
      ...listUnknownVariables(options.env, found.file.referenced),
      ...environment.warnings,
      ...warnings,
    ],
  };
}
