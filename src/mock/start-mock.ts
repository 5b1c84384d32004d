import { once, setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createCallBook, type CallBook } from "./create-call-book.ts";
import { createModeSwitch, type ModeWishes } from "./create-mode-switch.ts";
import { createPainter } from "./create-painter.ts";
import { createStudio } from "./create-studio.ts";
import type { MockCall, MockCalls } from "./mock-call.ts";
import type { MockExchange } from "./mock-exchange.ts";
import { routeExchange, type RouteHands } from "./route-exchange.ts";
import { sendFailure } from "./send-failure.ts";

export interface MockOptions {
  /** 127.0.0.1 unless told otherwise. */
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** For all requests that nothing else is said for: `ok`, `slow 2s`, `slow 2s + url`. */
  readonly mode?: string;
  /** Requests without this bearer key are answered 401. */
  readonly apiKey?: string;
  /** An `Idempotency-Key` that was used before gets the same answer, and no new work. */
  readonly idempotent?: boolean;
  /** Called when a call has ended. */
  readonly onCall?: (call: MockCall) => void;
}

/** A pretend backend that listens. Disposing ends every connection at once. */
export interface Mock extends AsyncDisposable {
  /** `http://127.0.0.1:4343`; the base URL of the API is this with `/v1`. */
  readonly url: string;
  calls(): MockCalls;
  forgetCalls(): void;
  setMode(mode: string, wishes?: ModeWishes): void;
  /** Back to the mode of the start. */
  resetMode(): void;
}

const CONNECTIONS_MAX = 4_096;
/** Longer than clients keep a connection, so that none writes to one that is just being closed. */
const KEEP_ALIVE_MS = 120_000;

/** One for all: making a reason with its stack for each request costs a twentieth of it. */
const ENDED = new Error("The answer has left, or the connection has ended.");

/** Starts a pretend backend; rejects if it cannot listen. A mode that there is not is a Fault. */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { host = "127.0.0.1", port = 0, mode = "ok", apiKey, idempotent = false } = options;
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const book = createCallBook();
  const modes = createModeSwitch(mode);
  const hands: RouteHands = {
    book,
    modes,
    painter: createPainter(),
    studio: createStudio({ idempotent, signal: closing.signal }),
    apiKey,
  };
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    void serve(openExchange(request, response, { book, onCall: options.onCall }), hands);
  });
  server.maxConnections = CONNECTIONS_MAX;
  server.listen(port, host);
  await once(server, "listening");
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    calls: () => book.read(),
    forgetCalls: () => book.forget(),
    setMode: (text, wishes) => modes.set(text, wishes),
    resetMode: () => modes.reset(),
    async [Symbol.asyncDispose]() {
      if (!server.listening) {
        return;
      }
      closing.abort();
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Listeners {
  readonly book: CallBook;
  readonly onCall: MockOptions["onCall"];
}

function openExchange(
  request: IncomingMessage,
  response: ServerResponse,
  { book, onCall }: Listeners,
): MockExchange {
  const ended = new AbortController();
  const { method = "GET", url = "/", headers } = request;
  const key = headers["idempotency-key"];
  const [path = "/"] = url.split("?");
  const seen = { method, path, key: typeof key === "string" ? key : null };
  const isControl = path.startsWith("/mock/");
  const call = isControl ? book.openUnlisted(seen) : book.open(seen);
  response.once("close", () => {
    ended.abort(ENDED);
    book.close(call, nameOutcome(call.outcome, response));
    if (!isControl) {
      onCall?.({ ...call });
    }
  });
  return { request, response, call, signal: ended.signal };
}

function nameOutcome(before: MockCall["outcome"], response: ServerResponse): MockCall["outcome"] {
  if (before === "cut") {
    return "cut";
  }
  if (!response.writableFinished) {
    return "left";
  }
  return response.statusCode < 400 ? "answered" : "refused";
}

async function serve(exchange: MockExchange, hands: RouteHands): Promise<void> {
  try {
    await routeExchange(exchange, hands);
  } catch (error) {
    // Whoever has left is told nothing.
    if (!exchange.signal.aborted && !exchange.response.destroyed) {
      await sendFailure(exchange, error);
    }
  }
}
