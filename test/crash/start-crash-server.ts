import type { CrashServerOptions } from "./open-crash-house.ts";
import { startServerProcess, type ServerProcess } from "./start-server-process.ts";

/** Starts the server and waits for its address. Rejects with what it said if it ends before. */
export async function startCrashServer(options: CrashServerOptions): Promise<ServerProcess> {
  return await startServerProcess(new URL("crash-server.ts", import.meta.url), options);
}
