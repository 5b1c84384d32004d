import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClosingStack } from "../../src/kit/closing-stack.ts";
import { startMock, type Mock } from "../../src/mock/start-mock.ts";
import { startPostgres, type TestPostgres } from "../support/start-postgres.ts";
import { startS3, type S3Server } from "../support/start-s3.ts";
import { startLimner, type LimnerServer, type Place } from "./start-limner.ts";

export const FLEET_KEY = "sk-api-key-of-the-whole-fleet";
export const FLEET_ADMIN_KEY = "sk-admin-key-of-the-whole-fleet";

type Role = "all" | "api" | "worker";

/** Processes of Limner on one database and one bucket, in front of one backend that counts. */
export interface Fleet extends AsyncDisposable {
  readonly postgres: TestPostgres;
  readonly s3: S3Server;
  /** Draws `gpt-image-2-vip`, one picture at a time over all workers; all else is drawn by the built-in engine. */
  readonly mock: Mock;
  /** The environment of every process. */
  readonly env: NodeJS.ProcessEnv;
  /** With a data folder of its own unless it is given one. */
  add(role: Role, place?: Partial<Place>): Promise<LimnerServer>;
}

interface FleetWishes {
  /** Whether the backend and its channel know a call that they have met; true unless told. */
  readonly idempotent?: boolean;
}

export async function openFleet({ idempotent = true }: FleetWishes = {}): Promise<Fleet> {
  const closing = createClosingStack();
  try {
    const postgres = closing.use(await startPostgres({ durable: true }));
    const s3 = closing.use(await startS3());
    const mock = closing.use(await startMock({ apiKey: "sk-of-the-mock", idempotent }));
    const folder = await mkdtemp(join(tmpdir(), "limner-fleet-"));
    closing.defer(() => rm(folder, { recursive: true, force: true }));
    const config = join(folder, "limner.yaml");
    await writeFile(config, describeChannels(mock, idempotent));
    const env = {
      LIMNER_CONFIG: config,
      LIMNER_DATABASE_URL: await postgres.addDatabase({ name: "limner" }),
      LIMNER_API_KEY: FLEET_KEY,
      LIMNER_ADMIN_KEY: FLEET_ADMIN_KEY,
      LIMNER_S3_ENDPOINT: s3.endpoint,
      LIMNER_S3_BUCKET: s3.bucket,
      LIMNER_S3_REGION: s3.region,
      LIMNER_S3_ACCESS_KEY_ID: s3.accessKeyId,
      LIMNER_S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
      LIMNER_S3_PATH_STYLE: "true",
      LIMNER_DISK_FLOOR_BYTES: "0",
    };
    let started = 0;
    return {
      postgres,
      s3,
      mock,
      env,
      async add(role, place = {}) {
        started += 1;
        const dataDir = place.dataDir ?? (await mkdtemp(join(folder, `${started}-${role}-`)));
        const all = { ...env, LIMNER_ROLE: role, ...place.env };
        return closing.use(await startLimner({ dataDir, env: all }));
      },
      [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose](),
    };
  } catch (error) {
    await closing[Symbol.asyncDispose]();
    throw error;
  }
}

function describeChannels({ url }: Mock, idempotent: boolean): string {
  return JSON.stringify({
    channels: {
      mock: {
        engine: "openai-images",
        baseUrl: `${url}/v1`,
        apiKey: "sk-of-the-mock",
        model: "gpt-image-1",
        allowPrivateAddress: true,
        concurrency: 1,
        idempotent,
      },
    },
    models: { "gpt-image-2-vip": { channels: ["mock"] } },
    limits: {
      default: {
        requestsPerMinute: 10_000,
        imagesPerMinute: 10_000,
        concurrent: 64,
        queued: 1_000,
      },
    },
  });
}
