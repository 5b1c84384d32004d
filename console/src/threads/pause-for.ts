interface PauseOptions {
  readonly signal: AbortSignal;
  /** Ends it early when the browser finds its connection again. */
  readonly orOnline?: boolean;
}

export function pauseFor(ms: number, { signal, orOnline = false }: PauseOptions): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stop = () => reject(signal.reason as Error); // As it is, whatever it is.
  const timer = setTimeout(resolve, ms);
  const wake = () => resolve();
  signal.addEventListener("abort", stop, { once: true });
  if (orOnline) {
    addEventListener("online", wake, { once: true });
  }
  if (signal.aborted) {
    stop();
  }
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    removeEventListener("online", wake);
  });
}
