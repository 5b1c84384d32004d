/** Fetches a picture of this origin as a file, and tells how far it is. */
export async function fetchPicture(
  address: string,
  onProgress: (done: number, all: number | null) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const response = await fetch(address, { signal });
  if (!response.ok || response.body === null) {
    throw new Error(`It was answered with ${response.status}.`);
  }
  const length = Number(response.headers.get("content-length"));
  const all = length > 0 ? length : null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  for await (const part of response.body) {
    parts.push(part);
    done += part.byteLength;
    onProgress(done, all);
  }
  return new Blob(parts, { type: response.headers.get("content-type") ?? "" });
}
