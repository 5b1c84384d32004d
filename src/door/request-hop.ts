import { Client } from "undici";
import type { Dispatcher } from "undici";
import type { Guard, Hop } from "./connect-guarded.ts";
import { connectGuarded } from "./connect-guarded.ts";

const REQUEST_HEADERS = {
  accept: "image/png, image/jpeg, image/webp, image/avif, image/gif",
  // Pictures are compressed already, and an answer that unpacks to gigabytes is one danger less.
  "accept-encoding": "identity",
  // Some picture hosts refuse requests without one.
  "user-agent": "Limner",
};

/** One answer, and the connection that it came on. */
export interface HopAnswer extends AsyncDisposable {
  readonly response: Dispatcher.ResponseData;
}

/**
 * Sends one request on a connection of its own, which is closed with the answer: nothing is shared between
 * visits, and every request goes over a connection that was judged for it. Redirects are not followed here.
 * Throws what `connectGuarded` and undici throw.
 */
export async function requestHop(guard: Guard, hop: Hop): Promise<HopAnswer> {
  const { url, signal } = hop;
  const socket = await connectGuarded(guard, hop);
  let isTaken = false;
  const client = new Client(url.origin, {
    connect(_options, callback) {
      if (isTaken) return callback(new Error("The one connection of this visit is gone."), null);
      isTaken = true;
      return callback(null, socket);
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
    const response = await client.request({
      method: "GET",
      path,
      headers: REQUEST_HEADERS,
      signal,
    });
    // Whoever reads the body hears of errors there; when nobody does they must not end the process.
    response.body.on("error", () => undefined);
    return { response, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}
