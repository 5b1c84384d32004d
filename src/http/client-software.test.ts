import { describe, expect, it } from "vitest";
import type { ApiKey } from "../contract/account-records.ts";
import type { Model } from "../contract/model.ts";
import type { Limner } from "../core/limner.ts";
import { createTestLimner } from "./testing/create-test-limner.ts";
import { startTestServer, type TestServer } from "./testing/start-test-server.ts";

const CHAT = "/v1/chat/completions";
const KITE = { model: "m", messages: [{ role: "user", content: "a red kite" }] };
const PING = { model: "m", max_tokens: 5, messages: [{ role: "user", content: "ping" }] };
const SDK = { "x-stainless-lang": "js" };

/** A Limner whose key and model are set otherwise. */
async function withSettings(key: Partial<ApiKey>, model: Partial<Model> = {}) {
  const usual = createTestLimner();
  const changes: Partial<Limner> = {
    authenticate: async (authorization) => {
      const caller = await usual.authenticate(authorization);
      return { ...caller, key: { ...caller.key, ...key } };
    },
    model: async (id, caller) => {
      const card = await usual.model(id, caller);
      return { ...card, model: { ...card.model, ...model } };
    },
  };
  return createTestLimner(changes);
}

async function shapeOf(server: TestServer, ...call: Parameters<TestServer["call"]>) {
  const answer = await server.call(...call);
  await answer.arrayBuffer();
  return answer.headers.get("x-response-shape");
}

describe("the base path for chat software", () => {
  it("C1 answers every route of /v1, and chat as a completion", async () => {
    await using server = await startTestServer();
    const answer = await server.call(`/compat${CHAT}`, KITE);
    expect(answer.headers.get("x-response-shape")).toBe("superset");
    expect(await answer.json()).toMatchObject({ object: "chat.completion", data: [{}] });
    expect((await server.call("/compat/v1/models?x=1")).status).toBe(200);
    expect((await server.call("/compat/v1/generations/gen_1")).status).toBe(200);
    const named = await shapeOf(server, `/compat${CHAT}?response_shape=documented`, KITE);
    expect(named).toBe("documented");
    expect(server.counted.map(({ route }) => route)).toContain(CHAT);
  });

  it("A4 is open to browsers", async () => {
    await using server = await startTestServer();
    const answer = await fetch(`${server.base}/compat${CHAT}`, {
      method: "OPTIONS",
      headers: { origin: "https://a.example", "access-control-request-method": "POST" },
    });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
    await answer.arrayBuffer();
    expect((await fetch(`${server.base}/compat/healthz`)).status).toBe(404);
  });
});

describe("the operator's switch", () => {
  it("C2 of the key goes before that of the model, and both before guesses alone", async () => {
    const limner = await withSettings({ chatShape: "documented" }, { chatSwitch: "superset" });
    await using server = await startTestServer({ limner });
    expect(await shapeOf(server, CHAT, KITE, SDK)).toBe("documented");
    expect(await shapeOf(server, CHAT, { ...KITE, top_p: 1 })).toBe("documented");
    expect(await shapeOf(server, CHAT, KITE, { "x-response-shape": "superset" })).toBe("superset");
    expect(await shapeOf(server, `/compat${CHAT}`, KITE)).toBe("superset");
    expect(await shapeOf(server, CHAT, { ...KITE, modalities: ["image"] })).toBe("modalities");
  });

  it("C2 of the model decides where the key leaves it open", async () => {
    const model = { chat: "documented", chatSwitch: "documented" } as const;
    await using server = await startTestServer({ limner: await withSettings({}, model) });
    expect(await shapeOf(server, CHAT, KITE, SDK)).toBe("documented");
  });

  it("knows further software by its User-Agent", async () => {
    await using server = await startTestServer({ settings: { sdkUserAgents: ["MyChat/"] } });
    expect(await shapeOf(server, CHAT, KITE, { "user-agent": "MyChat/2" })).toBe("superset");
    expect(await shapeOf(server, CHAT, KITE, { "user-agent": "YourChat/2" })).toBe("documented");
  });
});

describe("a hidden text request", () => {
  it("C3 is answered with words, and nothing is drawn or charged", async () => {
    await using server = await startTestServer();
    const answer = await server.call(CHAT, PING);
    expect(answer.headers.get("x-response-shape")).toBe("text");
    expect(answer.headers.get("x-generation-id")).toBeNull();
    expect(await answer.json()).toMatchObject({
      object: "chat.completion",
      model: "gpt-image-2-vip",
      choices: [{ message: { role: "assistant", content: "pong" }, finish_reason: "stop" }],
      data: [],
      usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
    });
    expect(server.limner.requests).toEqual([]);
    expect(server.logged.map(({ event }) => event)).toContain("text-call");
  });

  it("C3 is streamed where a stream is asked for, with the usage where that is", async () => {
    await using server = await startTestServer();
    const stream = { stream: true, stream_options: { include_usage: true } };
    const answer = await server.call(CHAT, { ...PING, ...stream });
    expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const events = (await answer.text()).trim().split("\n\n");
    expect(events.at(-1)).toBe("data: [DONE]");
    const chunks = events.slice(0, -1).map((event) => JSON.parse(event.replace(/^data: /, "")));
    expect(chunks.map(({ choices }) => choices[0]?.delta.content)).toEqual([
      "",
      "pong",
      undefined,
      undefined,
    ]);
    expect(chunks.map(({ usage }) => usage?.total_tokens)).toEqual([
      undefined,
      undefined,
      undefined,
      0,
    ]);
    expect(server.limner.requests).toEqual([]);
  });

  it("C4 is drawn for who has the documented shape, named or switched", async () => {
    const limner = await withSettings({ chatShape: "documented" });
    await using server = await startTestServer({ limner });
    expect(await shapeOf(server, CHAT, PING)).toBe("documented");
    expect(await shapeOf(server, CHAT, PING, { "x-response-shape": "superset" })).toBe("text");
    expect(await shapeOf(server, `/compat${CHAT}`, PING)).toBe("text");
    await using plain = await startTestServer();
    expect(await shapeOf(plain, `${CHAT}?response_shape=documented`, PING)).toBe("documented");
  });

  it("is drawn where the operator wants that, and is for models that the key may use", async () => {
    await using server = await startTestServer({
      limner: await withSettings({}, { textCalls: false }),
    });
    expect(await shapeOf(server, CHAT, PING)).toBe("superset");
    expect((await server.call(CHAT, { ...PING, model: undefined })).status).toBe(400);
  });
});

describe("POST /v1/images", () => {
  it("draws without references and edits with them, with the usage that OpenRouter's clients need", async () => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/images", { model: "m", prompt: "a kite", n: 2 });
    expect(await answer.json()).toEqual({
      data: [{ b64_json: "UE5HeHk=" }],
      created: expect.any(Number),
      usage: expect.objectContaining({ prompt_tokens: 30, input_tokens: 30 }),
    });
    const input_references = [
      { type: "image_url", image_url: { url: "data:image/png;base64,iVBORw0KGgo=" } },
      { type: "image_url", image_url: { url: "https://example.com/a.png" } },
    ];
    await (
      await server.call("/v1/images", { model: "m", prompt: "bluer", input_references })
    ).arrayBuffer();
    expect(server.limner.requests.map(({ route, n }) => [route, n])).toEqual([
      ["generations", 2],
      ["edits", 1],
    ]);
    expect(server.limner.pictures[1]).toHaveLength(2);
  });

  it("a picture by OpenAI's names makes it an edit too, so that none is passed over", async () => {
    await using server = await startTestServer();
    for (const member of ["image", "images"]) {
      const picture = { [member]: ["https://example.com/a.png"] };
      await server.call("/v1/images", { model: "m", prompt: "bluer", ...picture });
    }
    expect(server.limner.requests.map(({ route }) => route)).toEqual(["edits", "edits"]);
  });

  it("W2 references that are no pictures are named", async () => {
    await using server = await startTestServer();
    for (const [input_references, param] of [
      ["x", "input_references"],
      [[{ type: "image_url" }], "input_references[0]"],
    ]) {
      const answer = await server.call("/v1/images", {
        model: "m",
        prompt: "bluer",
        input_references,
      });
      expect(await answer.json()).toMatchObject({ error: { code: "invalid_request", param } });
    }
  });
});

describe("a ratio in place of a size", () => {
  it.each([
    [{ aspect_ratio: "16:9" }, "2048x1152"],
    [{ aspect_ratio: "1:1", resolution: "4K" }, "2880x2880"],
    [{ image_config: { aspect_ratio: "9:16", image_size: "1K" } }, "720x1280"],
    [{ aspect_ratio: "2.39:1" }, "2048x864"],
    [{ aspect_ratio: "1:1", size: "1024x1024" }, "1024x1024"],
    [{ aspect_ratio: "16:9", resolution: "1K", size: "1792x1024" }, "1792x1024"],
    [{ image_config: { aspect_ratio: "auto", image_size: "4K" }, size: "3840x2160" }, "3840x2160"],
    [{ resolution: "2K", size: "1536x1024" }, "1536x1024"],
    [{ resolution: "4K", image_config: { aspect_ratio: "16:9" } }, "3840x2160"],
    [{ aspect_ratio: "16:9", image_config: { aspect_ratio: "16:9" } }, "2048x1152"],
    [{ aspect_ratio: "16:9", size: "whatever" }, "whatever"],
    [{ aspect_ratio: "16:9", size: "auto" }, "2048x1152"],
    [{ aspect_ratio: "auto", size: "auto" }, "auto"],
    [{ aspect_ratio: "auto" }, undefined],
    [{ image_config: {} }, undefined],
    [{ image_config: null, aspect_ratio: null }, undefined],
  ])("C5 %j asks for %s", async (wish, size) => {
    await using server = await startTestServer();
    for (const [path, body] of [
      [CHAT, KITE],
      ["/v1/images/generations", { model: "m", prompt: "p" }],
    ] as const) {
      await (await server.call(path, { ...body, ...wish })).arrayBuffer();
    }
    expect(server.limner.requests.map((request) => request.size)).toEqual([size, size]);
  });

  it.each([
    [{ aspect_ratio: "wide" }, "aspect_ratio"],
    [{ aspect_ratio: "0:0" }, "aspect_ratio"],
    [{ aspect_ratio: "4:1" }, "aspect_ratio"],
    [{ aspect_ratio: 1.5 }, "aspect_ratio"],
    [{ resolution: "2K" }, "resolution"],
    [{ aspect_ratio: "1:1", resolution: "8K" }, "resolution"],
    [{ image_config: "16:9" }, "image_config"],
    [{ image_config: { aspect_ratio: "1:9" } }, "image_config.aspect_ratio"],
    [{ image_config: { image_size: "4K" } }, "image_config.image_size"],
    [{ size: "1024x1024", aspect_ratio: "16:9" }, "aspect_ratio"],
    [{ size: "1024x1024", aspect_ratio: "wide" }, "aspect_ratio"],
    [{ size: "2048x1152", resolution: "4K" }, "resolution"],
    [{ size: "2048x1152", image_config: { image_size: "1K" } }, "image_config.image_size"],
    [{ size: "1024x1024", resolution: "4K" }, "resolution"],
    [{ aspect_ratio: "16:9", image_config: { aspect_ratio: "1:1" } }, "image_config.aspect_ratio"],
    [
      { aspect_ratio: "1:1", resolution: "1K", image_config: { image_size: "4K" } },
      "image_config.image_size",
    ],
  ])("C5 %j is refused", async (wish, param) => {
    await using server = await startTestServer();
    const answer = await server.call(CHAT, { ...KITE, ...wish });
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: { param } }]);
  });

  it("C5 that contradicts the size is told what the size is", async () => {
    await using server = await startTestServer();
    const answer = await server.call(CHAT, { ...KITE, size: "1024x1024", aspect_ratio: "16:9" });
    expect(JSON.parse(await answer.text()).error.message).toBe(
      "`aspect_ratio` and `size` contradict each other: 1024x1024 is 1:1, not 16:9. Leave one of them out.",
    );
  });
});

describe("a path of another API", () => {
  it.each([
    ["/v1/responses", "openai.chat("],
    ["/v1/images/variations", "POST /v1/images/edits"],
    ["/v1/completions", "POST /v1/chat/completions"],
    ["/v1/embeddings", "POST /v1/images/generations"],
    ["/v1/audio/speech", "POST /v1/images/generations"],
    ["/compat/v1/responses", "POST /v1/chat/completions"],
    ["/v1/v1/chat/completions", "/v1/chat/completions is meant"],
    ["/v1/chat/completions/", "/v1/chat/completions is meant"],
    ["/chat/completions", "/v1/chat/completions is meant"],
    ["/v1//images/generations", "/v1/images/generations is meant"],
    ["/compat/chat/completions", "/v1/chat/completions is meant"],
    ["/v1/pictures", "openapi.json"],
  ])("C6 %s is told what to use", async (path, says) => {
    await using server = await startTestServer();
    const answer = await server.call(path, KITE);
    const { error } = JSON.parse(await answer.text());
    expect([answer.status, error.code]).toEqual([404, "not_found"]);
    expect(error.message).toContain(says);
  });
});
