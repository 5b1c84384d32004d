const OWN_PATH = /^\/images\/([0-9a-f]{32})\.(?:png|jpg|webp)$/;
/** A picture that is read from a bucket has no extension, and perhaps folders before it. */
const BUCKET_PATH = /\/images\/([0-9a-f]{32})$/;

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
  const path = parsed.pathname;
  return (OWN_PATH.exec(path) ?? BUCKET_PATH.exec(path))?.[1];
}
