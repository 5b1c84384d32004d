import { whileWanted } from "../../kit/while-wanted.ts";

/**
 * The chunks of a body until `signal` fires; then throws the signal's reason at once, even while one is being waited for. Of a
 * chunk that was taken nothing is kept, however long the body is.
 */
export async function* whileWantedChunks(
  body: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const iterator = body[Symbol.asyncIterator]();
  let isOver = false;
  try {
    while (!isOver) {
      signal.throwIfAborted();
      const step = await whileWanted(iterator.next(), signal);
      isOver = step.done === true;
      if (step.done !== true) yield step.value;
    }
  } finally {
    const ending = isOver ? undefined : iterator.return?.();
    // A body that hangs in its own wait would never say that it has ended.
    if (signal.aborted) ending?.catch(() => undefined);
    else await ending;
  }
}
