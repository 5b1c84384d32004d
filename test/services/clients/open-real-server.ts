import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLimner } from "../start-limner.ts";

const KEY = "sk-key-of-the-real-clients";

/** A member of a record that tests of clients look at. */
export interface ServerRecord {
  readonly id: string;
  readonly state: string;
  readonly mode: string;
  readonly understood: string;
  readonly prompt: string;
  readonly n: number;
  readonly seed: number | null;
  readonly size: { readonly asked: string; readonly delivered: string | null };
  readonly references: readonly { readonly n: number; readonly changed: boolean }[];
  readonly pictures: readonly { readonly url: string }[];
  readonly warnings: readonly { readonly code: string; readonly field: string | null }[];
}

/** `limner serve` in a process of its own, as a stranger's client meets it. */
export interface RealServer extends AsyncDisposable {
  readonly address: string;
  /** What a user types as base URL. */
  readonly baseURL: string;
  readonly apiKey: string;
  readRecord(id: string): Promise<ServerRecord>;
  /** The records of all generations, the newest first. */
  listRecords(): Promise<readonly ServerRecord[]>;
}

export async function openRealServer(): Promise<RealServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "limner-clients-"));
  const server = await startLimner({ dataDir, env: { LIMNER_API_KEY: KEY } });
  const read = async (path: string): Promise<unknown> => {
    const response = await fetch(server.address + path, {
      headers: { authorization: `Bearer ${KEY}` },
    });
    return await response.json();
  };
  return {
    address: server.address,
    baseURL: `${server.address}/v1`,
    apiKey: KEY,
    readRecord: async (id) => (await read(`/v1/generations/${id}`)) as ServerRecord,
    async listRecords() {
      const { data } = (await read("/v1/generations?limit=100")) as { data: ServerRecord[] };
      return data;
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
