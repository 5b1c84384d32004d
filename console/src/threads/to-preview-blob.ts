import type { Preview } from "limner/client";

/** A coarse picture as bytes: no base64 stands in the page. They are small, so this takes no time to speak of. */
export function toPreviewBlob({ dataUrl, mediaType }: Preview): Blob {
  const text = atob(dataUrl.slice(dataUrl.indexOf(",") + 1));
  return new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], { type: mediaType });
}
