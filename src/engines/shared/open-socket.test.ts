import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { describe, expect, it } from "vitest";

import type { EngineSettings } from "../../contract/engine-kind.ts";
import { createUpstream } from "./create-upstream.ts";
import { acceptWebsocket, type TestSocket } from "./testing/accept-websocket.ts";
import { engineSettings } from "./testing/engine-settings.ts";

const never = new AbortController().signal;

async function startServer(upgrade: (request: IncomingMessage, wire: Duplex) => void) {
  const server = createServer();
  const wires = new Set<Duplex>();
  server.on("upgrade", (request, wire) => {
    wires.add(wire);
    wire.on("error", () => undefined);
    upgrade(request, wire);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    wires,
    async [Symbol.asyncDispose]() {
      for (const wire of wires) {
        wire.destroy();
      }
      server.close();
      await once(server, "close");
    },
  };
}

function open(
  url: string,
  changes: { signal?: AbortSignal; onText?: (text: string) => void; onEnd?: () => void } = {},
  settings: Partial<EngineSettings> = {},
) {
  const upstream = createUpstream(engineSettings({ baseUrl: url, ...settings }));
  const { signal = never, onText = () => undefined, onEnd = () => undefined } = changes;
  return upstream.openSocket({ path: "/ws?clientId=a", signal, onText, onEnd });
}

describe("a websocket to a backend", () => {
  it("hands on texts, throws bytes away, and carries the channel's key", async () => {
    const heads: IncomingMessage[] = [];
    const texts: string[] = [];
    const last = Promise.withResolvers<void>();
    await using server = await startServer((request, wire) => {
      heads.push(request);
      const socket = acceptWebsocket(request, wire);
      socket.sendText("one");
      socket.sendBytes(Buffer.alloc(300));
      socket.sendText("x".repeat(300));
    });
    const onText = (text: string): void => {
      texts.push(text);
      if (texts.length === 2) last.resolve();
    };
    await using socket = await open(server.url, { onText }, { apiKey: "sk-1" });
    await last.promise;
    expect(texts).toEqual(["one", "x".repeat(300)]);
    expect(socket.isOpen).toBe(true);
    expect(heads[0]?.url).toBe("/ws?clientId=a");
    expect(heads[0]?.headers["authorization"]).toBe("Bearer sk-1");
  });

  it("says when it has ended, whoever ended it", async () => {
    const sockets: TestSocket[] = [];
    await using server = await startServer((request, wire) => {
      sockets.push(acceptWebsocket(request, wire));
    });
    const ended = Promise.withResolvers<void>();
    const socket = await open(server.url, { onEnd: ended.resolve });
    sockets[0]?.cut();
    await ended.promise;
    expect(socket.isOpen).toBe(false);
    await socket[Symbol.asyncDispose]();
    await using other = await open(server.url);
    await other[Symbol.asyncDispose]();
    expect(other.isOpen).toBe(false);
  });

  it("is hung up on where the backend does not say goodbye", async () => {
    await using server = await startServer((request, wire) => {
      acceptWebsocket(request, wire);
      wire.removeAllListeners("data");
      wire.resume();
    });
    const socket = await open(server.url);
    await socket[Symbol.asyncDispose]();
    expect(socket.isOpen).toBe(false);
  });

  it.each([
    [
      "refuses",
      (_: IncomingMessage, wire: Duplex) => void wire.end("HTTP/1.1 403 Forbidden\r\n\r\n"),
    ],
    ["hangs up", (_: IncomingMessage, wire: Duplex) => void wire.destroy()],
  ])("throws where the backend %s", async (_, upgrade) => {
    await using server = await startServer(upgrade);
    await expect(open(server.url)).rejects.toThrow("opened no websocket");
  });

  it("is given up when its signal fires, before and while it is opened", async () => {
    const controller = new AbortController();
    await using server = await startServer(() => controller.abort(new Error("hung up")));
    await expect(
      open(server.url, { signal: AbortSignal.abort(new Error("too late")) }),
    ).rejects.toThrow("too late");
    await expect(open(server.url, { signal: controller.signal })).rejects.toThrow("hung up");
  });

  it("goes only where the channel may connect to, by number and by name", async () => {
    const reached: string[] = [];
    await using server = await startServer((request) => void reached.push(request.url ?? ""));
    const mayConnect = (): boolean => false;
    await expect(open(server.url, {}, { mayConnect })).rejects.toThrow("allowPrivateAddress");
    const named = server.url.replace("127.0.0.1", "localhost");
    await expect(open(named, {}, { mayConnect })).rejects.toThrow("opened no websocket");
    expect(reached).toEqual([]);
  });
});
