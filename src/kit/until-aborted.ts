/**
 * The items of `source` until `signal` fires; then throws the signal's reason at once, even while an item is
 * being waited for. The source is told to end, and on an abort it may take its time to do so.
 */
export async function* untilAborted<Item>(
  source: AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const iterator = source[Symbol.asyncIterator]();
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  // Nobody may be waiting when it fires.
  aborted.promise.catch(() => undefined);
  signal.addEventListener("abort", abort, { once: true });
  let done: boolean | undefined = false;
  try {
    while (!done) {
      signal.throwIfAborted();
      const step = await Promise.race([iterator.next(), aborted.promise]);
      ({ done } = step);
      if (!step.done) yield step.value;
    }
  } finally {
    signal.removeEventListener("abort", abort);
    const ending = done ? undefined : iterator.return?.();
    // A generator that hangs in its own wait would never say that it has ended.
    if (signal.aborted) ending?.catch(() => undefined);
    else await ending;
  }
}
