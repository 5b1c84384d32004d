import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClosingStack } from "../../src/kit/closing-stack.ts";
import type { PicturesOnS3, Role } from "../../src/main/config/config.ts";
import type { RecordsPlace } from "../../src/main/place-records.ts";
import type { S3Server } from "../support/start-s3.ts";
import { findLastingPort } from "./find-lasting-port.ts";
import type { FleetServerOptions } from "./fleet-server.ts";
import { startServerProcess, type ServerProcess } from "./start-server-process.ts";

/** By name, as in `api one`. */
export type Member = `${Exclude<Role, "all">} ${"one" | "two"}`;

/** Processes on one database and one bucket, each with a port and a folder that it keeps from start to start. */
export interface CrashFleet extends AsyncDisposable {
  readonly place: RecordsPlace & Required<Pick<RecordsPlace, "postgres">>;
  readonly pictures: PicturesOnS3;
  /** Where the journal of the paid calls lies. */
  readonly backendDir: string;
  /** The address of one that has been started. */
  baseOf(member: Member): string;
  start(member: Member): Promise<void>;
  kill(member: Member): Promise<void>;
}

interface FleetPlaces {
  readonly databaseUrl: string;
  readonly s3: S3Server;
  /** See `FleetServerOptions`. */
  readonly concurrency: number;
}

const SCRIPT = new URL("fleet-server.ts", import.meta.url);
const COMMAND_CONNECTIONS = 4;

/** None of them runs yet. */
export async function openCrashFleet({
  databaseUrl,
  s3,
  concurrency,
}: FleetPlaces): Promise<CrashFleet> {
  const closing = createClosingStack();
  const folder = await mkdtemp(join(tmpdir(), "limner-crash-fleet-"));
  closing.defer(() => rm(folder, { recursive: true, force: true }));
  const backendDir = join(folder, "backend");
  await mkdir(backendDir);
  const ports = new Map<Member, number>();
  const running = new Map<Member, ServerProcess>();
  closing.defer(async () => {
    await Promise.all([...running.values()].map((server) => server[Symbol.asyncDispose]()));
  });
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = s3;
  const place = {
    dataDir: folder,
    postgres: { url: databaseUrl, shown: databaseUrl, connections: COMMAND_CONNECTIONS },
  };
  const pictures: PicturesOnS3 = {
    endpoint,
    bucket,
    region,
    // A bucket may be that of several fleets, one after the other.
    prefix: `${new URL(databaseUrl).pathname.slice(1)}/`,
    pathStyle: true,
    publicUrl: undefined,
    serve: "through",
  };
  return {
    place,
    pictures,
    backendDir,
    baseOf: (member) => `http://127.0.0.1:${ports.get(member)}`,
    async start(member) {
      const port = ports.get(member) ?? (await findLastingPort());
      ports.set(member, port);
      const dataDir = join(folder, member);
      await mkdir(dataDir, { recursive: true });
      const options: FleetServerOptions = {
        role: member.startsWith("api") ? "api" : "worker",
        port,
        dataDir,
        postgres: place.postgres,
        pictures,
        s3: { accessKeyId, secretAccessKey },
        backendDir,
        concurrency,
      };
      running.set(member, await startServerProcess(SCRIPT, options));
    },
    async kill(member) {
      await running.get(member)?.[Symbol.asyncDispose]();
      running.delete(member);
    },
    [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose](),
  };
}
