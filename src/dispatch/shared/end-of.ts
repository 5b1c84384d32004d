/** Resolves with the work or with the signal, whichever is first. */
export function endOf(work: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) {
    return Promise.resolve();
  }
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = (): void => {
    signal.removeEventListener("abort", end);
    resolve();
  };
  signal.addEventListener("abort", end);
  void work.then(end);
  return promise;
}
