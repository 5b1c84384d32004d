import type { Readable, Writable } from "node:stream";
import type { Config } from "../../main/config/config.ts";
import { createErrorLog } from "../../main/mcp/create-error-log.ts";
import { openOwnServer } from "../../main/mcp/open-own-server.ts";
import { runBridge } from "../../main/mcp/run-bridge.ts";
import { serverAddress } from "../../main/server-address.ts";
import { findServer } from "../draw/find-server.ts";
import type { Server, ServerOptions } from "../draw/find-server.ts";
import { readCommandConfig } from "../read-command-config.ts";
import type { Terminal } from "../terminal.ts";

export interface McpOptions extends ServerOptions {
  readonly config?: string;
}

/** Where the protocol is spoken. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

const PROBE_MS = 2_000;

/** Serves MCP until the input ends or the program is told to stop. Everything but the protocol goes to standard error. */
export async function runMcp(
  options: McpOptions,
  terminal: Terminal,
  streams: Streams,
): Promise<void> {
  const stop = new AbortController();
  const forget = terminal.onStop(() => stop.abort());
  try {
    const { config, secrets } = readCommandConfig(terminal, {
      dataDir: options.dataDir,
      config: options.config,
    });
    // An agent's own log is where this goes; what is usual is not worth a line there.
    const level = terminal.env["LIMNER_LOG_LEVEL"] === undefined ? "warn" : config.logLevel;
    const log = createErrorLog(level, (text) => terminal.noteRaw(text));
    const run = { ...streams, folder: terminal.cwd, log, signal: stop.signal };
    const running = await findRunning(options, config, terminal);
    if (running !== undefined) {
      terminal.note(`limner mcp speaks to ${running.url}.`);
      await runBridge({ ...run, server: running });
      return;
    }
    await using server = await openOwnServer(config, secrets, { log, key: options.key });
    terminal.note(
      server.isOwn
        ? `limner mcp runs a Limner of its own at ${server.url}, with pictures in ${config.dataDir}; it ends with this program.`
        : `limner mcp speaks to the Limner that serves ${config.dataDir}, at ${server.url}.`,
    );
    await runBridge({ ...run, server });
  } finally {
    forget();
  }
}

/** The server that was named, or the one that answers where `limner serve` listens; undefined if none does. */
async function findRunning(
  options: McpOptions,
  config: Config,
  terminal: Terminal,
): Promise<Server | undefined> {
  const named = options.url ?? terminal.env["LIMNER_URL"] ?? "";
  if (named === "" && (config.port === 0 || !(await answers(serverAddress(config))))) {
    return undefined;
  }
  return await findServer(options, terminal);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/healthz`, {
      signal: AbortSignal.timeout(PROBE_MS),
      redirect: "error",
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Nobody listens there, or nobody who speaks HTTP: the answer to the question is no.
    return false;
  }
}
