const JPEG = [0xff, 0xd8];
const RIFF = [0x52, 0x49, 0x46, 0x46];

/** What a picture of ours is, by how its bytes begin. */
export function nameMediaType(bytes: Uint8Array): string {
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(JPEG)) {
    return "image/jpeg";
  }
  return begins(RIFF) ? "image/webp" : "image/png";
}
