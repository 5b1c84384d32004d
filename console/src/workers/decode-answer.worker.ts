import { findBase64 } from "./find-base64.ts";
import { decodeBase64 } from "./decode-base64.ts";
import { nameMediaType } from "./name-media-type.ts";

addEventListener("message", ({ data }: MessageEvent<ArrayBuffer>) => {
  const json = new Uint8Array(data);
  const blobs = findBase64(json).map(({ from, to }) => {
    const parts = decodeBase64(json.subarray(from, to));
    return new Blob(parts, { type: nameMediaType(parts[0] ?? new Uint8Array()) });
  });
  postMessage(blobs);
});
