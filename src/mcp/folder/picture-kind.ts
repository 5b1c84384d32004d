const HEAD_BYTES = 12;

/** How a file begins, by media type; `at` counts from 0. Source: the specifications of the formats. */
const BEGINNINGS: readonly { readonly type: string; readonly at: number; readonly text: string }[] =
  [
    { type: "image/png", at: 0, text: "\u0089PNG\r\n\u001A\n" },
    { type: "image/jpeg", at: 0, text: "\u00FF\u00D8\u00FF" },
    { type: "image/gif", at: 0, text: "GIF8" },
    { type: "image/webp", at: 8, text: "WEBP" },
    { type: "image/avif", at: 4, text: "ftypavif" },
    { type: "image/avif", at: 4, text: "ftypavis" },
  ];

/** The media type of a picture by its first bytes; undefined if it is none that Limner takes. */
export function pictureKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  return BEGINNINGS.find(({ at, text }) => head.startsWith(text, at))?.type;
}
