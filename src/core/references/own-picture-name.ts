const OWN_PATH = /^\/images\/([0-9a-f]{32})\.(?:png|jpg|webp)$/;

/**
 * The name in an address of one of our own pictures, recognised by its path whatever the host, so that
 * a history written under another public address still works. Undefined for every other address.
 * Whether we hold the name is for the caller to find out.
 */
export function ownPictureName(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !["http:", "https:"].includes(parsed.protocol)) {
    return undefined;
  }
  return OWN_PATH.exec(parsed.pathname)?.[1];
}
