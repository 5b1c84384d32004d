import { spriteArtwork } from "../vocabulary/artwork.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";

/** The flat colour drawing of a thing as SVG content in a box of 32 by 32; undefined if there is none. */
export function createColourMark(id: string, prefix: string): string | undefined {
  const body = spriteArtwork(vocabulary().spriteOf(id) ?? "");
  // Names inside the artwork would collide when several drawings share one page.
  return body
    ?.replaceAll(/\bid="/g, `id="${prefix}`)
    .replaceAll(/url\(#/g, `url(#${prefix}`)
    .replaceAll(/href="#/g, `href="#${prefix}`);
}
