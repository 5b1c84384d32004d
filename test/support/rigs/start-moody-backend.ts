import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createCallBook } from "../../../src/mock/create-call-book.ts";
import { createModeSwitch } from "../../../src/mock/create-mode-switch.ts";
import { paintPicture } from "../../../src/mock/paint-picture.ts";
import type { MockExchange } from "../../../src/mock/mock-exchange.ts";
import type { MockMode } from "../../../src/mock/read-mode.ts";
import { reset } from "../../../src/mock/send-answer.ts";
import { pause } from "../../../src/kit/pause.ts";
import { answerInMood } from "./answer-in-mood.ts";
import type { Protocol, ProtocolOrder } from "./protocol.ts";

export interface MoodyBackend extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  setMood(mood: string, times?: number): void;
  orders(): number;
  drawings(): number;
  lastPicture(): Promise<Uint8Array>;
}

/** A backend of any protocol with the moods of the mock, for the protocols that the mock does not speak. */
export async function startMoodyBackend(protocol: Protocol): Promise<MoodyBackend> {
  const modes = createModeSwitch("ok");
  const book = createCallBook();
  let orders = 0;
  let drawings = 0;
  let last: Uint8Array = Buffer.alloc(0);

  const draw = async (order: ProtocolOrder, { plan }: MockMode): Promise<readonly Buffer[]> => {
    const { toSize = (size) => size, toCount = (count) => count, damage, base64MiB } = plan;
    const recipe = {
      size: toSize(order.size),
      format: "png" as const,
      ...(damage !== undefined && { damage }),
      ...(base64MiB !== undefined && { base64MiB }),
    };
    const pictures: Buffer[] = [];
    for (let index = 0; index < toCount(order.count); index += 1) {
      pictures.push(await paintPicture({ ...recipe, colour: (orders + index) % 16 }));
    }
    last = pictures.at(-1) ?? last;
    drawings += plan.undrawn === true ? 0 : pictures.length;
    return pictures;
  };

  const serveOrder = async (exchange: MockExchange, path: string): Promise<void> => {
    orders += 1;
    const mode = modes.take("drawing");
    if (mode.plan.sending?.kind === "reset-before") {
      reset(exchange);
      return;
    }
    const body = await readWhole(exchange.request);
    await pause(mode.plan.waitMs ?? 0, exchange.signal);
    const order = protocol.readOrder({ method: "POST", path, body });
    const toGood = async (isEmpty: boolean): Promise<unknown> =>
      protocol.toAnswer(isEmpty ? [] : await draw(order, mode));
    await answerInMood(exchange, mode, { protocol, toGood });
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "GET", url = "/" } = request;
    const [path = "/"] = url.split("?");
    if (protocol.isOrder({ method, path })) {
      const ended = new AbortController();
      response.once("close", () => ended.abort(new Error("the caller has left")));
      const call = book.openUnlisted({ method, path, key: null });
      await serveOrder({ request, response, call, signal: ended.signal }, path);
      return;
    }
    const answer = protocol.answer({ method, path, body: await readWhole(request) });
    response
      .writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" })
      .end(JSON.stringify(answer ?? { error: { message: "not found" } }));
  };

  const server = createServer((request, response) => {
    request.on("error", () => undefined);
    // Whoever has left is told nothing.
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    setMood: (mood, times) => modes.set(mood, times === undefined ? {} : { times }),
    orders: () => orders,
    drawings: () => drawings,
    lastPicture: () => Promise.resolve(last),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function readWhole(request: IncomingMessage): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(request));
}
