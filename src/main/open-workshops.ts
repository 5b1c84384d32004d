import { join } from "node:path";
import type { AssetStore } from "../contract/asset-store.ts";
import type { Dispatch } from "../contract/dispatch.ts";
import type { Door } from "../contract/door.ts";
import type { Engine } from "../contract/engine.ts";
import type { Log } from "../contract/log.ts";
import type { Records } from "../contract/records.ts";
import { openDiskAssetStore } from "../assets/disk/open-disk-asset-store.ts";
import type { Catalogue, Channel } from "../core/catalogue.ts";
import type { ClosingStack } from "../kit/closing-stack.ts";
import { createInProcessDispatch } from "../dispatch/in-process/create-in-process-dispatch.ts";
import { createDoor } from "../door/create-door.ts";
import type { Config, Secrets } from "./config/config.ts";
import { createEngine } from "./create-engine.ts";
import { openRecords } from "./open-records.ts";

/** Parts that a test or an embedding program hands in instead of ours. They are closed with the house. */
export interface Replacements {
  readonly records?: Records;
  readonly store?: AssetStore;
  readonly door?: Door;
  /** By channel id. */
  readonly engines?: Readonly<Record<string, Engine>>;
  readonly leaseMs?: number;
  readonly coolDownMs?: number;
  readonly webhookSweepMs?: number;
  readonly keepingSweepMs?: number;
}

/** What has to be opened and closed again, behind its interfaces. */
export interface Workshops {
  readonly records: Records;
  readonly store: AssetStore;
  readonly door: Door;
  readonly dispatch: Dispatch;
  readonly catalogue: Catalogue;
}

/** Opens every workshop of this configuration; `closing` closes what was opened, also after a failure half-way. */
export async function openWorkshops(
  config: Config,
  closing: ClosingStack,
  context: {
    readonly log: Log;
    readonly replacements: Replacements;
    readonly secrets: Pick<Secrets, "channelApiKeys">;
  },
): Promise<Workshops> {
  const { log, replacements, secrets } = context;
  const records = closing.use(
    replacements.records ?? (await openRecords(config, { make: true, log })),
  );
  const store = closing.use(
    replacements.store ?? (await openDiskAssetStore({ folder: join(config.dataDir, "pictures") })),
  );
  const door = closing.use(replacements.door ?? createDoor({ allow: config.door.allow }));
  const dispatch = closing.use(createInProcessDispatch({ log }));
  const channels = new Map<string, Channel>();
  for (const settings of config.channels) {
    const engine =
      replacements.engines?.[settings.id] ??
      (await createEngine(settings, {
        threads: config.threads,
        apiKey: secrets.channelApiKeys.get(settings.id),
        door,
      }));
    channels.set(settings.id, { settings, engine: closing.use(engine) });
  }
  const models = new Map(config.models.map((model) => [model.id, model]));
  return { records, store, door, dispatch, catalogue: { models, channels } };
}
