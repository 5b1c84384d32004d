/** The same ASCII text in stretches of `charactersMax`, the last one shorter; no more than one stretch is held. */
export async function* cutText(
  bytes: AsyncIterable<Buffer>,
  charactersMax: number,
): AsyncGenerator<string> {
  let waiting = "";
  for await (const chunk of bytes) {
    waiting += chunk.toString("latin1");
    let at = 0;
    for (; waiting.length - at >= charactersMax; at += charactersMax) {
      yield waiting.slice(at, at + charactersMax);
    }
    waiting = waiting.slice(at);
  }
  if (waiting !== "") {
    yield waiting;
  }
}
