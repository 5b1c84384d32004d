import type { Socket } from "node:net";
import { Agent, WebSocket, type buildConnector } from "undici";

/** A websocket to a backend, for what it tells while it draws. */
export interface UpstreamSocket extends AsyncDisposable {
  /** False once it has ended, for whatever reason. */
  readonly isOpen: boolean;
}

export interface SocketRequest {
  /** Below the base URL, or a whole URL on the base URL's own origin; `http` or `https`. */
  readonly path: string;
  readonly signal: AbortSignal;
  /** Called with each message of text; those of bytes are thrown away. It must not throw. */
  readonly onText: (text: string) => void;
  /** Called once, when the socket has ended. It must not throw. */
  readonly onEnd: () => void;
}

interface SocketParts {
  readonly connect: buildConnector.connector;
  readonly headers: Readonly<Record<string, string>>;
}

const HANDSHAKE_MS = 5_000;
/** A backend that does not say goodbye in this time is hung up on. */
const GOODBYE_MS = 500;
/** One message; the largest are previews, which nobody looks at. */
const MESSAGE_BYTES_MAX = 16 * 1024 * 1024;

/**
 * Resolves when the backend has agreed to a websocket. Throws the signal's reason, or an `Error` that says no more than that it
 * could not be opened: whoever can do without, does.
 */
export async function openSocket(
  url: URL,
  request: SocketRequest,
  { connect, headers }: SocketParts,
): Promise<UpstreamSocket> {
  const { signal, onText, onEnd } = request;
  signal.throwIfAborted();
  const address = new URL(url);
  address.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  const wire = createWire(connect);
  const socket = new WebSocket(address, { dispatcher: wire.agent, headers });
  socket.binaryType = "arraybuffer";
  const opened = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    socket.close();
    clearTimeout(timer);
    timer = setTimeout(() => wire.cut(), GOODBYE_MS);
  };
  timer = setTimeout(stop, HANDSHAKE_MS);
  signal.addEventListener("abort", stop, { once: true });
  let isOpen = false;
  socket.addEventListener("open", () => {
    isOpen = true;
    opened.resolve();
  });
  // What was wrong is not told to those who use it; the end is.
  socket.addEventListener("error", () => undefined);
  socket.addEventListener("message", ({ data }) => {
    if (typeof data === "string" && !signal.aborted) {
      onText(data);
    }
  });
  socket.addEventListener("close", () => {
    const wasOpen = isOpen;
    isOpen = false;
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    wire.cut();
    opened.reject(new Error("the backend opened no websocket"));
    ended.resolve();
    if (wasOpen) {
      onEnd();
    }
  });
  try {
    await opened.promise;
    clearTimeout(timer);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
  return {
    get isOpen() {
      return isOpen;
    },
    async [Symbol.asyncDispose]() {
      if (isOpen) {
        stop();
      }
      await ended.promise;
    },
  };
}

/** The connection below the websocket, so that it can be ended even if the other side no longer speaks. */
function createWire(connect: buildConnector.connector) {
  let socket: Socket | null = null;
  const agent = new Agent({
    allowH2: false,
    webSocket: { maxPayloadSize: MESSAGE_BYTES_MAX },
    connect: (options, callback) =>
      connect(options, (...result) => {
        socket = result[1];
        callback(...result);
      }),
  });
  return {
    agent,
    cut(): void {
      socket?.destroy();
      // Nothing waits for it, and nothing else goes through it.
      void agent.destroy();
    },
  };
}
