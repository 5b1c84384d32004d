import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
/** The `color type` byte of the header for 3 and 4 channels (PNG, third edition, §11.2.1). */
const COLOUR_TYPES = { 3: 2, 4: 6 } as const;

export interface RawPixels {
  /** Rows from the top, one byte a channel, exactly width x height x channels. */
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

/** A plain PNG for tests and demos: eight bits a channel, no row filters, fastest compression. */
export function encodePng({ data, width, height, channels }: RawPixels): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, COLOUR_TYPES[channels]], 8);

  const rowBytes = width * channels;
  // Each row begins with the number of its filter; 0 is none.
  const rows = Buffer.alloc((rowBytes + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(data.subarray(row * rowBytes, (row + 1) * rowBytes), row * (rowBytes + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    toChunk("IHDR", header),
    toChunk("IDAT", deflateSync(rows, { level: 1 })),
    toChunk("IEND", new Uint8Array()),
  ]);
}

function toChunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(content.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
