import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import type { DoorReply } from "../contract/door.ts";
import { createDoor, type DoorOptions } from "./create-door.ts";
import { openConnection } from "./open-connection.ts";

const PUBLIC = "93.184.215.14";
const URL = "http://hooks.example.com/limner?a=b";

/** A door to a world in which every public name leads to one local server. */
async function openWorld(answer: RequestListener, options: Partial<DoorOptions> = {}) {
  const server = createServer(answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  let connections = 0;
  const door = createDoor({
    allow: [],
    resolve: async () => [PUBLIC],
    connect(target) {
      connections += 1;
      return openConnection({ ...target, address: "127.0.0.1", port });
    },
    ...options,
  });
  onTestFinished(async () => {
    await door[Symbol.asyncDispose]();
    server.closeAllConnections();
    server.close();
  });
  const post = (url = URL, signal = new AbortController().signal): Promise<DoorReply> =>
    door.post({ url, param: "X-Webhook-Url", headers: { "x-one": "1" }, body: "灯塔", signal });
  return { door, post, connections: () => connections };
}

describe("the door: posting", () => {
  it("brings headers and body to the address, once", async () => {
    const heard: unknown[] = [];
    const { post } = await openWorld((request, response) => {
      const { method, url, headers } = request;
      heard.push(method, url, headers.host, headers["x-one"], text(request));
      response.writeHead(202).end("thank you");
    });
    expect(await post()).toEqual({ kind: "answered", status: 202 });
    expect(await Promise.all(heard)).toEqual([
      "POST",
      "/limner?a=b",
      "hooks.example.com",
      "1",
      "灯塔",
    ]);
  });

  it.each([301, 302, 307, 308])("D3 does not follow a redirect (%s)", async (status) => {
    const { post, connections } = await openWorld((_request, response) => {
      response.writeHead(status, { location: "http://127.0.0.1/" }).end();
    });
    expect(await post()).toEqual({ kind: "answered", status });
    expect(connections()).toBe(1);
  });

  it.each([
    ["an inward address", "http://127.0.0.1/", {}],
    ["a name that leads inward", URL, { resolve: async () => ["10.0.0.7"] }],
    ["a port of the system", "http://hooks.example.com:22/", {}],
    ["a password", "http://me:secret@hooks.example.com/", {}],
  ] as const)("D1 sends nothing to %s", async (_name, url, options) => {
    const { post, connections } = await openWorld(() => {}, options);
    const reply = await post(url);
    expect(reply.kind).toBe("forbidden");
    expect(JSON.stringify(reply)).not.toContain("secret");
    expect(connections()).toBe(0);
  });

  it("D2 tells a refused connection, a silent server and a name without address in the same words", async () => {
    const quick = { letterTimeoutMs: 40 };
    const refused = await openWorld(() => {}, {
      ...quick,
      connect: () => Promise.reject(new Error("ECONNREFUSED")),
    });
    const silent = await openWorld(() => {}, quick);
    const nameless = await openWorld(() => {}, {
      ...quick,
      resolve: () => Promise.reject(new Error("ENOTFOUND")),
    });
    const reason = "hooks.example.com could not be reached, or did not answer within 0.04 s.";
    for (const { post } of [refused, silent, nameless]) {
      expect(await post()).toEqual({ kind: "unanswered", reason });
    }
  });

  it("D3 reads no more than a little of an answer that never ends, and takes its status", async () => {
    let written = 0;
    const { post } = await openWorld((_request, response) => {
      const chunk = Buffer.alloc(16 * 1024);
      const write = () => {
        while (!response.destroyed && response.write(chunk)) written += chunk.length;
      };
      response.on("drain", write).on("error", () => {});
      write();
    });
    expect(await post()).toEqual({ kind: "answered", status: 200 });
    expect(written).toBeGreaterThan(0);
  });

  it("an answer whose body breaks off, or hangs until the time is over, is still an answer", async () => {
    const broken = await openWorld((_request, response) => {
      response.writeHead(200, { "content-length": "10" });
      response.write("abc", () => response.destroy());
    });
    expect(await broken.post()).toEqual({ kind: "answered", status: 200 });
    const hanging = await openWorld(
      (_request, response) => {
        response.writeHead(503).write("abc");
      },
      { letterTimeoutMs: 100 },
    );
    expect(await hanging.post()).toEqual({ kind: "answered", status: 503 });
  });

  it("ends with the caller's signal, and with the door", async () => {
    const stopping = new AbortController();
    const { post, door } = await openWorld(() => stopping.abort(new Error("enough")));
    await expect(post(URL, stopping.signal)).rejects.toThrow("enough");
    await expect(post(URL, stopping.signal)).rejects.toThrow("enough");
    const late = post();
    await door[Symbol.asyncDispose]();
    await expect(late).rejects.toThrow();
  });
});
