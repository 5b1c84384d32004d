import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { callRemoteTool } from "./call-remote-tool.ts";

const EVENTS = { "content-type": "text/event-stream" };

async function call(listener: RequestListener): Promise<unknown> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return await callRemoteTool(
    { url: `http://127.0.0.1:${port}`, key: "sk-test", keySource: "a test" },
    { name: "list_models", wish: {} },
    { signal: new AbortController().signal, tell: null },
  );
}

describe("a call of a tool elsewhere", () => {
  it("M9 that is cut off by the end of the server says what to do", async () => {
    const called = call((_request, response) => {
      response.writeHead(200, EVENTS);
      response.write(": still here\n\n", () => response.destroy());
    });
    await expect(called).rejects.toMatchObject({
      publicMessage: expect.stringContaining("Call again with the same words"),
    });
  });

  it("M9 that the server refuses says why", async () => {
    const called = call((_request, response) => {
      response.writeHead(200, EVENTS);
      response.end(
        'data: {"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"No tool."}}\n\n',
      );
    });
    await expect(called).rejects.toMatchObject({
      publicMessage: expect.stringContaining("No tool."),
    });
  });

  it("M9 that is answered by something else names the address", async () => {
    const called = call((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<html>");
    });
    await expect(called).rejects.toMatchObject({
      publicMessage: expect.stringContaining("not as a Limner with /mcp does"),
    });
  });
});
