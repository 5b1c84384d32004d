import { setTimeout as wait } from "node:timers/promises";
import { OperatorError } from "../../main/operator-error.ts";
import { callServer } from "./call-server.ts";
import { readRecord } from "./drawn-record.ts";
import type { DrawnRecord } from "./drawn-record.ts";
import type { Server } from "./find-server.ts";
import { ServerFault } from "./server-fault.ts";

export interface WaitForRecordOptions {
  /** Told how the record stands at each look, or that nobody was there to say it. */
  readonly onState: (state: DrawnRecord["state"] | typeof NO_ANSWER) => void;
  readonly signal: AbortSignal;
}

const NO_ANSWER = "no server answers; asking again";
const FIRST_PAUSE_MS = 150;
const PAUSE_MAX_MS = 1000;
/** About half a minute of a server that cannot be reached: long enough for it to be started anew. */
const FAILURES_MAX = 30;
/** Longer than the queue and a channel's time limit together, as they ship. */
const ASKS_MAX = 3 * 3600;

async function ask(server: Server, id: string, signal: AbortSignal): Promise<DrawnRecord> {
  const response = await callServer(server, {
    path: `/v1/generations/${encodeURIComponent(id)}`,
    signal,
  });
  return readRecord(await response.json());
}

/** Whether asking again may help: the server is being started anew, or asks for patience. */
function mayPass(error: unknown): boolean {
  return error instanceof ServerFault ? error.status === 429 || error.status >= 500 : true;
}

/** Asks for the record until it is finished, whatever its end. */
export async function waitForRecord(
  server: Server,
  id: string,
  options: WaitForRecordOptions,
): Promise<DrawnRecord> {
  let pauseMs = FIRST_PAUSE_MS;
  let failures = 0;
  for (let asks = 0; asks < ASKS_MAX; asks += 1) {
    try {
      const record = await ask(server, id, options.signal);
      failures = 0;
      if (record.state !== "queued" && record.state !== "running") {
        return record;
      }
      options.onState(record.state);
    } catch (error) {
      options.signal.throwIfAborted();
      failures += 1;
      if (!mayPass(error) || failures > FAILURES_MAX) {
        throw error;
      }
      if (!(error instanceof ServerFault)) {
        options.onState(NO_ANSWER);
      }
    }
    await wait(pauseMs, undefined, { signal: options.signal });
    pauseMs = Math.min(PAUSE_MAX_MS, pauseMs * 1.4);
  }
  throw new OperatorError(`It is still being drawn; get it later with: limner get ${id}`);
}
