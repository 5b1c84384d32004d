import { join } from "node:path";
import { createEcho } from "../../src/engines/echo/engine.ts";
import type { PicturesOnS3, Role, S3Secrets } from "../../src/main/config/config.ts";
import type { RecordsPlace } from "../../src/main/place-records.ts";
import { openHouse } from "../support/open-house.ts";
import { configWithChannels, echoChannel } from "../support/test-config.ts";
import { journalFile } from "./journal-file.ts";
import { sayAddress } from "./say-address.ts";

/** One of many processes on one database and one bucket. */
export interface FleetServerOptions {
  readonly role: Role;
  readonly port: number;
  /** Of this process. */
  readonly dataDir: string;
  readonly postgres: Required<RecordsPlace>["postgres"];
  readonly pictures: PicturesOnS3;
  readonly s3: S3Secrets;
  /** Where the backends that are paid keep what they know, whichever worker asks them. */
  readonly backendDir: string;
  /** How many calls each channel takes at once, over all workers. */
  readonly concurrency: number;
}

/** Shorter than they ship, so that a round need not wait for half a minute after each kill. */
const LEASE_MS = 4_000;
const LOST_SWEEP_MS = 500;
const COOL_DOWN_MS = 300;
/** Where nothing is drawn any more a round is to end, and to say so. */
const PATIENCE_MS = 60_000;
const CONNECTIONS = 14;

/** Prints its address once it listens. */
async function main(options: FleetServerOptions): Promise<void> {
  const { role, port, dataDir, postgres, pictures, s3, backendDir, concurrency } = options;
  const channels = ["paid", "jobs", "free"].map((id) =>
    echoChannel({ id, idempotent: id === "jobs", concurrency }),
  );
  const engines = channels.map(({ id }) => {
    const echo = createEcho({
      id,
      repeatable: id === "free",
      countMax: 1,
      // Long enough for a kill at random to meet calls under way.
      delayMs: 250,
      ...(id !== "free" && { journalFile: journalFile(backendDir) }),
      ...(id === "jobs" && { jobsFolder: join(backendDir, "jobs") }),
    });
    return [id, echo];
  });
  const { base } = await openHouse({
    dataDir,
    config: {
      ...configWithChannels(dataDir, channels),
      role,
      port,
      patienceMs: PATIENCE_MS,
      database: { shown: postgres.shown, connections: CONNECTIONS },
      pictures,
    },
    secrets: { databaseUrl: postgres.url, s3 },
    replacements: {
      engines: Object.fromEntries(engines),
      leaseMs: LEASE_MS,
      lostSweepMs: LOST_SWEEP_MS,
      coolDownMs: COOL_DOWN_MS,
    },
  });
  sayAddress(base);
}

const [options] = process.argv.slice(2);
if (options !== undefined) {
  await main(JSON.parse(options) as FleetServerOptions);
}
