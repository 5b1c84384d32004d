import { createSemaphore } from "../kit/semaphore.ts";
import { whileWanted } from "../kit/while-wanted.ts";

/** Bounds how many pictures are decoded or encoded at once. */
export interface DecoderGate {
  /**
   * Waits for a place and does the work. When `signal` fires the caller is let go at once, but the place is
   * kept until the work has really ended: native decoders cannot be interrupted, and their memory counts.
   * `alone` is for work of which only one may run at a time.
   */
  run<Result>(
    signal: AbortSignal,
    work: () => Promise<Result>,
    options?: { readonly alone: boolean },
  ): Promise<Result>;
}

export function createDecoderGate(places: number): DecoderGate {
  const all = createSemaphore(places);
  const single = createSemaphore(1);

  return {
    async run(signal, work, { alone } = { alone: false }) {
      const leaveSingle = alone ? await single.acquire(signal) : undefined;
      const leaveAll = await all.acquire(signal).catch((error: unknown) => {
        leaveSingle?.();
        throw error;
      });
      const working = work().finally(() => {
        leaveAll();
        leaveSingle?.();
      });
      return await whileWanted(working, signal);
    },
  };
}
