import { readMicros } from "../../kit/micros.ts";
import type { ChannelConfig } from "./config.ts";
import { ENGINE_KINDS } from "../engine-kinds.ts";
import { checkEngineSettings } from "./check-engine-settings.ts";
import { CHANNEL_DEFAULTS, ENGINE_NAMES } from "./file-schema.ts";
import type { ChannelEntry, FileContent } from "./file-schema.ts";
import type { FilePath } from "./resolve-references.ts";

export interface ChannelPlan {
  readonly channels: readonly ChannelConfig[];
  readonly apiKeys: ReadonlyMap<string, string>;
  readonly problems: readonly { readonly path: FilePath; readonly message: string }[];
  /** Settings that change nothing. */
  readonly warnings: readonly { readonly path: FilePath; readonly message: string }[];
}

const BUILT_IN = "illustrator";
const ONLY_FOR_AN_ADDRESS = ["baseUrl", "apiKey", "allowPrivateAddress"] as const;

/** Settings of a channel that its kind of engine has no use for. */
function listUseless(id: string, entry: ChannelEntry): ChannelPlan["warnings"] {
  const engine = entry.engine ?? BUILT_IN;
  const kind = ENGINE_KINDS.get(engine);
  const useless = ONLY_FOR_AN_ADDRESS.filter((name) =>
    name === "apiKey" ? (kind?.apiKey ?? "none") === "none" : (kind?.baseUrl ?? "none") === "none",
  );
  return useless
    .filter((name) => entry[name] !== undefined)
    .map((name) => ({
      path: ["channels", id, name],
      message: `changes nothing: the engine ${engine} ${name === "apiKey" ? "needs no key" : "speaks to no address"}`,
    }));
}

function toChannel(id: string, entry: ChannelEntry, threads: number): ChannelConfig {
  const engine = entry.engine ?? BUILT_IN;
  const usual = CHANNEL_DEFAULTS;
  return {
    id,
    engine,
    standsIn: engine === BUILT_IN,
    model: entry.model,
    baseUrl: entry.baseUrl,
    allowPrivateAddress: entry.allowPrivateAddress ?? usual.allowPrivateAddress,
    priority: entry.priority ?? usual.priority,
    weight: entry.weight ?? usual.weight,
    concurrency: entry.concurrency ?? (engine === BUILT_IN ? threads : usual.concurrency),
    timeoutMs: (entry.timeoutSeconds ?? usual.timeoutSeconds) * 1000,
    idempotent: entry.idempotent ?? usual.idempotent,
    retryUnknownOutcome: entry.retryUnknownOutcome ?? usual.retryUnknownOutcome,
    unpaid: entry.unpaid ?? usual.unpaid,
    options: entry.options ?? {},
    priceMicros: readMicros(entry.pricePerImage ?? usual.pricePerImage) ?? 0,
    costMicros: entry.costPerImage === undefined ? null : (readMicros(entry.costPerImage) ?? null),
  };
}

function checkEngine(id: string, entry: ChannelEntry): ChannelPlan["problems"] {
  if (entry.engine === undefined && id !== BUILT_IN) {
    return [
      {
        path: ["channels", id],
        message: `needs an engine; write engine: and one of ${ENGINE_NAMES.join(", ")}`,
      },
    ];
  }
  if (entry.engine !== undefined && entry.engine !== BUILT_IN && id === BUILT_IN) {
    return [
      {
        path: ["channels", id, "engine"],
        message: `must be ${BUILT_IN}, since this channel is the built-in engine; give a channel of another kind another name`,
      },
    ];
  }
  return [];
}

/** The declared channels in the order of the file, and the built-in one. */
export function buildChannels(
  declared: NonNullable<FileContent["channels"]>,
  threads: number,
): ChannelPlan {
  const entries: [string, ChannelEntry][] = Object.entries({ [BUILT_IN]: {}, ...declared });
  const warnings = entries.flatMap(([id, entry]) => listUseless(id, entry));
  const apiKeys = entries.flatMap(([id, { apiKey }]) =>
    apiKey === undefined ? [] : [[id, apiKey] as const],
  );
  return {
    channels: entries.map(([id, entry]) => toChannel(id, entry, threads)),
    apiKeys: new Map(apiKeys),
    problems: entries.flatMap(([id, entry]) => [
      ...checkEngine(id, entry),
      ...checkEngineSettings(id, entry),
    ]),
    warnings,
  };
}
