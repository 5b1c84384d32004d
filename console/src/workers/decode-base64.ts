/** A multiple of four, so that every slice but the last is whole. */
const SLICE = 1 << 20;

/** The bytes that base64 stands for, in slices, so that a large picture is never held as one text. */
export function decodeBase64(base64: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const decoder = new TextDecoder("latin1");
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < base64.length; at += SLICE) {
    const text = atob(decoder.decode(base64.subarray(at, at + SLICE)));
    const bytes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index += 1) {
      bytes[index] = text.charCodeAt(index);
    }
    parts.push(bytes);
  }
  return parts;
}
