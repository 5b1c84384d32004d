import { whileWanted } from "./while-wanted.ts";

/**
 * The items of `source` until `signal` fires; then throws the signal's reason at once, even while an item is
 * being waited for. The source is told to end, and on an abort it may take its time to do so. Of an item that was
 * handed on nothing is kept, however long the source is: each wait is one of its own.
 */
export async function* untilAborted<Item>(
  source: AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const iterator = source[Symbol.asyncIterator]();
  let done: boolean | undefined = false;
  try {
    while (!done) {
      signal.throwIfAborted();
      const step = await whileWanted(iterator.next(), signal);
      ({ done } = step);
      if (!step.done) yield step.value;
    }
  } finally {
    const ending = done ? undefined : iterator.return?.();
    // A generator that hangs in its own wait would never say that it has ended.
    if (signal.aborted) ending?.catch(() => undefined);
    else await ending;
  }
}
