const PICTURE = /(?:https?:\/\/[^\s"'()\\]+)?\/images\/[0-9a-f]{32}\.(?:png|jpg|webp)/g;
const SHOWN_MAX = 8;

/** The pictures of this server that an answer names, each once, in order. */
export function findPictureUrls(text: string): readonly string[] {
  return [...new Set(text.match(PICTURE) ?? [])].slice(0, SHOWN_MAX);
}
