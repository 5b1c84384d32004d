import type { LimnerSettings } from "../core/limner-parts.ts";
import { SEND_AGAIN_PAUSES_MS } from "../core/run/plan-next-try.ts";
import { sha256Hex } from "../kit/sha256-hex.ts";
import type { FirstKeys } from "./first-keys.ts";
import type { Replacements } from "./open-workshops.ts";
import type { Configuration } from "./reload/create-configuration.ts";

interface Given {
  /** Of this process, anew at every start. */
  readonly process: string;
  readonly keys: FirstKeys;
  /** `LIMNER_API_KEY`. */
  readonly apiKey: string | undefined;
  readonly replacements: Pick<Replacements, "leaseMs" | "storagePatienceMs" | "sendAgainPausesMs">;
}

const LEASE_MS = 30_000;

/** What the core is told. What stands in `limner.yaml` is looked up at each use, since the file may be read anew. */
export function toLimnerSettings(
  configuration: Configuration,
  { process, keys, apiKey, replacements }: Given,
): LimnerSettings {
  const { diskFloorBytes, queueMs, storagePatienceMs, database } = configuration.current.config;
  return {
    process,
    environmentKey:
      apiKey === undefined || keys.environmentKey === undefined
        ? null
        : { hash: sha256Hex(apiKey), id: keys.environmentKey.id },
    get limits() {
      return configuration.current.config.limits.default;
    },
    diskFloorBytes,
    queueMs,
    sharesChannels: database !== undefined,
    leaseMs: replacements.leaseMs ?? LEASE_MS,
    storagePatienceMs: replacements.storagePatienceMs ?? storagePatienceMs,
    sendAgainPausesMs: replacements.sendAgainPausesMs ?? SEND_AGAIN_PAUSES_MS,
    get keeping() {
      return configuration.current.config.keeping;
    },
  };
}
