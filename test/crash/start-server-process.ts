import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface ServerProcess extends AsyncDisposable {
  readonly base: string;
  readonly process: ChildProcess;
  /** Resolves when the process has ended, however it did. */
  readonly ended: Promise<void>;
  kill(): void;
}

/** Runs a script that prints the address where it listens. Rejects with what it said if it ends before. */
export async function startServerProcess(script: URL, options: object): Promise<ServerProcess> {
  const child = spawn(process.execPath, [fileURLToPath(script), JSON.stringify(options)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit").then(() => undefined);
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-4000);
  });
  const firstLine = once(createInterface(child.stdout), "line").then(([line]) => String(line));
  const base = await Promise.race([firstLine, ended.then(() => undefined)]);
  if (base === undefined) {
    throw new Error(`the server ended before it listened: ${complaint}`);
  }
  const kill = () => {
    child.kill("SIGKILL");
  };
  return {
    base,
    process: child,
    ended,
    kill,
    async [Symbol.asyncDispose]() {
      kill();
      await ended;
    },
  };
}
