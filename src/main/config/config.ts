import type { AccountLimits, Keeping } from "../../contract/account-records.ts";
import type { ChannelSettings, Model } from "../../contract/model.ts";
import type { RuleConfig } from "./rule-config.ts";

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
  /** Absolute; undefined if there is none. */
  readonly configFile: string | undefined;
  readonly logLevel: LogLevel;
  readonly drainMs: number;
  /** How long a generation may wait in the queue before it ends as `no_channel`. */
  readonly queueMs: number;
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
