import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createClient, type ClientOptions, type PictureSource } from "../../src/client/client.ts";
import { createGate } from "../support/gate-engine.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { openHouse, TEST_KEY } from "../support/open-house.ts";

const clientOf = (url: string, options: Partial<ClientOptions> = {}) =>
  createClient({ url, key: TEST_KEY, ...options });

/** A server of the test's own, for answers that a house does not give. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("what a program hands the client", () => {
  it("T6 a fetch of its own is called as browsers want it: as a function, not as a method", async () => {
    const called: unknown[] = [];
    const client = clientOf("http://limner.invalid", {
      async fetch(this: unknown) {
        called.push(this);
        return Response.json({ data: [] });
      },
    });
    await client.models();
    expect(called).toEqual([undefined]);
  });

  it("T6 headers that differ from ours only by capitals are not added to them", async () => {
    const sent: (string | null)[] = [];
    const client = clientOf("http://limner.invalid", {
      headers: { Authorization: "Basic eDp5", "X-Team": "art" },
      async fetch(_input, init) {
        const headers = new Headers(init?.headers);
        sent.push(headers.get("authorization"), headers.get("x-team"));
        return Response.json({ data: [] });
      },
    });
    await client.models();
    expect(sent).toEqual([`Bearer ${TEST_KEY}`, "art"]);
  });

  it("T3 what can never be sent is thrown at once, and not tried again", async () => {
    let calls = 0;
    const fetch: typeof globalThis.fetch = async (...call) => {
      calls += 1;
      return await globalThis.fetch(...call);
    };
    const client = clientOf("http://127.0.0.1:9", { fetch });
    await expect(client.draw("a kite", { idempotencyKey: "\u753b" })).rejects.toThrow(TypeError);
    expect(calls).toBe(0);
    for (const url of ["http://me:secret@127.0.0.1:9", "http://127.0.0.1:9/?a=b"]) {
      expect(() => clientOf(url), url).toThrow(TypeError);
    }
  });

  it("T1 what is no picture is refused, and not left out", async () => {
    const odd = new DataView(new ArrayBuffer(8)) as unknown as PictureSource;
    await expect(clientOf("http://127.0.0.1:9").edit("make it night", odd)).rejects.toThrow(
      TypeError,
    );
  });

  it("T5 a conversation that names neither model nor size has those of the client", () => {
    const begin = { model: undefined, size: undefined, turns: undefined };
    expect(clientOf("http://127.0.0.1:9").converse(begin).toJSON()).toEqual({
      model: "gpt-image-2-vip",
      size: null,
      turns: [],
    });
  });
});

describe("waits of the client", () => {
  it("T4 a turn that waits for the one before it is given up at once when it is aborted", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const talk = clientOf(house.base).converse({ size: "256x256" });
    const first = talk.say({ text: "a lighthouse", size: undefined });
    const stop = new AbortController();
    const second = talk.say("make it night", { signal: stop.signal });
    const third = talk.say("make it winter");
    stop.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    expect(talk.turns).toEqual([]);
    gate.open();
    await Promise.all([first, third]);
    expect(talk.turns).toMatchObject([
      { text: "a lighthouse", size: "256x256" },
      { text: "make it winter", size: "256x256" },
    ]);
  });

  it("T2 a stream that is held open after the end holds nothing up", async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      const record = JSON.stringify({ id: "gen_1", state: "succeeded" });
      response.write(`event: state\nid: end\ndata: ${record}\n\n`);
      const beats = setInterval(() => response.write(": still here\n\n"), 100);
      response.on("close", () => clearInterval(beats));
    });
    const kinds: string[] = [];
    for await (const event of clientOf(base).watch("gen_1")) {
      kinds.push(event.kind);
    }
    expect(kinds).toEqual(["state"]);
  });

  it("T3 a page of another origin can read every header that the client goes by", async () => {
    await using house = await openHouse();
    const response = await fetch(`${house.base}/v1/models`, {
      headers: { origin: "https://a.example" },
    });
    const exposed = response.headers
      .get("access-control-expose-headers")
      ?.toLowerCase()
      .split(", ");
    expect(exposed).toEqual(
      expect.arrayContaining(["x-generation-id", "x-request-id", "retry-after", "x-should-retry"]),
    );
  });
});
