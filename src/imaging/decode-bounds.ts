import type { PictureKind } from "./picture-kind.ts";

/** A belt beside the braces: within all other bounds the slowest file that we could make took 5 s. */
export const DECODE_TIMEOUT_S = 30;

/** An AVIF of 49 Mpixel takes 860 MB to decode, ten times what the other formats take: one at a time. */
export function mustDecodeAlone(kind: PictureKind): boolean {
  return kind === "avif";
}
