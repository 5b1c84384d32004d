import { Fault } from "../contract/fault.ts";
import { OperatorError } from "../main/operator-error.ts";
import type { MockCall } from "../mock/mock-call.ts";
import { renderModeLines } from "../mock/render-modes.ts";
import { startMock, type Mock, type MockOptions } from "../mock/start-mock.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

export interface MockCommandOptions {
  readonly mode: string;
  readonly modes?: boolean;
  readonly host: string;
  readonly port: string;
  readonly apiKey?: string;
  readonly idempotent?: boolean;
  readonly quiet?: boolean;
}

/** Runs the pretend backend until it is told to stop. */
export async function runMock(options: MockCommandOptions, terminal: Terminal): Promise<void> {
  if (options.modes === true) {
    for (const line of renderModeLines()) {
      terminal.print(line);
    }
    return;
  }
  const { mode, host, apiKey, idempotent = false, quiet = false } = options;
  await using mock = await start({
    mode,
    host,
    port: readPort(options.port),
    idempotent,
    ...(apiKey !== undefined && { apiKey }),
    ...(!quiet && { onCall: (call) => terminal.note(toLine(call)) }),
  });
  const stopped = Promise.withResolvers<void>();
  const forget = terminal.onStop(() => stopped.resolve());
  terminal.print(`The mock listens at ${mock.url}/v1, mode ${mode}. Ctrl-C ends it.`);
  await stopped.promise;
  forget();
}

async function start(options: MockOptions): Promise<Mock> {
  try {
    return await startMock(options);
  } catch (error) {
    if (error instanceof Fault) {
      throw new UsageError(`--mode: ${error.publicMessage}`);
    }
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new OperatorError(`Port ${options.port} is in use; choose another with --port.`, {
        cause: error,
      });
    }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new OperatorError(
        `--host ${options.host} is no address of this machine; 127.0.0.1 is.`,
        { cause: error },
      );
    }
    throw error;
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new UsageError(
      `--port must be a whole number from 0 to 65535, not "${text.slice(0, 80)}".`,
    );
  }
  return port;
}

/** `POST /v1/images/generations 200 1024x1024, drawn 1 (slow 2s)`. */
function toLine({ method, path, status, size, mode, outcome, ...call }: MockCall): string {
  const work = call.joined ? ", joined" : call.drawn ? `, drawn ${call.pictures}` : "";
  const asked = size === null ? "" : ` ${size}`;
  const end = outcome === "cut" ? ", cut off" : outcome === "left" ? ", the caller left" : "";
  return `${method} ${path} ${status ?? "-"}${asked}${work}${end} (${mode})`;
}
