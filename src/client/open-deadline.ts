export interface Deadline {
  readonly signal: AbortSignal;
  /** From now on for so long; the time before is forgotten. */
  restart(ms: number): void;
  /** Fires no more. */
  close(): void;
}

interface DeadlineOptions {
  /** Null: only once `restart` is called. */
  readonly ms: number | null;
  readonly signal: AbortSignal | undefined;
  /** What the signal says when the time is over. */
  readonly reason: () => Error;
}

/**
 * A signal that fires with the caller's, for the caller's reason, or when the time is over. `AbortSignal.any` would do
 * it, but not in every place where the client runs, and it cannot be closed.
 */
export function openDeadline({ ms, signal, reason }: DeadlineOptions): Deadline {
  const controller = new AbortController();
  const pass = () => controller.abort(signal?.reason);
  const arm = (after: number) => setTimeout(() => controller.abort(reason()), after);
  let timer = ms === null ? undefined : arm(ms);
  signal?.addEventListener("abort", pass, { once: true });
  if (signal?.aborted === true) {
    pass();
  }
  return {
    signal: controller.signal,
    restart(after) {
      clearTimeout(timer);
      timer = arm(after);
    },
    close() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", pass);
    },
  };
}
