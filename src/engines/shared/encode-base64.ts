/** The base64 text of bytes, as they come. Pieces end at whole groups of three, so that they join to one text. */
export async function* encodeBase64(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const all = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    const end = all.length - (all.length % 3);
    rest = all.subarray(end);
    if (end > 0) {
      yield Buffer.from(all.toString("base64", 0, end), "latin1");
    }
  }
  if (rest.length > 0) {
    yield Buffer.from(rest.toString("base64"), "latin1");
  }
}
