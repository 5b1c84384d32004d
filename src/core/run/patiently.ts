import { pause } from "../../kit/pause.ts";
import type { LimnerParts, LimnerSettings } from "../limner-parts.ts";
import { mayPass } from "../may-pass.ts";

const FIRST_PAUSE_MS = 500;
/** What comes back is found within so long. */
const PAUSE_MS_MAX = 5_000;

/** From the first refusal until something is taken again. */
export interface Outage {
  /** By the monotonic clock; null: there is none. */
  since: number | null;
}

export interface PatienceOptions {
  /** What is written or read, for the log. */
  readonly name: string;
  readonly generation: string;
  readonly signal: AbortSignal;
  readonly parts: Pick<LimnerParts, "log" | "clock"> & {
    readonly settings: Pick<LimnerSettings, "storagePatienceMs">;
  };
  /** Shared by those who wait for the same medium, so that together they wait no longer than one. */
  readonly outage?: Outage;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Tries again what writes or reads while the medium refuses it (`storage_unavailable`, or `overloaded` where too much
 * waits for it): what was drawn, and perhaps paid for, is not given up because a disk is full or a bucket is away for
 * some minutes. After `storagePatienceMs` it throws what was said last.
 */
export async function patiently<Result>(
  step: () => Promise<Result>,
  { name, generation, signal, parts, outage = { since: null }, wait = pause }: PatienceOptions,
): Promise<Result> {
  const { log, clock, settings } = parts;
  const began = clock.elapsed();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const result = await step();
      outage.since = null;
      return result;
    } catch (error) {
      if (!mayPass(error) || signal.aborted) {
        throw error;
      }
      outage.since ??= began;
      const leftMs = settings.storagePatienceMs - (clock.elapsed() - outage.since);
      if (leftMs <= 0) {
        throw error;
      }
      log.warn("write-refused", { name, generation, attempt, error });
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), PAUSE_MS_MAX, leftMs);
      await wait(pauseMs, signal);
    }
  }
}
