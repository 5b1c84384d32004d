/**
 * The beginning of a body as text, for bodies that only explain a failure. What lies beyond the bound is not read: the body is
 * told to end. Whoever opened the body sees to it that it ends when the wait is over; what it throws passes as it is.
 */
export async function readBounded(
  body: AsyncIterable<Uint8Array>,
  bytesMax: number,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    // A copy, so that a few bytes do not hold all that came with them.
    const part = Buffer.copyBytesFrom(chunk, 0, bytesMax - bytes);
    chunks.push(part);
    bytes += part.length;
    if (bytes >= bytesMax) {
      break;
    }
  }
  return Buffer.concat(chunks).toString("utf8");
}
