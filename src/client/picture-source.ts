/** A picture to change or to go by: an address, the bytes, or a picture of an earlier result. */
export type PictureSource = string | Blob | ArrayBuffer | Uint8Array | { readonly url: string };

const SLICE_BYTES = 0x8000;

/** The address of a picture that has one, else its bytes, which the server judges by their content. Throws a TypeError for neither. */
export function toUrlOrBlob(source: PictureSource): string | Blob {
  if (typeof source === "string") {
    return source;
  }
  if (source instanceof Blob) {
    return source;
  }
  if (source instanceof ArrayBuffer || source instanceof Uint8Array) {
    return new Blob([new Uint8Array(source)]);
  }
  // Programs in plain JavaScript can hand over anything.
  if (typeof source?.url !== "string") {
    throw new TypeError(
      "a picture must be an address, a Blob, an ArrayBuffer, a Uint8Array, or have a url",
    );
  }
  return source.url;
}

/** The address, or the bytes as a `data:` URL. */
export async function toUrl(source: PictureSource): Promise<string> {
  const found = toUrlOrBlob(source);
  if (typeof found === "string") {
    return found;
  }
  const bytes = new Uint8Array(await found.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    text += String.fromCharCode(...bytes.subarray(at, at + SLICE_BYTES));
  }
  return `data:${found.type || "application/octet-stream"};base64,${btoa(text)}`;
}
