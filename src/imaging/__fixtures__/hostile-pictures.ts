import { crc32, deflateSync } from "node:zlib";

/** Pictures that are made by hand to hurt whoever decodes them. Each is small; what they ask for is not. */

export function pngOf(width: number, height: number, chunks: readonly Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, greyscale.
  header.writeUInt8(8, 8);
  const rows = deflateSync(Buffer.alloc(Math.min(height * (width + 1), 1_000_000)));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const end = [pngChunk("IDAT", rows), pngChunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, pngChunk("IHDR", header), ...chunks, ...end]);
}

export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** Each text is inflated to 8 MB by libpng. */
export function pngOfCompressedTexts(count: number, type: "zTXt" | "iTXt"): Buffer {
  const inflated = deflateSync(Buffer.alloc(8_000_000, "A"));
  const head = type === "zTXt" ? "word\0\0" : "word\0\x01\0\0\0";
  const chunk = pngChunk(type, Buffer.concat([Buffer.from(head, "latin1"), inflated]));
  return pngOf(16, 16, Array<Buffer>(count).fill(chunk));
}

/** A colour profile that inflates to 100 MB. */
export function pngOfHugeProfile(): Buffer {
  return pngOf(16, 16, [
    pngChunk("iCCP", Buffer.concat([Buffer.from("word\0\0"), deflateSync(Buffer.alloc(100_000_000))])),
  ]);
}

/** More rows than the header says. */
export function pngOfExcessRows(): Buffer {
  const plain = pngOf(16, 16);
  const excess = pngChunk("IDAT", deflateSync(Buffer.alloc(100_000_000)));
  const headerEnd = 8 + 25;
  return Buffer.concat([plain.subarray(0, headerEnd), excess, plain.subarray(plain.length - 12)]);
}

/** An animation control chunk (W3C PNG, third edition, §11.3.6.1). */
export function apngOf(frames: number): Buffer {
  const control = Buffer.alloc(8);
  control.writeUInt32BE(frames);
  return pngOf(16, 16, [pngChunk("acTL", control)]);
}

function jpegSegment(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/**
 * A legal progressive JPEG (ITU-T T.81, annex G): after the DC scans each coefficient of each component is
 * refined bit by bit in a scan of its own, every one of which says "nothing changes" for whole runs of blocks.
 */
export function jpegOfScans(edge: number, scans: number): Buffer {
  const components = [1, 2, 3];
  const blocks = Math.ceil(edge / 8) ** 2;
  const frame = Buffer.alloc(6);
  frame.writeUInt8(8, 0);
  frame.writeUInt16BE(edge, 1);
  frame.writeUInt16BE(edge, 3);
  frame.writeUInt8(3, 5);
  const oneCode = [1, ...Array<number>(15).fill(0)];
  const parts = [
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xdb, Buffer.from([0, ...Array<number>(64).fill(1)])),
    jpegSegment(0xc2, Buffer.concat([frame, ...components.map((id) => Buffer.from([id, 0x11, 0]))])),
    jpegSegment(0xc4, Buffer.from([0x00, ...oneCode, 0x00])),
    // The only AC code, one bit long, is a run of 2^14 empty blocks and more.
    jpegSegment(0xc4, Buffer.from([0x10, ...oneCode, 0xe0])),
  ];
  const flat = Buffer.alloc(Math.ceil(blocks / 8));
  for (const id of components) parts.push(jpegSegment(0xda, Buffer.from([1, id, 0, 0, 0, 0])), flat);
  const empty = emptyRuns(blocks);
  for (let scan = 3; scan < scans; scan += 1) {
    const turn = Math.floor((scan - 3) / 3);
    const low = 13 - Math.floor(turn / 63);
    const coefficient = (turn % 63) + 1;
    const approximation = ((low === 13 ? 0 : low + 1) << 4) | low;
    const component = (scan % 3) + 1;
    parts.push(jpegSegment(0xda, Buffer.from([1, component, 0, coefficient, coefficient, approximation])), empty);
  }
  return Buffer.concat([...parts, Buffer.from([0xff, 0xd9])]);
}

function emptyRuns(blocks: number): Buffer {
  let bits = "";
  for (let left = blocks; left > 0; left -= 32_767) {
    bits += `0${Math.max(0, Math.min(left, 32_767) - 16_384).toString(2).padStart(14, "0")}`;
  }
  bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, "1");
  const bytes = bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [];
  // A byte of ones would begin a marker; a zero after it says that it does not.
  return Buffer.from(bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])));
}

/** 255 segments of 64 KB that claim to be one colour profile, put into a JPEG. */
export function jpegOfHugeProfile(jpeg: Buffer): Buffer {
  const segments = Array.from({ length: 255 }, (_, index) =>
    jpegSegment(0xe2, Buffer.concat([Buffer.from("ICC_PROFILE\0"), Buffer.from([index + 1, 255]), Buffer.alloc(65_000)])),
  );
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

function webpChunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** An animation (RFC 9649, §2.7) that repeats one still WebP of 16x16 pixels. */
export function webpOfFrames(still: Buffer, frames: number): Buffer {
  const lastPixel = [15, 0, 0, 15, 0, 0];
  const frame = webpChunk(
    "ANMF",
    Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 0, ...lastPixel, 10, 0, 0, 0]), still.subarray(12)]),
  );
  const body = Buffer.concat([
    Buffer.from("WEBP"),
    webpChunk("VP8X", Buffer.from([2, 0, 0, 0, ...lastPixel])),
    webpChunk("ANIM", Buffer.alloc(6)),
    ...Array<Buffer>(frames).fill(frame),
  ]);
  return webpChunk("RIFF", body);
}

/** One frame of one pixel, again and again. */
export function gifOfFrames(frames: number): Buffer {
  return gifOf(10, 10, Array<Buffer>(frames).fill(gifFrame(1, 1)));
}

/** A screen of 10x10 pixels, and a frame of 65535x65535 on it. */
export function gifOfHugeFrame(): Buffer {
  return gifOf(10, 10, [gifFrame(65_535, 65_535)]);
}

function gifOf(width: number, height: number, frames: readonly Buffer[]): Buffer {
  const screen = Buffer.from([width, 0, height, 0, 0x80, 0, 0]);
  const palette = Buffer.from([0, 0, 0, 255, 255, 255]);
  return Buffer.concat([Buffer.from("GIF89a"), screen, palette, ...frames, Buffer.from(";")]);
}

function gifFrame(width: number, height: number): Buffer {
  const control = Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0]);
  const place = Buffer.alloc(10);
  place.write(",");
  place.writeUInt16LE(width, 5);
  place.writeUInt16LE(height, 7);
  return Buffer.concat([control, place, Buffer.from([2, 2, 0x44, 1, 0])]);
}
