import type { buildConnector, Dispatcher } from "undici";
import type { Guard, Hop } from "./connect-guarded.ts";
import { connectGuarded } from "./connect-guarded.ts";

/** What is sent over a connection. */
export interface HopRequest {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** One answer, and the connection that it came on. */
export interface HopAnswer extends AsyncDisposable {
  readonly response: Dispatcher.ResponseData;
}

/**
 * Sends one request on a connection of its own, which is closed with the answer: nothing is shared between
 * visits, and every request goes over a connection that was judged for it. Redirects are not followed here.
 * Throws what `connectGuarded` and undici throw.
 */
export async function requestHop(
  guard: Guard,
  hop: Hop,
  { method, headers, body }: HopRequest,
): Promise<HopAnswer> {
  const { url, signal } = hop;
  // Loaded with the first visit: most servers are never sent out.
  const { Client } = await import("undici");
  const socket = await connectGuarded(guard, hop);
  let isTaken = false;
  const take = (callback: buildConnector.Callback): void => {
    isTaken = true;
    callback(null, socket);
  };
  const client = new Client(url.origin, {
    // undici must not hear from its connector before the connector has returned.
    connect(_options, callback) {
      queueMicrotask(() =>
        isTaken ? callback(new Error("This visit's connection is gone."), null) : take(callback),
      );
    },
    // The hop's own signal bounds everything: headers, body, and any number of informational answers.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const close = async (): Promise<void> => {
    await client.destroy();
    socket.destroy();
  };
  try {
    const path = `${url.pathname}${url.search}`;
    const response = await client.request({ method, path, headers, body, signal });
    // Whoever reads the body hears of errors there; when nobody does they must not end the process.
    response.body.on("error", () => undefined);
    return { response, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}
