import { crc32 } from "node:zlib";
import { Fault } from "../contract/fault.ts";

/** Ancillary, private, safe to copy (PNG, third edition, §5.4): decoders skip it. */
const PADDING_TYPE = "paDd";
const CHUNK_FRAME_BYTES = 12;
const LAST_CHUNK_BYTES = 12;

/** The same picture in exactly `bytes` bytes. The padding is a pattern that does not compress to nothing. */
export function padPng(png: Uint8Array, bytes: number): Buffer {
  const contentBytes = bytes - png.length - CHUNK_FRAME_BYTES;
  if (contentBytes < 0) {
    throw new Fault(
      "invalid_request",
      `The picture alone is longer than ${bytes} bytes; ask for more MiB or a smaller size.`,
    );
  }
  const padded = Buffer.allocUnsafe(bytes);
  const end = png.length - LAST_CHUNK_BYTES;
  padded.set(png.subarray(0, end));
  padded.writeUInt32BE(contentBytes, end);
  const body = padded.subarray(end + 4, end + 8 + contentBytes);
  body.write(PADDING_TYPE, "latin1");
  fill(body.subarray(4));
  padded.writeUInt32BE(crc32(body), end + 8 + contentBytes);
  padded.set(png.subarray(end), bytes - LAST_CHUNK_BYTES);
  return padded;
}

/** A generator of Lehmer's, so that every run has the same bytes. */
function fill(target: Buffer): void {
  let state = 20_270_101;
  for (let at = 0; at < target.length; at += 1) {
    state = Math.imul(state, 48_271) & 0x7fffffff;
    target[at] = state >> 16;
  }
}
