const OWN = /\/images\/[\w.-]+$/;

export type RenditionWidth = 160 | 320 | 640 | 1280;

/**
 * A picture of this server by its path alone, so that it is asked for where this page came from, whatever host the record
 * names; one that lies elsewhere by its whole address.
 */
export function pictureAddress(url: string, width?: RenditionWidth): string {
  const path = ownPath(url);
  if (path === null) {
    return url;
  }
  return width === undefined ? path : `${path}?w=${width}`;
}

/** Whether a smaller copy of it can be asked for. */
export function hasRenditions(url: string): boolean {
  return ownPath(url) !== null;
}

function ownPath(url: string): string | null {
  const path = URL.parse(url, "http://here.invalid")?.pathname ?? "";
  return OWN.exec(path)?.[0] ?? null;
}
