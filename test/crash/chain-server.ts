import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openDiskAssetStore } from "../../src/assets/disk/open-disk-asset-store.ts";
import type { Engine } from "../../src/contract/engine.ts";
import { SEND_AGAIN_PAUSES_MS } from "../../src/core/run/plan-next-try.ts";
import { createDoor } from "../../src/door/create-door.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import type { ChannelConfig } from "../../src/main/config/config.ts";
import { createEngine } from "../../src/main/create-engine.ts";
import { openRecords } from "../../src/main/open-records.ts";
import { nextLimner, type FrontEngine } from "../support/next-limner.ts";
import { openHouse, TEST_KEY } from "../support/open-house.ts";
import { configWithChannels, echoChannel } from "../support/test-config.ts";
import { dyingEngine, dyingRecords, dyingStore, type DieAt } from "./crash-points.ts";
import { journalFile } from "./journal-file.ts";
import { lastStepFile } from "./last-step-file.ts";
import { sayAddress } from "./say-address.ts";

/** One of two Limners in a row: the front asks the back, and the back draws. */
export interface ChainServerOptions {
  readonly dataDir: string;
  readonly port: number;
  /** With it this is the front; without it the back. */
  readonly next?: { readonly engine: FrontEngine; readonly base: string };
}

/**
 * The pauses as they ship, cut into shorter ones of the same sum: a hundred rounds take minutes and not an hour, and a back
 * that starts slowly on a busy machine is waited for as long as ever.
 */
const PAUSES_MS = SEND_AGAIN_PAUSES_MS.flatMap((ms) => {
  const parts = Math.ceil(ms / 500);
  return Array.from({ length: parts }, () => ms / parts);
});

/** A server that ends itself where the file `lastStepFile` tells it to. Prints its address once it listens. */
async function main({ dataDir, port, next }: ChainServerOptions): Promise<void> {
  const dieAt = dieWhereTold(dataDir);
  const channel = next === undefined ? drawingChannel() : nextLimner(next);
  const engine = next === undefined ? drawingEngine(dataDir) : await askingEngine(channel);
  const { base } = await openHouse({
    dataDir,
    config: { ...configWithChannels(dataDir, [channel]), port },
    replacements: {
      records: dyingRecords(await openRecords({ dataDir }, { make: true }), dieAt),
      store: dyingStore(await openDiskAssetStore({ folder: join(dataDir, "pictures") }), dieAt),
      engines: { [channel.id]: dyingEngine(engine, dieAt) },
      sendAgainPausesMs: PAUSES_MS,
      coolDownMs: 300,
    },
  });
  sayAddress(base);
}

/** Told while it runs, so that one start is enough for many deaths; what has told it is gone with the first of them. */
function dieWhereTold(dataDir: string): DieAt {
  const file = lastStepFile(dataDir);
  return async (point) => {
    if (existsSync(file) && readFileSync(file, "utf8") === point) {
      rmSync(file);
      process.kill(process.pid, "SIGKILL");
      await new Promise<never>(() => {});
    }
  };
}

/** The back's own backend is paid and keeps its jobs, so that the back, too, can take up what it had sent. */
function drawingChannel(): ChannelConfig {
  return echoChannel({ id: "jobs", idempotent: true });
}

function drawingEngine(dataDir: string): Engine {
  return createEcho({
    id: "jobs",
    repeatable: false,
    countMax: 1,
    // Long enough for a kill at random to meet calls under way.
    delayMs: 40,
    journalFile: journalFile(dataDir),
    jobsFolder: join(dataDir, "jobs"),
  });
}

async function askingEngine(channel: ChannelConfig): Promise<Engine> {
  const door = createDoor({ allow: [] });
  return await createEngine(channel, { threads: 1, apiKey: TEST_KEY, door });
}

const [options] = process.argv.slice(2);
if (options !== undefined) {
  await main(JSON.parse(options) as ChainServerOptions);
}
