import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrontEngine } from "../support/next-limner.ts";
import type { ChainServerOptions } from "./chain-server.ts";
import type { CrashPoint } from "./crash-points.ts";
import { findLastingPort } from "./find-lasting-port.ts";
import { lastStepFile } from "./last-step-file.ts";
import { startServerProcess, type ServerProcess } from "./start-server-process.ts";

export type Side = "front" | "back";

/** Two Limners in a row, each with a port and a folder that it keeps from start to start. */
export interface Chain extends AsyncDisposable {
  readonly folders: Readonly<Record<Side, string>>;
  readonly bases: Readonly<Record<Side, string>>;
  start(side: Side): Promise<void>;
  kill(side: Side): Promise<void>;
  /** The server ends itself the next time that it comes to this point. */
  killAt(side: Side, point: CrashPoint): Promise<void>;
  /** Resolves when the server has ended by itself. */
  ended(side: Side): Promise<void>;
}

/** Both run when it resolves. */
export async function openChain(engine: FrontEngine): Promise<Chain> {
  const folder = await mkdtemp(join(tmpdir(), "limner-chain-"));
  const folders = { front: join(folder, "front"), back: join(folder, "back") };
  const ports = { front: await findLastingPort(), back: await findLastingPort() };
  const bases = { front: toBase(ports.front), back: toBase(ports.back) };
  const running = new Map<Side, ServerProcess>();
  const chain: Chain = {
    folders,
    bases,
    async start(side) {
      await mkdir(folders[side], { recursive: true });
      const options: ChainServerOptions = {
        dataDir: folders[side],
        port: ports[side],
        ...(side === "front" && { next: { engine, base: bases.back } }),
      };
      const script = new URL("chain-server.ts", import.meta.url);
      running.set(side, await startServerProcess(script, options));
    },
    async kill(side) {
      await running.get(side)?.[Symbol.asyncDispose]();
      running.delete(side);
    },
    killAt: (side, point) => writeFile(lastStepFile(folders[side]), point),
    ended: async (side) => await running.get(side)?.ended,
    async [Symbol.asyncDispose]() {
      await Promise.all([...running.values()].map((server) => server[Symbol.asyncDispose]()));
      await rm(folder, { recursive: true, force: true });
    },
  };
  await Promise.all([chain.start("back"), chain.start("front")]);
  return chain;
}

function toBase(port: number): string {
  return `http://127.0.0.1:${port}`;
}
