import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDiskAssetStore } from "../../src/assets/disk/open-disk-asset-store.ts";
import { createSpooler } from "../../src/assets/spool/create-spooler.ts";
import type { AssetStore } from "../../src/contract/asset-store.ts";
import type { Engine } from "../../src/contract/engine.ts";
import type { Generation } from "../../src/contract/generation.ts";
import type { ChannelSettings, Model } from "../../src/contract/model.ts";
import type { Records } from "../../src/contract/records.ts";
import type { Catalogue } from "../../src/core/catalogue.ts";
import { createChannelDesk } from "../../src/core/channels/channel-desk.ts";
import type { LimnerParts } from "../../src/core/limner-parts.ts";
import { createRunner, type Runner } from "../../src/core/run/create-runner.ts";
import { createStoreWatch } from "../../src/core/run/create-store-watch.ts";
import { createMemoryRateLimits } from "../../src/limits/memory/create-memory-rate-limits.ts";
import { createAttendance } from "../../src/core/joining/create-attendance.ts";
import { createKeyUses } from "../../src/core/create-key-uses.ts";
import { createUsualSeconds } from "../../src/core/usual-seconds.ts";
import { createInProcessDispatch } from "../../src/dispatch/in-process/create-in-process-dispatch.ts";
import { createDoor } from "../../src/door/create-door.ts";
import { createImaging } from "../../src/imaging/create-imaging.ts";
import { createByteBudget } from "../../src/kit/byte-budget.ts";
import { randomHex } from "../../src/kit/random-hex.ts";
import { makeKey } from "../../src/main/make-key.ts";
import { openRecords } from "../../src/main/open-records.ts";
import { echoChannel } from "./test-config.ts";
import { openMetrics } from "../../src/watch/open-metrics.ts";
import { createTestLog, type LogLine } from "./test-log.ts";

export const WORKBENCH_PRICE = 30_000;
const MODEL_ID = "gpt-image-2-vip";

export interface WorkbenchOptions {
  readonly channels: readonly {
    readonly settings?: Partial<ChannelSettings>;
    readonly engine: Engine;
  }[];
  /** Kept when the bench is closed; without it a folder of its own is made and removed. */
  readonly dataDir?: string;
  readonly records?: (records: Records) => Records;
  readonly store?: (store: AssetStore) => AssetStore;
  readonly leaseMs?: number;
  /** As if others drew from the same records. */
  readonly sharesChannels?: boolean;
  readonly queueMs?: number;
  /** The clock that only goes forward; the process's own unless told. */
  readonly elapsed?: () => number;
  readonly storagePatienceMs?: number;
  /** Before each further try of a call of unknown outcome; two short ones unless told. */
  readonly sendAgainPausesMs?: readonly number[];
}

export interface AdmitFacts {
  readonly prompt?: string;
  readonly count?: number;
  readonly idempotencyValue?: string;
  readonly otherEnginePrices?: Readonly<Record<string, number>>;
  readonly webhookUrl?: string;
}

export interface Workbench extends AsyncDisposable {
  readonly parts: LimnerParts;
  readonly runner: Runner;
  readonly log: readonly LogLine[];
  /** As after a stop: one that claims again. */
  newRunner(): Runner;
  metricsPage(): Promise<string>;
  /** Admits without a door, and answers the id. */
  admit(facts?: AdmitFacts): Promise<string>;
  read(id: string): Promise<Generation>;
}

/** The core on real records and a real disk, without HTTP and without a dispatch that begins work of itself. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), "limner-bench-")));
  const { records: wrapRecords = (own) => own, store: wrapStore = (own) => own } = options;
  const records = wrapRecords(await openRecords({ dataDir }, { make: true }));
  const store = wrapStore(await openDiskAssetStore({ folder: join(dataDir, "pictures") }));
  const log = createTestLog();
  const dispatch = createInProcessDispatch({ log });
  const metrics = openMetrics({
    version: "test",
    host: globalThis.process,
    readQueue: async () => ({ queued: 0, running: 0, oldestMs: null }),
  });
  const door = createDoor({ allow: [] });
  const stopping = new AbortController();
  const clock = { now: () => Date.now(), elapsed: options.elapsed ?? (() => performance.now()) };
  const catalogue = toCatalogue(options.channels);
  const process = randomHex();
  const parts: LimnerParts = {
    rateLimits: createMemoryRateLimits(),
    attendance: createAttendance({
      joining: records.joining,
      process,
      log,
      stopping: stopping.signal,
    }),
    keyUses: createKeyUses({ keys: records.keys, clock, log }),
    records,
    store,
    storeWatch: createStoreWatch({ store, dispatch, log, stopping: stopping.signal }),
    door,
    dispatch,
    log,
    metrics,
    contentRules: () => [],
    clock,
    makeKey,
    catalogue: () => catalogue,
    webhooks: { isOffered: true, ring: () => {} },
    spooler: await createSpooler({ folder: join(dataDir, "spool") }),
    imaging: createImaging({ threads: 1 }),
    desk: createChannelDesk({ clock, random: () => 0 }),
    usualSeconds: createUsualSeconds(),
    budget: createByteBudget(64 * 1024 * 1024),
    isDraining: () => false,
    stopping: stopping.signal,
    settings: {
      process,
      environmentKey: null,
      limits: { requestsPerMinute: 60, imagesPerMinute: 60, concurrent: 8, queued: 100 },
      diskFloorBytes: 0,
      queueMs: options.queueMs ?? 3_600_000,
      leaseMs: options.leaseMs ?? 30_000,
      storagePatienceMs: options.storagePatienceMs ?? 300_000,
      sendAgainPausesMs: options.sendAgainPausesMs ?? [1, 1],
      sharesChannels: options.sharesChannels ?? false,
      keeping: { referencesDays: 30, resultsDays: null },
    },
  };
  return {
    parts,
    runner: createRunner(parts),
    newRunner: () => createRunner(parts),
    metricsPage: () => metrics.render(),
    log: log.lines,
    admit: (facts = {}) => admit(records, facts),
    async read(id) {
      const generation = await records.generations.get(id);
      if (generation === undefined) {
        throw new Error(`there is no ${id}`);
      }
      return generation;
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
      for (const { engine } of catalogue.channels.values()) {
        await engine[Symbol.asyncDispose]();
      }
      for (const part of [dispatch, door, metrics, store, records]) {
        await part[Symbol.asyncDispose]();
      }
      if (options.dataDir === undefined) {
        await rm(dataDir, { recursive: true, force: true });
      }
    },
  };
}

function toCatalogue(declared: WorkbenchOptions["channels"]): Catalogue {
  const channels = declared.map(({ settings, engine }) => ({
    settings: echoChannel(settings),
    engine,
  }));
  const model: Model = {
    id: MODEL_ID,
    aliasOf: null,
    sizes: "buckets",
    priceMicros: WORKBENCH_PRICE,
    chat: "documented",
    chatSwitch: "auto",
    textCalls: true,
    channels: channels.map(({ settings }) => settings.id),
    webhookUrl: null,
    keeping: {},
  };
  return {
    models: new Map([[model.id, model]]),
    channels: new Map(channels.map((channel) => [channel.settings.id, channel])),
  };
}

async function admit(records: Records, facts: AdmitFacts): Promise<string> {
  const { count = 1, prompt = "a kite", idempotencyValue = null, otherEnginePrices = {} } = facts;
  const { webhookUrl = null } = facts;
  const account = await records.accounts.first();
  const id = `gen_${randomHex()}`;
  await records.generations.admit({
    id,
    account: account.id,
    key: "key_bench",
    route: "generations",
    model: MODEL_ID,
    fingerprint: "f",
    plan: {
      mode: "draw",
      prompt,
      context: [],
      guidance: "",
      references: [],
      mask: null,
      size: { width: 256, height: 256 },
      sizeAsked: "256x256",
      sizeUnderstood: "256x256 as asked",
      format: "png",
      quality: null,
      count,
      seeds: Array.from({ length: count }, (_, index) => index),
      seedWished: false,
      wishes: {},
      priceMicros: WORKBENCH_PRICE,
      otherEnginePrices,
      warnings: [],
    },
    holdMicros: count * WORKBENCH_PRICE,
    createdAt: Date.now(),
    stages: [],
    waitedBy: "nobody",
    idempotencyValue,
    webhookUrl,
    retryOf: null,
    client: null,
    queuedMax: null,
    keyQueuedMax: null,
  });
  return id;
}
