import { join } from "node:path";
import { openDiskAssetStore } from "../../src/assets/disk/open-disk-asset-store.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { createIllustrator } from "../../src/engines/illustrator/engine.ts";
import { openRecords } from "../../src/main/open-records.ts";
import { echoChannel } from "../support/test-config.ts";
import { openHouse } from "../support/open-house.ts";
import { configWithChannels } from "../support/test-config.ts";
import {
  createDieAt,
  dyingEngine,
  dyingRecords,
  dyingStore,
  type CrashPoint,
} from "./crash-points.ts";

export interface CrashServerOptions {
  readonly dataDir: string;
  readonly engine: "illustrator" | "paid" | "free";
  readonly point: CrashPoint | null;
  readonly nth: number;
}

export function journalFile(dataDir: string): string {
  return join(dataDir, "journal.jsonl");
}

/** A server that ends itself where it is told to. Prints its address once it listens. */
async function main(options: CrashServerOptions): Promise<void> {
  const { dataDir } = options;
  const dieAt = createDieAt(options.point, options.nth);
  const channel =
    options.engine === "illustrator"
      ? echoChannel({ id: "illustrator", engine: "illustrator", concurrency: 2 })
      : echoChannel();
  const engine =
    options.engine === "illustrator"
      ? createIllustrator({ threads: 1 })
      : createEcho({
          repeatable: options.engine === "free",
          journalFile: journalFile(dataDir),
          countMax: 1,
        });
  const { base } = await openHouse({
    dataDir,
    config: configWithChannels(dataDir, [channel]),
    replacements: {
      records: dyingRecords(await openRecords({ dataDir }, { make: true }), dieAt),
      store: dyingStore(await openDiskAssetStore({ folder: join(dataDir, "pictures") }), dieAt),
      engines: { [channel.id]: dyingEngine(engine, dieAt) },
    },
  });
  process.stdout.write(`${base}\n`);
}

const [options] = process.argv.slice(2);
if (options !== undefined) {
  await main(JSON.parse(options) as CrashServerOptions);
}
