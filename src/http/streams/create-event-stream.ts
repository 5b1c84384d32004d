import { Readable } from "node:stream";

/** One server-sent event. */
interface StreamEvent {
  readonly event: string;
  readonly id: string;
  /** Sent as one line of JSON. */
  readonly data: unknown;
}

export interface EventStream {
  readonly body: Readable;
  /** Sends the event however slowly the stream is read, so there must not be many of these. */
  send(event: StreamEvent): void;
  /** False, and nothing is sent, while the reader has not taken what was sent before. */
  offer(event: StreamEvent): boolean;
  end(): void;
}

/** What may wait for a slow reader before offers are left out. */
const WAITING_BYTES_MAX = 16 * 1024;
const KEEP_ALIVE_MS = 10_000;

/** Server-sent events as the body of an answer, with a comment now and then that keeps proxies from closing it. */
export function createEventStream({ keepAliveMs = KEEP_ALIVE_MS } = {}): EventStream {
  const body = new Readable({ highWaterMark: WAITING_BYTES_MAX, read() {} });
  const hasRoom = () => body.readableLength < WAITING_BYTES_MAX;
  const timer = setInterval(() => {
    if (hasRoom()) {
      body.push(": keep-alive\n\n");
    }
  }, keepAliveMs);
  timer.unref();
  body.once("close", () => clearInterval(timer));

  const send = ({ event, id, data }: StreamEvent): void => {
    body.push(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  return {
    body,
    send,
    offer(event) {
      const isSent = hasRoom();
      if (isSent) {
        send(event);
      }
      return isSent;
    },
    end() {
      clearInterval(timer);
      body.push(null);
    },
  };
}
