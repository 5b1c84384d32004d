import { request as sendRequest } from "node:http";
import { connect } from "node:net";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { Fault } from "../contract/fault.ts";
import type { Generation } from "../contract/generation.ts";
import { createTestGeneration } from "./testing/create-test-generation.ts";
import { createTestLimner, openBytes } from "./testing/create-test-limner.ts";
import { startTestServer } from "./testing/start-test-server.ts";

const CHAT = { model: "gpt-image-2-vip", messages: [{ role: "user", content: "a lighthouse" }] };
const DRAW = { model: "gpt-image-2-vip", prompt: "a lighthouse" };
const ASSET = "0e82148abec04b42bbca117c6b42581b";
const USAGE = '"usage":{"input_tokens":30,"output_tokens":2074,"total_tokens":2104}';

describe("the documented body", () => {
  it("A1 is the page's, byte for byte", async () => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/chat/completions", CHAT);
    expect(await answer.text()).toBe(
      `{"data":[{"url":"${server.base}/images/${ASSET}.png"}],"created":1778037331,${USAGE}}`,
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(answer.headers.get("x-response-shape")).toBe("documented");
  });

  it("carries base64 with its prefix when that was asked for, and no URL", async () => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/chat/completions", {
      ...CHAT,
      response_format: "b64_json",
    });
    expect(await answer.text()).toBe(
      `{"data":[{"b64_json":"data:image/png;base64,UE5HeHk="}],"created":1778037331,${USAGE}}`,
    );
    expect(answer.headers.get("content-length")).toBe("146");
  });
});

describe("the other shapes", () => {
  it("the Images routes answer raw base64 by default and URLs when asked", async () => {
    await using server = await startTestServer();
    const raw = await server.call("/v1/images/generations", DRAW);
    expect(await raw.text()).toBe(
      `{"data":[{"b64_json":"UE5HeHk="}],"created":1778037331,${USAGE}}`,
    );
    const url = await server.call("/v1/images/generations", { ...DRAW, response_format: "url" });
    expect(await url.json()).toMatchObject({
      data: [{ url: `${server.base}/images/${ASSET}.png` }],
    });
    expect(url.headers.get("x-response-shape")).toBe("images");
  });

  it("A2 a superset holds the picture as Markdown, as data, and both families of usage", async () => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/chat/completions", CHAT, { "x-stainless-lang": "js" });
    const url = `${server.base}/images/${ASSET}.png`;
    expect(await answer.json()).toEqual({
      id: "chatcmpl-gen_00000000000000000000000000000001",
      object: "chat.completion",
      created: 1778037331,
      model: "gpt-image-2-vip",
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: `![image](${url})` },
          logprobs: null,
          finish_reason: "stop",
        },
      ],
      system_fingerprint: null,
      data: [{ url }],
      usage: {
        prompt_tokens: 30,
        completion_tokens: 2074,
        input_tokens: 30,
        output_tokens: 2074,
        total_tokens: 2104,
      },
    });
  });

  it("A2 modalities with image put a data URL into message.images and no Markdown beside it", async () => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/chat/completions", {
      ...CHAT,
      modalities: ["image", "text"],
    });
    expect(await answer.json()).toMatchObject({
      choices: [
        {
          message: {
            content: "",
            images: [
              { type: "image_url", index: 0, image_url: { url: "data:image/png;base64,UE5HeHk=" } },
            ],
          },
        },
      ],
    });
    expect(answer.headers.get("x-response-shape")).toBe("modalities");
  });

  it("a shape asked for by name wins over every other sign, and a name that is none is refused before anything is drawn", async () => {
    await using server = await startTestServer();
    const forced = await server.call("/v1/chat/completions?response_shape=documented", CHAT, {
      "user-agent": "OpenAI/JS 7.57.0",
    });
    expect(Object.keys(JSON.parse(await forced.text()))).toEqual(["data", "created", "usage"]);
    const wrong = await server.call("/v1/chat/completions", CHAT, { "x-response-shape": "round" });
    expect(wrong.status).toBe(400);
    expect(server.limner.requests).toHaveLength(1);
  });

  it("base64 of a large picture equals the asset, and its length is announced", async () => {
    const bytes = Buffer.from(Array.from({ length: 100_003 }, (_, index) => index % 251));
    const limner = createTestLimner({
      openPicture: async (name) => openBytes(name, bytes, "image/webp"),
    });
    await using server = await startTestServer({ limner });
    const answer = await server.call("/v1/images/generations", DRAW);
    const text = await answer.text();
    expect(Number(answer.headers.get("content-length"))).toBe(text.length);
    expect(JSON.parse(text).data[0].b64_json).toBe(bytes.toString("base64"));
    const both = await server.call(
      "/v1/chat/completions",
      { ...CHAT, response_format: "b64_json" },
      { "x-stainless-lang": "js" },
    );
    const chat = JSON.parse(await both.text());
    expect(chat.data[0].b64_json).toBe(`data:image/webp;base64,${bytes.toString("base64")}`);
    expect(chat.choices[0].message.content).toBe(
      `![image](data:image/webp;base64,${bytes.toString("base64")})`,
    );
  });
});

describe("headers", () => {
  it("the record of a generation is an answer that has one", async () => {
    await using server = await startTestServer();
    const { headers } = await server.call("/v1/generations/gen_00000000000000000000000000000001");
    expect(headers.get("x-generation-id")).toBe("gen_00000000000000000000000000000001");
    expect(headers.get("x-image-size")).toBe("2048x1152");
    expect(headers.get("x-channel")).toBe("illustrator");
  });

  it("every answer with a generation names it, its size, its channel and its warnings", async () => {
    const warnings = [
      { code: "seed_ignored", field: "seed", message: "m" },
      { code: "cropped", field: null, message: "m" },
      { code: "cropped", field: null, message: "n" },
    ] as const;
    await using server = await startTestServer({ limner: createTestLimner({}, { warnings }) });
    const { headers } = await server.call("/v1/chat/completions", CHAT);
    expect(headers.get("x-generation-id")).toBe("gen_00000000000000000000000000000001");
    expect(headers.get("x-image-size")).toBe("2048x1152");
    expect(headers.get("x-channel")).toBe("illustrator");
    expect(headers.get("x-warnings")).toBe("seed_ignored,cropped");
    expect(headers.get("idempotent-replayed")).toBeNull();
  });

  it("a sane request id is kept and any other replaced, on faults as well", async () => {
    await using server = await startTestServer();
    const kept = await server.call("/v1/models", undefined, { "x-request-id": "my.request-1" });
    expect(kept.headers.get("x-request-id")).toBe("my.request-1");
    const replaced = await server.call("/v1/nothing", undefined, {
      "x-request-id": "no spaces please",
    });
    expect(replaced.headers.get("x-request-id")).toMatch(/^[0-9a-f]{32}$/);
  });

  it("a replay says so", async () => {
    const limner = createTestLimner({
      draw: async () => ({
        generation: createTestGeneration(),
        replayed: true,
        rates: {},
        answering: async () => {},
        close: async () => {},
      }),
    });
    await using server = await startTestServer({ limner });
    const answer = await server.call("/v1/chat/completions", CHAT, { "idempotency-key": "k1" });
    expect(answer.headers.get("idempotent-replayed")).toBe("true");
  });

  it("the key and the retry mark reach the core, and a key of 256 characters is refused", async () => {
    const seen: unknown[] = [];
    const limner = createTestLimner({
      draw: async (_request, _caller, { idempotencyValue, retryMark }) => {
        seen.push({ idempotencyValue, retryMark });
        return {
          generation: createTestGeneration(),
          replayed: false,
          rates: {},
          answering: async () => {},
          close: async () => {},
        };
      },
    });
    await using server = await startTestServer({ limner });
    await server.call("/v1/chat/completions", CHAT, {
      "idempotency-key": "k1",
      "x-stainless-retry-count": "2",
    });
    await server.call("/v1/chat/completions", CHAT, { "x-stainless-retry-count": "0" });
    const long = await server.call("/v1/chat/completions", CHAT, {
      "idempotency-key": "k".repeat(256),
    });
    expect(long.status).toBe(400);
    expect(seen).toEqual([
      { idempotencyValue: "k1", retryMark: true },
      { idempotencyValue: null, retryMark: false },
    ]);
  });

  it("A4 browsers of every origin may call, with whatever headers they ask for", async () => {
    await using server = await startTestServer();
    const preflight = await fetch(`${server.base}/v1/chat/completions`, {
      method: "OPTIONS",
      headers: {
        origin: "https://app.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,x-stainless-lang",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toBe(
      "authorization,x-stainless-lang",
    );
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
    const page = await fetch(`${server.base}/healthz`);
    expect(page.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("ends", () => {
  const failed = (changes: Partial<Generation>): Partial<Generation> => ({
    state: "failed",
    pictures: [],
    ...changes,
  });

  it.each([
    ["content_refused", "refused", 400, "false", null],
    ["no_channel", "unpaid", 503, null, "5"],
    ["backend_failed", "unknown", 502, "false", null],
    ["internal", null, 500, null, null],
  ] as const)(
    "a generation that failed with %s (%s) is answered with its fault",
    async (code, outcome, status, shouldRetry, retryAfter) => {
      const limner = createTestLimner(
        {},
        failed({ error: { code, message: "What was wrong and what to do.", outcome } }),
      );
      await using server = await startTestServer({ limner });
      const answer = await server.call("/v1/images/generations", DRAW);
      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({
        error: { code, message: "What was wrong and what to do.", param: null },
      });
      expect(answer.headers.get("x-should-retry")).toBe(shouldRetry);
      expect(answer.headers.get("retry-after")).toBe(retryAfter);
      expect(answer.headers.get("x-generation-id")).toBe("gen_00000000000000000000000000000001");
    },
  );

  it("a canceled generation is 499 and an erased one 410", async () => {
    await using canceled = await startTestServer({
      limner: createTestLimner({}, failed({ state: "canceled" })),
    });
    expect((await canceled.call("/v1/images/generations", DRAW)).status).toBe(499);
    await using erased = await startTestServer({
      limner: createTestLimner({}, { pictures: [], erasedAt: 1 }),
    });
    expect((await erased.call("/v1/images/generations", DRAW)).status).toBe(410);
  });

  it("patience that ends is 504 still_running with the generation and where to find it", async () => {
    const limner = createTestLimner(
      {
        waitFor: async (id, { patienceMs }) => {
          throw new Fault("still_running", `Still running after ${patienceMs} ms.`, {
            headers: { location: `/v1/generations/${id}` },
          });
        },
      },
      { state: "running", finishedAt: null, pictures: [] },
    );
    await using server = await startTestServer({ limner, settings: { patienceMs: 5 } });
    const answer = await server.call("/v1/chat/completions", CHAT);
    expect(answer.status).toBe(504);
    expect(answer.headers.get("location")).toBe(
      "/v1/generations/gen_00000000000000000000000000000001",
    );
    expect(answer.headers.get("x-generation-id")).toBe("gen_00000000000000000000000000000001");
    expect(answer.headers.get("x-should-retry")).toBe("false");
  });

  it("a client that hangs up ends the wait and nothing else", async () => {
    const waiting = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<unknown>();
    const limner = createTestLimner(
      {
        waitFor: (_id, { signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => {
              ended.resolve("the wait ended");
              reject(signal.reason);
            });
            waiting.resolve();
          }),
      },
      { state: "running", finishedAt: null, pictures: [] },
    );
    await using server = await startTestServer({ limner });
    const client = sendRequest(`${server.base}/v1/chat/completions`, {
      method: "POST",
      headers: { authorization: "Bearer sk-good", "content-type": "application/json" },
    });
    client.on("error", () => {});
    client.end(JSON.stringify(CHAT));
    await waiting.promise;
    client.destroy();
    expect(await ended.promise).toBe("the wait ended");
    await server.close();
    expect(server.logged.filter(({ event }) => event === "request-failed")).toEqual([]);
    expect(server.logged.find(({ event }) => event === "request")?.fields).toMatchObject({
      status: null,
      route: "/v1/chat/completions",
    });
  });

  it("what is our own bug is logged once and answered without a detail", async () => {
    const limner = createTestLimner({
      draw: () => {
        throw new Error("secret detail");
      },
    });
    await using server = await startTestServer({ limner });
    const answer = await server.call("/v1/chat/completions", CHAT, { "x-request-id": "r1" });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
    expect(answer.headers.get("x-should-retry")).toBeNull();
    expect(
      server.logged
        .filter(({ event }) => event === "request-failed")
        .map(({ fields }) => fields["requestId"]),
    ).toEqual(["r1"]);
  });
});

describe("a picture that cannot be read", () => {
  it("because its file has gone is a JSON fault", async () => {
    const limner = createTestLimner({
      openPicture: async (name) => ({
        ...openBytes(name, Buffer.alloc(300_000)),
        read: async () => {
          throw new Fault("not_found", "This picture has been erased.");
        },
      }),
    });
    await using server = await startTestServer({ limner });
    const answer = await server.call(`/images/${ASSET}.png`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: "not_found" } });
    expect(answer.headers.get("etag")).toBeNull();
  });

  it.each([
    [{ state: "succeeded" }, 500, false],
    [{ state: "canceled", pictures: [] }, 499, true],
  ] as const)(
    "L9 for the answer of %j is a fault (%i) that counts as its final answer: %s",
    async (facts, status, isFinal) => {
      const closed = Promise.withResolvers<Generation | null>();
      const limner = createTestLimner({
        draw: async () => ({
          generation: createTestGeneration({ route: "generations", ...facts }),
          replayed: false,
          rates: {},
          answering: async () => {},
          close: async (answered) => closed.resolve(answered),
        }),
        openPicture: async () => {
          throw new Error("the database does not answer");
        },
      });
      await using server = await startTestServer({ limner });
      const answer = await server.call("/v1/images/generations", DRAW);
      await answer.text();
      expect(answer.status).toBe(status);
      expect((await closed.promise) !== null).toBe(isFinal);
    },
  );

  it("to its end cuts the connection and is logged once", async () => {
    const limner = createTestLimner({
      openPicture: async (name) => ({
        ...openBytes(name, Buffer.alloc(300_000)),
        read: async () =>
          (async function* () {
            yield Buffer.alloc(100_000);
            throw new Error("the disk is broken");
          })(),
      }),
    });
    await using server = await startTestServer({ limner });
    const answer = await server.call("/v1/images/generations", DRAW);
    await expect(answer.text()).rejects.toThrow();
    expect(server.logged.filter(({ event }) => event === "answer-broke-off")).toHaveLength(1);
    expect(server.logged.filter(({ event }) => event === "request-failed")).toEqual([]);
  });
});

describe("closing", () => {
  it("waits for what is under way and answers new requests with overloaded", async () => {
    const waiting = Promise.withResolvers<void>();
    const drawn = Promise.withResolvers<Generation>();
    const limner = createTestLimner(
      {
        waitFor: async () => {
          waiting.resolve();
          return drawn.promise;
        },
      },
      { state: "running", finishedAt: null, pictures: [] },
    );
    const late: unknown[] = [];
    await using server = await startTestServer({
      limner,
      whileClosing: async () => {
        const answer = await server.call("/v1/models");
        late.push(answer.status, answer.headers.get("retry-after"), await answer.json());
      },
    });
    const underWay = server.call("/v1/chat/completions", CHAT);
    await waiting.promise;
    const closed = server.close();
    drawn.resolve(createTestGeneration());
    expect((await underWay).status).toBe(200);
    await closed;
    expect(late).toMatchObject([503, "5", { error: { code: "overloaded" } }]);
  });
});

describe("who and where", () => {
  it("a stranger is told so before a byte of the body is read", async () => {
    await using server = await startTestServer();
    const client = sendRequest(`${server.base}/v1/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": String(32 * 1024 * 1024) },
    });
    client.flushHeaders();
    const [answer] = await once(client, "response");
    expect(answer.statusCode).toBe(401);
    expect(answer.headers.connection).toBe("close");
    client.destroy();
  });

  it("a wrong key is 401 even with a broken body", async () => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/chat/completions", "{", {
      authorization: "Bearer sk-wrong",
    });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: "invalid_api_key" } });
  });

  it("an unknown path is a JSON fault, and the Responses API names the routes that there are", async () => {
    await using server = await startTestServer();
    const unknown = await server.call("/v1/nothing");
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({
      error: { code: "not_found", type: "invalid_request_error", param: null },
    });
    const responses = await server.call("/v1/responses", { input: "hi" });
    expect(responses.status).toBe(404);
    expect(await responses.text()).toContain("/v1/chat/completions");
    const broken = await fetch(`${server.base}/v1/%zz`);
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ error: { code: "invalid_request" } });
  });

  it("a wrong method on a known path is 405 with the right ones", async () => {
    await using server = await startTestServer();
    const answer = await fetch(`${server.base}/v1/chat/completions`);
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST, OPTIONS");
    expect(await answer.json()).toMatchObject({ error: { code: "method_not_allowed" } });
    const picture = await fetch(`${server.base}/images/${ASSET}.png`, { method: "DELETE" });
    expect(picture.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    const options = await fetch(`${server.base}/v1/models`, { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    const strange = await fetch(`${server.base}/v1/models`, { method: "PROPFIND" });
    expect([strange.status, strange.headers.get("allow")]).toEqual([
      405,
      "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
    ]);
  });

  it("bytes that are no HTTP get a JSON fault and the end of the connection", async () => {
    await using server = await startTestServer();
    const socket = connect(server.port, "127.0.0.1");
    socket.write("NOT HTTP\r\n\r\n");
    const chunks: Buffer[] = [];
    for await (const chunk of socket) {
      chunks.push(chunk);
    }
    const answer = Buffer.concat(chunks).toString();
    expect(answer).toContain('"code":"invalid_request"');
    const [, requestId] = /^X-Request-Id: ([0-9a-f]{32})\r$/m.exec(answer) ?? [];
    expect(server.logged).toContainEqual({
      event: "request-unreadable",
      fields: { requestId, code: expect.any(String) },
    });
  });

  it("a request without a host is refused like any other, with a request id", async () => {
    await using server = await startTestServer();
    const socket = connect(server.port, "127.0.0.1");
    socket.write("GET /v1/models HTTP/1.1\r\nConnection: close\r\n\r\n");
    const answer = Buffer.concat(await Array.fromAsync(socket)).toString();
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toMatch(/^x-request-id: [0-9a-f]{32}\r$/im);
    expect(answer).toContain('"code":"invalid_request"');
  });

  it("logs name the route, never the picture", async () => {
    await using server = await startTestServer();
    await (await fetch(`${server.base}/images/${ASSET}.png`)).arrayBuffer();
    await server.close();
    const text = JSON.stringify(server.logged);
    expect(text).toContain("/images/:file");
    expect(text).not.toContain(ASSET);
  });
});
