import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { AssetStore } from "../contract/asset-store.ts";
import { BOUNDS } from "../contract/bounds.ts";
import type { Door } from "../contract/door.ts";
import type { Engine } from "../contract/engine.ts";
import type { Log } from "../contract/log.ts";
import type { Records } from "../contract/records.ts";
import { openDiskAssetStore } from "../assets/disk/open-disk-asset-store.ts";
import { createSpooler } from "../assets/spool/create-spooler.ts";
import type { Catalogue, Channel } from "../core/catalogue.ts";
import { createChannelDesk } from "../core/channels/channel-desk.ts";
import type { Clock } from "../core/clock.ts";
import { createLimner } from "../core/create-limner.ts";
import type { LimnerParts } from "../core/limner-parts.ts";
import { createRunner } from "../core/run/create-runner.ts";
import { createUsualSeconds } from "../core/usual-seconds.ts";
import { createInProcessDispatch } from "../dispatch/in-process/create-in-process-dispatch.ts";
import { createDoor } from "../door/create-door.ts";
import { createServer } from "../http/create-server.ts";
import { createImaging } from "../imaging/create-imaging.ts";
import { createByteBudget } from "../kit/byte-budget.ts";
import { sha256Hex } from "../kit/sha256-hex.ts";
import type { Config, Secrets } from "./config/config.ts";
import { createEngine } from "./create-engine.ts";
import { ensureFirstKeys } from "./first-keys.ts";
import type { House } from "./house.ts";
import { makeKey } from "./make-key.ts";
import { openRecords } from "./open-records.ts";
import { startChores } from "./start-chores.ts";
import { version } from "./version.ts";

const LEASE_MS = 30_000;

/** Parts that a test or an embedding program hands in instead of ours. They are closed with the house. */
export interface Replacements {
  readonly records?: Records;
  readonly store?: AssetStore;
  readonly door?: Door;
  readonly engines?: Readonly<Record<string, Engine>>;
  readonly leaseMs?: number;
}

const clock: Clock = { now: () => Date.now(), elapsed: () => performance.now() };

/** Joins the parts of a server. Nothing listens and nothing is drawn before `start`. */
export async function compose(
  config: Config,
  secrets: Secrets,
  context: { readonly log: Log; readonly replacements?: Replacements },
): Promise<House> {
  const { log, replacements = {} } = context;
  const closing = new AsyncDisposableStack();
  try {
    const records = closing.use(
      replacements.records ?? (await openRecords(config, { make: true, log })),
    );
    const store = closing.use(
      replacements.store ??
        (await openDiskAssetStore({ folder: join(config.dataDir, "pictures") })),
    );
    const door = closing.use(replacements.door ?? createDoor({ allow: config.door.allow }));
    const dispatch = closing.use(createInProcessDispatch({ log }));
    const channels = new Map<string, Channel>();
    for (const settings of config.channels) {
      const engine = closing.use(
        replacements.engines?.[settings.id] ?? createEngine(settings, config),
      );
      channels.set(settings.id, { settings, engine });
    }
    const catalogue: Catalogue = {
      models: new Map(config.models.map((model) => [model.id, model])),
      channels,
    };
    const budget = createByteBudget(BOUNDS.inFlightBytesMax);
    const spooler = await createSpooler({ folder: join(config.dataDir, "spool") });
    const keys = await ensureFirstKeys(records, config, secrets);
    let draining = false;
    const stopping = new AbortController();
    const parts: LimnerParts = {
      records,
      store,
      door,
      dispatch,
      spooler,
      budget,
      clock,
      log,
      makeKey,
      imaging: createImaging({}),
      catalogue: () => catalogue,
      desk: createChannelDesk({ clock, random: Math.random }),
      usualSeconds: createUsualSeconds(),
      isDraining: () => draining,
      stopping: stopping.signal,
      settings: {
        process: randomUUID(),
        environmentKey:
          secrets.apiKey === undefined || keys.environmentKey === undefined
            ? null
            : { hash: sha256Hex(secrets.apiKey), id: keys.environmentKey.id },
        diskFloorBytes: config.diskFloorBytes,
        queueMs: config.queueMs,
        leaseMs: replacements.leaseMs ?? LEASE_MS,
      },
    };
    const limner = createLimner(parts);
    const runner = createRunner(parts);
    const server = await createServer({
      limner,
      spooler,
      log,
      version,
      settings: {
        publicUrl: config.publicUrl,
        trustProxy: config.trustProxy.length === 0 ? false : config.trustProxy.join(","),
        patienceMs: config.patienceMs,
        bounds: BOUNDS,
      },
    });
    closing.defer(async () => {
      stopping.abort(new Error("the server is closing"));
      await server.close();
    });
    const slots = config.channels.reduce((sum, channel) => sum + channel.concurrency, 0);
    return {
      limner,
      records,
      server,
      keys,
      get running() {
        return runner.running;
      },
      async start() {
        await runner.recover("all");
        closing.use(startChores(parts, runner));
        dispatch.start(() => runner.workOne(), { slots });
        dispatch.ring();
      },
      stopAdmitting: () => {
        draining = true;
      },
      async drain(signal) {
        draining = true;
        runner.stop();
        await dispatch.drain(signal);
        stopping.abort(new Error("the server has drained"));
      },
      [Symbol.asyncDispose]: () => closing.disposeAsync(),
    };
  } catch (error) {
    await closing.disposeAsync();
    throw error;
  }
}
