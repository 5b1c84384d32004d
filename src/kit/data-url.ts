const HEAD_CHARACTERS_MAX = 200;
const SLICE_CHARACTERS = 256 * 1024;
const HEAD = /^data:([\w.+-]+\/[\w.+-]+)?((?:;[\w.+-]+=[\w.+"-]*)*);base64,/i;

export interface DataUrl {
  /** As declared, lower case; empty where nothing is declared. It proves nothing. */
  readonly mediaType: string;
  /** An upper bound of the decoded length, known without decoding. */
  readonly bytesAtMost: number;
  /**
   * The decoded bytes, in slices, so that no second copy of a large picture is held.
   * Throws a SyntaxError at characters that are not base64.
   */
  decode(): Iterable<Uint8Array>;
}

/** Reads a `data:` URL in base64 by its head alone; undefined if it is none. */
export function readDataUrl(url: string): DataUrl | undefined {
  const head = HEAD.exec(url.slice(0, HEAD_CHARACTERS_MAX));
  if (head === null) {
    return undefined;
  }
  const start = head[0].length;
  return {
    mediaType: (head[1] ?? "").toLowerCase(),
    bytesAtMost: Math.ceil(((url.length - start) * 3) / 4),
    decode: () => decodeSlices(url, start),
  };
}

function* decodeSlices(text: string, start: number): Generator<Uint8Array> {
  let end = text.length;
  while (end > start && end > text.length - 2 && text[end - 1] === "=") {
    end -= 1;
  }
  if ((end - start) % 4 === 1) {
    throw new SyntaxError("base64 text of an impossible length");
  }
  for (let at = start; at < end; at += SLICE_CHARACTERS) {
    const stop = Math.min(at + SLICE_CHARACTERS, end);
    const bytes = Buffer.from(text.slice(at, stop), "base64");
    // Node's decoder skips what is not base64, so a short result is the sign of a foreign character.
    if (bytes.length !== Math.floor(((stop - at) * 3) / 4)) {
      throw new SyntaxError("characters that are not base64");
    }
    yield bytes;
  }
}
