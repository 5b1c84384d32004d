import { pause } from "../../kit/pause.ts";
import type { LimnerParts, LimnerSettings } from "../limner-parts.ts";
import { mayPass } from "../may-pass.ts";

const FIRST_PAUSE_MS = 500;
/** What comes back is found within so long. */
const PAUSE_MS_MAX = 5_000;

export interface PatienceOptions {
  /** What is written or read, for the log. */
  readonly name: string;
  readonly generation: string;
  readonly signal: AbortSignal;
  readonly parts: Pick<LimnerParts, "log" | "clock"> & {
    readonly settings: Pick<LimnerSettings, "storagePatienceMs">;
  };
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Tries again what writes or reads while the medium refuses it (`storage_unavailable`, or `overloaded` where too much waits
 * for it): what was drawn, and perhaps paid for, is not given up because a disk is full or a bucket is away for some minutes. After `storagePatienceMs` it throws
 * what was said last.
 */
export async function patiently<Result>(
  step: () => Promise<Result>,
  { name, generation, signal, parts, wait = pause }: PatienceOptions,
): Promise<Result> {
  const { log, clock, settings } = parts;
  const began = clock.elapsed();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      const leftMs = settings.storagePatienceMs - (clock.elapsed() - began);
      if (!mayPass(error) || leftMs <= 0 || signal.aborted) {
        throw error;
      }
      log.warn("write-refused", { name, generation, attempt, error });
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), PAUSE_MS_MAX, leftMs);
      await wait(pauseMs, signal);
    }
  }
}
