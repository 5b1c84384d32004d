import { endsWithin } from "./send-slowly.ts";

/** What comes, and null whenever nothing has come for so long. */
export async function* withSilences<Item>(
  items: AsyncIterable<Item>,
  everyMs: number,
): AsyncGenerator<Item | null> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = iterator.next();
      while (!(await endsWithin(next, everyMs))) {
        yield null;
      }
      const { done, value } = await next;
      if (done === true) {
        return;
      }
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
