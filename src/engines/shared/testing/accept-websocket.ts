import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The server's end of one websocket: it speaks, and hears only the goodbye. */
export interface TestSocket {
  sendText(text: string): void;
  sendBytes(bytes: Uint8Array): void;
  /** Ends the connection without a word. */
  cut(): void;
}

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const TEXT = 1;
const BYTES = 2;
const GOODBYE = 8;

/** Agrees to an upgrade (RFC 6455, §4.2.2), without extensions. */
export function acceptWebsocket(request: IncomingMessage, wire: Duplex): TestSocket {
  const key = request.headers["sec-websocket-key"] ?? "";
  const accept = createHash("sha1").update(`${key}${GUID}`).digest("base64");
  wire.on("error", () => undefined);
  wire.write(
    [
      "HTTP/1.1 101 Switching Protocols",
      "Upgrade: websocket",
      "Connection: Upgrade",
      `Sec-WebSocket-Accept: ${accept}`,
      "\r\n",
    ].join("\r\n"),
  );
  const send = (opcode: number, payload: Uint8Array): void => {
    if (wire.writable) {
      wire.write(Buffer.concat([toHead(opcode, payload.length), payload]));
    }
  };
  wire.on("data", (chunk: Buffer) => {
    // Whoever is told nothing but a goodbye need not read frames: their first byte says it.
    if (((chunk[0] ?? 0) & 0x0f) === GOODBYE) {
      send(GOODBYE, Buffer.from([0x03, 0xe8]));
      wire.end();
    }
  });
  return {
    sendText: (text) => send(TEXT, Buffer.from(text)),
    sendBytes: (bytes) => send(BYTES, bytes),
    cut: () => wire.destroy(),
  };
}

/** The head of a whole frame (§5.2); no frame of a test is longer than 65,535 bytes. */
function toHead(opcode: number, length: number): Buffer {
  const first = 0x80 | opcode;
  return length < 126
    ? Buffer.from([first, length])
    : Buffer.from([first, 126, length >> 8, length & 0xff]);
}
