/**
 * Hands on chunks that together are exactly so many bytes. What would be one too many is not handed on, and an end that comes too
 * early is none: both throw what `wrong` makes.
 */
export async function* exactBytes(
  chunks: AsyncIterable<Uint8Array>,
  bytes: number,
  wrong: (found: number) => Error,
): AsyncGenerator<Uint8Array> {
  let found = 0;
  for await (const chunk of chunks) {
    found += chunk.length;
    if (found > bytes) {
      throw wrong(found);
    }
    yield chunk;
  }
  if (found < bytes) {
    throw wrong(found);
  }
}
