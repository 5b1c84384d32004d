/** Whole groups of four characters, about 64 KiB of bytes a slice. */
const SLICE_CHARACTERS = 4 * 22_000;

/**
 * Base64 (plain or URL-safe, line breaks allowed, padding optional) as bytes, a slice at a time, so that
 * neither the whole nor a pattern over the whole is ever made. Throws `notBase64()` at the first
 * character that does not belong there.
 */
export function* decodeBase64(text: string, options: { readonly from: number; readonly notBase64: () => Error }): Generator<Buffer> {
  let carried = "";
  for (let at = options.from; at < text.length; at += SLICE_CHARACTERS) {
    const slice = carried + text.slice(at, at + SLICE_CHARACTERS);
    const isLast = at + SLICE_CHARACTERS >= text.length;
    const piece = isLast || decodesWhole(slice) ? slice : slice.replaceAll(/\s/g, "");
    const taken = isLast ? piece.length : piece.length - (piece.length % 4);
    carried = piece.slice(taken);
    yield isLast ? decodeLast(piece, options.notBase64) : decodeExactly(piece.slice(0, taken), options.notBase64);
  }
}

function decodesWhole(slice: string): boolean {
  return slice.length % 4 === 0 && Buffer.from(slice, "base64").length === (slice.length / 4) * 3;
}

/** Node leaves out characters that it does not know, so a short result tells of them. */
function decodeExactly(piece: string, notBase64: () => Error): Buffer {
  const bytes = Buffer.from(piece, "base64");
  if (bytes.length !== Math.floor((piece.length * 3) / 4) || piece.length % 4 === 1) {
    throw notBase64();
  }
  return bytes;
}

function decodeLast(piece: string, notBase64: () => Error): Buffer {
  const joined = piece.replaceAll(/\s/g, "");
  return decodeExactly(joined.replace(/={1,2}$/, ""), notBase64);
}
