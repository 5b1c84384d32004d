import type { AccountLimits, Keeping } from "../../contract/account-records.ts";
import type { ChannelSettings, Model } from "../../contract/model.ts";
import type { RuleConfig } from "./rule-config.ts";

/** What a process does: everything, only answer callers, or only draw. */
export const ROLES = ["all", "api", "worker"] as const;
export type Role = (typeof ROLES)[number];

/** Records that many processes share; its address with the password stands in `Secrets`. */
interface DatabaseConfig {
  /** The address without its password and parameters. */
  readonly shown: string;
  /** Of this process, at most. */
  readonly connections: number;
}

/** Pictures in a bucket that many processes share; who may use it stands in `Secrets`. */
export interface PicturesOnS3 {
  /** Without a path. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  /** Empty, or ends with a slash. */
  readonly prefix: string;
  readonly pathStyle: boolean;
  /** Where anybody can read the bucket, without a slash at its end; undefined: only this server can. */
  readonly publicUrl: string | undefined;
  /** What `GET /images/…` answers with: the bytes, or an address of the bucket. */
  readonly serve: "through" | "redirect";
}

export interface S3Secrets {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

/** A channel as configured, with what only an engine that speaks to an address needs. */
export interface ChannelConfig extends ChannelSettings {
  readonly baseUrl: string | undefined;
  readonly allowPrivateAddress: boolean;
  /** As the engine's kind takes them; checked against its schema. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything that was decided before the start, without a secret: it may be printed, compared and shown. */
export interface Config {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Without a slash at its end; undefined: made from the request. */
  readonly publicUrl: string | undefined;
  /** Addresses, networks and the words `loopback`, `linklocal`, `uniquelocal`, as Fastify's `trustProxy` takes them. */
  readonly trustProxy: readonly string[];
  /** Origins of web pages elsewhere that may call `/mcp`. */
  readonly mcpOrigins: readonly string[];
  readonly patienceMs: number;
  /** How often a space is sent while a JSON answer is waited for; 0: never. */
  readonly keepAliveMs: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly role: Role;
  /** Undefined: the records stand in the data folder. */
  readonly database: DatabaseConfig | undefined;
  /** Undefined: the pictures stand in the data folder. */
  readonly pictures: PicturesOnS3 | undefined;
  /** Absolute; undefined if there is none. */
  readonly configFile: string | undefined;
  readonly logLevel: LogLevel;
  readonly drainMs: number;
  /** How long a generation may wait in the queue before it ends as `no_channel`. */
  readonly queueMs: number;
  /** How long a finished picture waits for a store or for records that cannot take it. */
  readonly storagePatienceMs: number;
  /** Worker threads that draw. */
  readonly threads: number;
  /** With less free room than this nothing new is admitted. */
  readonly diskFloorBytes: number;
  /** Aliases included, each after its model. */
  readonly models: readonly Model[];
  readonly channels: readonly ChannelConfig[];
  readonly limits: { readonly default: AccountLimits };
  readonly keeping: Keeping;
  /** Texts in the `User-Agent` of further software that reads chat completions. */
  readonly clients: { readonly sdkUserAgents: readonly string[]; readonly textCalls: boolean };
  readonly door: { readonly allow: readonly string[] };
  /** What nobody may ask for, in the order of the file. */
  readonly rules: readonly RuleConfig[];
}

/** Kept apart from `Config`, so that nothing that shows a configuration can show these. */
export interface Secrets {
  readonly apiKey: string | undefined;
  readonly adminKey: string | undefined;
  /** With its password; undefined: the records stand in the data folder. */
  readonly databaseUrl: string | undefined;
  /** Undefined: the pictures stand in the data folder. */
  readonly s3: S3Secrets | undefined;
  /** By channel id. */
  readonly channelApiKeys: ReadonlyMap<string, string>;
  /** Of the checks of content rules, by the name of the rule. */
  readonly ruleHeaders: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** One value and where it came from; a secret is masked already. */
export interface Origin {
  /** `LIMNER_PORT`, or a place in the file: `models.gpt-image-2.sizes`. */
  readonly name: string;
  readonly value: string;
  /** `default`, `environment LIMNER_PORT`, `flag --port`, `limner.yaml line 12`. */
  readonly source: string;
}
