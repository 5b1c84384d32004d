import { realpath } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import type { Log } from "../../contract/log.ts";
import type { RemoteServer } from "../../mcp/bridge/remote-server.ts";
import { serveBridge } from "../../mcp/bridge/serve-bridge.ts";
import { version } from "../version.ts";

interface BridgeRun {
  readonly server: RemoteServer;
  /** The folder that the program was started in. */
  readonly folder: string;
  readonly input: Readable;
  readonly output: Writable;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Serves MCP over standard input and output, with the server behind it, until the input ends or `signal` fires. */
export async function runBridge({ folder, ...run }: BridgeRun): Promise<void> {
  await serveBridge({ ...run, root: await realpath(folder), version });
}
