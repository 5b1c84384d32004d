import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Target } from "../gateway/start-targets.ts";

const PORTS = { mock: 8730, s3: 8731, first: 8740 } as const;
const KEY = "sk-bench-0123456789abcdef";
const STARTS_WITHIN_MS = 60_000;
const here = import.meta.dirname;
const root = join(here, "..", "..");

/** Processes of one house, behind whom there is nothing that takes time. */
export interface Many extends AsyncDisposable {
  readonly targets: readonly Pick<Target, "url" | "headers">[];
  /** One of each account. */
  readonly keys: readonly string[];
}

export interface House {
  readonly processes: number;
  readonly accounts: number;
  readonly databaseUrl: string;
}

/** Starts an instant backend, an instant bucket and so many whole processes over one database. */
export async function startMany({ processes, accounts, databaseUrl }: House): Promise<Many> {
  const folder = await mkdtemp(join(tmpdir(), "limner-bench-scale-"));
  const children: ChildProcess[] = [];
  const close = async () => {
    const living = children.filter((child) => child.exitCode === null);
    const gone = living.map((child) => once(child, "exit"));
    for (const child of children) {
      child.kill("SIGKILL");
    }
    await Promise.all(gone);
    await rm(folder, { recursive: true, force: true });
  };
  const start = async (port: number, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "inherit"],
    });
    children.push(child);
    await untilListening(port, child);
  };
  try {
    await start(PORTS.mock, [join(root, "bench/gateway/mock-server.ts"), String(PORTS.mock)]);
    await start(PORTS.s3, [join(here, "instant-s3.ts"), String(PORTS.s3)]);
    const config = join(folder, "limner.yaml");
    await writeFile(config, toConfig());
    const targets: Pick<Target, "url" | "headers">[] = [];
    for (let index = 0; index < processes; index += 1) {
      const port = PORTS.first + index;
      await start(port, [join(root, "bin/limner.js"), "serve"], {
        LIMNER_CONFIG: config,
        LIMNER_DATA_DIR: join(folder, `data-${index}`),
        LIMNER_PORT: String(port),
        LIMNER_DATABASE_URL: databaseUrl,
        LIMNER_S3_ENDPOINT: `http://127.0.0.1:${PORTS.s3}`,
        LIMNER_S3_BUCKET: "pictures",
        LIMNER_S3_ACCESS_KEY_ID: "bench",
        LIMNER_S3_SECRET_ACCESS_KEY: "bench-secret",
        LIMNER_API_KEY: KEY,
        LIMNER_ADMIN_KEY: `${KEY}-admin`,
        LIMNER_LOG_LEVEL: "warn",
      });
      targets.push({
        url: `http://127.0.0.1:${port}`,
        headers: { authorization: `Bearer ${KEY}` },
      });
    }
    const keys = [KEY];
    while (keys.length < accounts) {
      keys.push(await addAccount(`http://127.0.0.1:${PORTS.first}`, `bench ${keys.length}`));
    }
    return { targets, keys, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Returns a key of the new account, which may spend what it likes. */
async function addAccount(url: string, name: string): Promise<string> {
  const post = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(`${url}/admin/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${KEY}-admin` },
      body: JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    }
    return await answer.json();
  };
  const id = readText(await post("/accounts", { name, unlimited: true }), "id");
  return readText(await post(`/accounts/${id}/keys`, { name }), "key");
}

function readText(answer: unknown, field: string): string {
  const text: unknown =
    typeof answer === "object" && answer !== null ? Reflect.get(answer, field) : undefined;
  if (typeof text !== "string") {
    throw new Error(`there is no ${field} in ${JSON.stringify(answer)}`);
  }
  return text;
}

function toConfig(): string {
  return `channels:
  mock:
    engine: openai-images
    baseUrl: http://127.0.0.1:${PORTS.mock}/v1
    apiKey: ${KEY}
    allowPrivateAddress: true
    concurrency: 256
models:
  gpt-image-2:
    channels: [mock]
`;
}

async function untilListening(port: number, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + STARTS_WITHIN_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) {
      throw new Error(`a server of the benchmark ended at its start with ${child.exitCode}`);
    }
    const socket = connect(port, "127.0.0.1");
    const isUp = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isUp) {
      return;
    }
    await pause(100);
  }
  throw new Error(`nothing listens on port ${port}`);
}
