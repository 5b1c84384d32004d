import type { Preview } from "../../contract/preview.ts";

/** A preview as whoever watches a generation gets it. */
export function renderPreview(preview: Preview): Record<string, string | number> {
  const { order, step, width, height, mediaType } = preview;
  return { order, step, width, height, media_type: mediaType, b64_json: encodePreview(preview) };
}

/** Its bytes as base64; they are few, so that they need no streaming. */
export function encodePreview({ bytes }: Preview): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
}
