import type { Semaphore } from "../kit/semaphore.ts";
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

/** `places` pieces of work run at a time; whoever comes later waits in order. */
export function createDecoderGate(places: number): DecoderGate {
  const all = createSemaphore(places);
  const single = createSemaphore(1);

  return {
    async run(signal, work, { alone } = { alone: false }) {
      const leave = await enter(alone ? [single, all] : [all], signal);
      const working = work().finally(leave);
      return await whileWanted(working, signal);
    },
  };
}

/** Enters all of them in order, or none; the result leaves them again. */
async function enter(semaphores: readonly Semaphore[], signal: AbortSignal): Promise<() => void> {
  const entered: (() => void)[] = [];
  const leave = (): void => entered.forEach((leaveOne) => leaveOne());
  try {
    for (const semaphore of semaphores) entered.push(await semaphore.acquire(signal));
    return leave;
  } catch (error) {
    leave();
    throw error;
  }
}
