import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";

export interface TestRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The body as JSON. */
  json(): unknown;
}

/** Answers one request whose body has come whole. */
export type TestAnswer = (request: TestRequest, response: ServerResponse) => void | Promise<void>;

/** A backend written by hand for one test, on a port of its own. */
export interface TestBackend extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  /** In the order in which they came whole. */
  readonly requests: readonly TestRequest[];
}

export async function startTestBackend(answer: TestAnswer): Promise<TestBackend> {
  const requests: TestRequest[] = [];
  const take = async (incoming: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    // A client that hangs up in its body is not answered.
    incoming.on("error", () => undefined);
    for await (const chunk of incoming) {
      chunks.push(Buffer.from(chunk as Uint8Array));
    }
    const body = Buffer.concat(chunks);
    const request: TestRequest = {
      method: incoming.method ?? "",
      path: incoming.url ?? "",
      headers: incoming.headers,
      body,
      json: () => JSON.parse(body.toString()),
    };
    requests.push(request);
    await answer(request, response);
  };
  const server = createServer((incoming, response) => {
    // A client that hangs up while it sends is not answered.
    take(incoming, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") {
    throw new Error("the test backend has no port");
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
