/** The outcome of work that cannot be stopped, or the signal's reason as soon as it fires. */
export async function whileWanted<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    signal.throwIfAborted();
    return await Promise.race([work, aborted.promise]);
  } catch (error) {
    // If it was the signal, nobody asks any more how the work ended.
    work.catch(() => undefined);
    throw error;
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
