import { crc32 } from "node:zlib";

/** Signature, and the header chunk that always comes first. */
const HEADER_BYTES = 8 + 25;

/**
 * The parts of a PNG that carries an XMP packet where readers look for it: in an uncompressed iTXt chunk before
 * the pixels (XMP specification part 3, §1.1.5). libvips would write a zTXt chunk, which they pass over.
 */
export function insertPngXmp(png: Buffer, xmp: string): readonly Buffer[] {
  // Keyword; then neither compressed, nor a language, nor a translated keyword.
  const body = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${xmp}`);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return [png.subarray(0, HEADER_BYTES), length, body, checksum, png.subarray(HEADER_BYTES)];
}
