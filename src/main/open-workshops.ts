import type { AssetStore } from "../contract/asset-store.ts";
import type { Door } from "../contract/door.ts";
import type { Engine } from "../contract/engine.ts";
import type { Log } from "../contract/log.ts";
import type { Records } from "../contract/records.ts";
import { type HttpChecks, openHttpChecks } from "../checks/open-http-checks.ts";
import type { ClosingStack } from "../kit/closing-stack.ts";
import { createDoor } from "../door/create-door.ts";
import type { Clock } from "../core/clock.ts";
import type { Config, Secrets } from "./config/config.ts";
import { createEngine } from "./create-engine.ts";
import { openSharedWorkshops, type SharedWorkshops } from "./open-shared-workshops.ts";
import { openStore } from "./open-store.ts";
import { placeRecords } from "./place-records.ts";
import { createEngineShelf, type EngineShelf } from "./reload/engine-shelf.ts";

/** Parts that a test or an embedding program hands in instead of ours. They are closed with the house. */
export interface Replacements {
  readonly records?: Records;
  /** Stands in the way of the records, whichever they are. */
  readonly wrapRecords?: (records: Records) => Records;
  readonly store?: AssetStore;
  readonly door?: Door;
  /** By channel id. One is closed before the house if its channel goes, and is the same whatever else its channel says. */
  readonly engines?: Readonly<Record<string, Engine>>;
  readonly leaseMs?: number;
  readonly storagePatienceMs?: number;
  readonly coolDownMs?: number;
  /** Before each further try of a call of unknown outcome. */
  readonly sendAgainPausesMs?: readonly number[];
  /** How often runs whose lease is over are looked for. */
  readonly lostSweepMs?: number;
  readonly probeSweepMs?: number;
  readonly webhookSweepMs?: number;
  readonly keepingSweepMs?: number;
}

/** What has to be opened and closed again, behind its interfaces. */
export interface Workshops extends SharedWorkshops {
  readonly store: AssetStore;
  readonly door: Door;
  readonly shelf: EngineShelf;
  readonly checks: HttpChecks;
  /** Where the door may lead inside, from now on. */
  readonly permit: (allow: readonly string[]) => void;
}

interface WorkshopsContext {
  readonly secrets: Secrets;
  readonly log: Log;
  readonly clock: Clock;
  /** Of this process. */
  readonly process: string;
  readonly replacements: Replacements;
}

/** Opens every workshop of this configuration; `closing` closes what was opened, also after a failure half-way. */
export async function openWorkshops(
  config: Config,
  closing: ClosingStack,
  context: WorkshopsContext,
): Promise<Workshops> {
  const { secrets, log, clock, process, replacements } = context;
  const { records, wrapRecords = (same) => same } = replacements;
  const place = placeRecords(config, secrets);
  const shared = await openSharedWorkshops(place, closing, { log, clock, process, records });
  const store = closing.use(replacements.store ?? (await openStore(config, secrets)));
  const own = createDoor({ allow: config.door.allow });
  const door = closing.use(replacements.door ?? own);
  const checks = closing.use(openHttpChecks());
  const shelf = createEngineShelf({
    log,
    create: async (channel, apiKey) =>
      replacements.engines?.[channel.id] ??
      (await createEngine(channel, { threads: config.threads, apiKey, door })),
  });
  closing.use(shelf);
  const permit = (allow: readonly string[]) => own.permit(allow);
  return { ...shared, records: wrapRecords(shared.records), store, door, checks, shelf, permit };
}
