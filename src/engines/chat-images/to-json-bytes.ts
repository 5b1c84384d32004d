import { createDeltaJoiner } from "./create-delta-joiner.ts";
import { createEventSplitter } from "./create-event-splitter.ts";

/** As many bytes as tell an event stream from JSON and HTML. */
const HEAD_BYTES = 8;
const EVENT_STREAM = /^(?::|(?:data|event|id|retry):)/;

/**
 * The body of an answer as one JSON text: as it is, or, if it is an event stream although none was asked for, joined. It is
 * told by its first bytes, since a stream comes under many types. White space that keeps a connection alive is left out.
 */
export async function* toJsonBytes(body: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const written: Buffer[] = [];
  const joiner = createDeltaJoiner((bytes) => void written.push(bytes));
  const splitter = createEventSplitter(joiner);
  let head: Buffer = Buffer.alloc(0);
  let kind: "unknown" | "json" | "events" = "unknown";
  for await (const chunk of body) {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (kind === "unknown") {
      head = trimStart(Buffer.concat([head, bytes]));
      if (head.length < HEAD_BYTES) {
        continue;
      }
      kind = kindOf(head);
      bytes = head;
    }
    if (kind === "json") {
      yield bytes;
    } else {
      splitter.push(bytes);
      yield* written.splice(0);
    }
  }
  if (kind === "unknown") {
    yield head;
  } else if (kind === "events") {
    splitter.end();
    joiner.close();
    yield* written.splice(0);
  }
}

function kindOf(head: Buffer): "json" | "events" {
  return EVENT_STREAM.test(head.toString("latin1", 0, HEAD_BYTES)) ? "events" : "json";
}

function trimStart(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d));
  return start === -1 ? Buffer.alloc(0) : bytes.subarray(start);
}
