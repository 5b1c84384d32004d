/** `image/png` as a person says it: PNG. */
export function nameFormat(mediaType: string): string {
  const [, name = mediaType] = mediaType.split("/");
  return name === "webp" ? "WebP" : name.toUpperCase();
}
