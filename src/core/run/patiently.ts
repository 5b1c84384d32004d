import { Fault } from "../../contract/fault.ts";
import type { Log } from "../../contract/log.ts";
import { pause } from "../../kit/pause.ts";

const TRIES = 6;
const FIRST_PAUSE_MS = 500;

export interface PatienceOptions {
  /** What is written, for the log. */
  readonly name: string;
  readonly generation: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Tries a write again while the medium refuses it (`storage_unavailable`): what was drawn, and perhaps paid for,
 * is not given up because a disk is full for a moment. Half a minute at most, then it throws what was said last.
 */
export async function patiently<Result>(
  write: () => Promise<Result>,
  options: PatienceOptions,
): Promise<Result> {
  const { name, generation, log, signal } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      const mayPass = error instanceof Fault && error.code === "storage_unavailable";
      if (!mayPass || attempt >= TRIES || signal.aborted) {
        throw error;
      }
      log.warn("write-refused", { name, generation, attempt, error });
    }
    await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1), signal);
  }
}
