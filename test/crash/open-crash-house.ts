import { join } from "node:path";
import { openDiskAssetStore } from "../../src/assets/disk/open-disk-asset-store.ts";
import type { Engine } from "../../src/contract/engine.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { createIllustrator } from "../../src/engines/illustrator/engine.ts";
import { openRecords } from "../../src/main/open-records.ts";
import { echoChannel } from "../support/test-config.ts";
import { openHouse, type TestHouse } from "../support/open-house.ts";
import { configWithChannels } from "../support/test-config.ts";
import {
  createDieAt,
  dyingEngine,
  dyingRecords,
  dyingStore,
  type CrashPoint,
} from "./crash-points.ts";
import { journalFile } from "./journal-file.ts";

export interface CrashServerOptions {
  readonly dataDir: string;
  /** The one that is asked first. The other two that echo are there as well, as channels of their own. */
  readonly engine: CrashEngine;
  /** How many calls the channel takes at once; 8 unless told. */
  readonly concurrency?: number;
  readonly point: CrashPoint | null;
  readonly nth: number;
}

/** `jobs`: paid as well, but its backend keeps its jobs and knows a call that it has met. */
export type CrashEngine = "illustrator" | "paid" | "jobs" | "free";

/** A server that ends its process where it is told to. */
export async function openCrashHouse(options: CrashServerOptions): Promise<TestHouse> {
  const { dataDir } = options;
  const dieAt = createDieAt(options.point, options.nth);
  const ids: readonly CrashEngine[] =
    options.engine === "illustrator" ? ["illustrator"] : ["paid", "jobs", "free"];
  const channels = ids.map((id) =>
    echoChannel({
      id,
      engine: id === "illustrator" ? id : "echo",
      priority: id === options.engine ? 1 : 0,
      idempotent: id === "jobs",
      concurrency: options.concurrency ?? 8,
    }),
  );
  const engines = ids.map((id) => {
    const engine = createEngine(id, dataDir);
    return [id, id === options.engine ? dyingEngine(engine, dieAt) : engine];
  });
  return await openHouse({
    dataDir,
    config: configWithChannels(dataDir, channels),
    replacements: {
      records: dyingRecords(await openRecords({ dataDir }, { make: true }), dieAt),
      store: dyingStore(await openDiskAssetStore({ folder: join(dataDir, "pictures") }), dieAt),
      engines: Object.fromEntries(engines),
    },
  });
}

function createEngine(id: CrashEngine, dataDir: string): Engine {
  if (id === "illustrator") {
    return createIllustrator({ threads: 1 });
  }
  return createEcho({
    id,
    repeatable: id === "free",
    countMax: 1,
    // Long enough for a kill at random to meet calls under way.
    delayMs: 20,
    ...(id !== "free" && { journalFile: journalFile(dataDir) }),
    ...(id === "jobs" && { jobsFolder: join(dataDir, "jobs") }),
  });
}
