import { pictureAddress, type RenditionWidth } from "../kit/picture-address.ts";

/**
 * Where a page may show the picture of a URL from; null for one that lies elsewhere, since a page asks no other machine.
 * The server fetches that one when it is asked to draw.
 */
export function shownAddress(url: string, width?: RenditionWidth): string | null {
  const address = pictureAddress(url, width);
  return URL.parse(address, location.href)?.origin === location.origin ? address : null;
}
