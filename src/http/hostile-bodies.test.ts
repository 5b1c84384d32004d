import { once } from "node:events";
import { request as sendRequest } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BOUNDS } from "../contract/bounds.ts";
import type { Generation } from "../contract/generation.ts";
import { createTestGeneration } from "./testing/create-test-generation.ts";
import { createTestLimner } from "./testing/create-test-limner.ts";
import { startTestServer, type TestServer } from "./testing/start-test-server.ts";

const chat = (content: unknown, more: object = {}) => ({
  model: "m",
  messages: [{ role: "user", content }],
  ...more,
});
const KEY = { authorization: "Bearer sk-good", "content-type": "application/json" };

async function faultOf(answer: Response): Promise<readonly [number, string, string | null]> {
  const { error } = JSON.parse(await answer.text());
  return [answer.status, error.code, error.param];
}

describe("a chat body that is wrong", () => {
  it.each([
    ["no model", { messages: [] }, "model"],
    ["a model that is no string", { model: 5, messages: [] }, "model"],
    ["no messages", { model: "m" }, "messages"],
    ["empty messages", { model: "m", messages: [] }, "messages"],
    [
      "201 messages",
      { model: "m", messages: Array.from({ length: 201 }, () => ({ role: "user", content: "x" })) },
      "messages",
    ],
    ["no user message", { model: "m", messages: [{ role: "system", content: "x" }] }, "messages"],
    ["an empty text", chat(" "), "messages[0].content"],
    ["content as a number", chat(5), "messages[0].content"],
    ["content of null", chat(null), "messages[0].content"],
    [
      "an unknown role",
      { model: "m", messages: [{ role: "wizard", content: "x" }] },
      "messages[0].role",
    ],
    [
      "an inherited name as a role",
      { model: "m", messages: [{ role: "constructor", content: "x" }] },
      "messages[0].role",
    ],
    ["a message that is a string", { model: "m", messages: ["x"] }, "messages[0]"],
    ["a part of an unknown type", chat([{ type: "input_audio" }]), "messages[0].content[0].type"],
    ["a text part without text", chat([{ type: "text" }]), "messages[0].content[0].text"],
    [
      "a picture part without a URL",
      chat([{ type: "image_url", image_url: {} }]),
      "messages[0].content[0].image_url",
    ],
    [
      "a file named by an id",
      chat([{ type: "file", file: { file_id: "f" } }]),
      "messages[0].content[0].file.file_data",
    ],
    ["temperature 3", chat("x", { temperature: 3 }), "temperature"],
    ["temperature as a text", chat("x", { temperature: "hot" }), "temperature"],
    ["size as a number", chat("x", { size: 2048 }), "size"],
    ["n of 11", chat("x", { n: 11 }), "n"],
    ["n of 1e308", chat("x", { n: 1e308 }), "n"],
    ["n of one and a half", chat("x", { n: 1.5 }), "n"],
    ["a seed below zero", chat("x", { seed: -1 }), "seed"],
    ["a background that is none", chat("x", { background: "red" }), "background"],
    [
      "a transparent JPEG",
      chat("x", { background: "transparent", output_format: "jpeg" }),
      "background",
    ],
    ["a format that is none", chat("x", { output_format: "tiff" }), "output_format"],
    ["a response format that is none", chat("x", { response_format: "jpg" }), "response_format"],
    ["modalities that are no list", chat("x", { modalities: "image" }), "modalities"],
    [
      "options of a stream",
      chat("x", { stream_options: { include_usage: 1 } }),
      "stream_options.include_usage",
    ],
    ["stream as a text", chat("x", { stream: "true" }), "stream"],
    ["a picture beside the messages", chat("x", { image: "https://a.example/b.png" }), "image"],
    ["JSON that breaks off", "{", null],
    ["an array", "[]", null],
    ["nothing", "", null],
    ["bytes that are not UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), null],
    ["33 levels", `{"a":${"[".repeat(32)}${"]".repeat(32)}}`, null],
    ["a million brackets", `{"a":${"[".repeat(1_000_000)}`, null],
    ["very many small values", `{"a":[${"{},".repeat(100_001)}{}]}`, null],
  ])("%s is 400 and names the field", async (_name, body, param) => {
    await using server = await startTestServer();
    expect(await faultOf(await server.call("/v1/chat/completions", body))).toEqual([
      400,
      "invalid_request",
      param,
    ]);
    expect(server.limner.requests).toEqual([]);
  });

  it("says it in words", async () => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/images/generations", { model: "m", prompt: "p", n: 11 });
    expect(JSON.parse(await answer.text()).error.message).toBe(
      "`n` must be a whole number from 1 to 10.",
    );
  });

  it("repeats at most 80 characters of what was sent", async () => {
    await using server = await startTestServer();
    const answer = await server.call(
      "/v1/chat/completions",
      chat("x", { output_format: "y".repeat(5000) }),
    );
    expect((await answer.text()).length).toBeLessThan(400);
  });

  it.each([
    ["text after the comma", "data:text/plain,hello"],
    ["a broken character", "data:image/png;base64,aGVs@G8="],
    ["a length that base64 cannot have", "data:image/png;base64,aGVsb"],
  ])("a data URL with %s is invalid_image", async (_name, url) => {
    await using server = await startTestServer();
    const answer = await server.call(
      "/v1/chat/completions",
      chat([{ type: "image_url", image_url: { url } }]),
    );
    expect(await faultOf(answer)).toEqual([
      400,
      "invalid_image",
      "messages[0].content[0].image_url.url",
    ]);
    expect(await server.spoolsLeft()).toBe(0);
  });
});

describe("what is unusual but right", () => {
  it("members named __proto__ and constructor do nothing", async () => {
    await using server = await startTestServer();
    const body =
      '{"__proto__":{"size":"1x1"},"constructor":{"prototype":{"n":9}},"model":"m","prompt":"p"}';
    const answer = await server.call("/v1/images/generations", body);
    expect(answer.status).toBe(200);
    expect(server.limner.requests[0]).not.toHaveProperty("size");
    expect(server.limner.requests[0]?.n).toBe(1);
    expect({}).not.toHaveProperty("n");
  });

  it.each([
    ["/v1/chat/completions", chat("x")],
    ["/v1/images/generations", { model: "m", prompt: "p" }],
    ["/v1/images", { model: "m", prompt: "p" }],
    ["/v1/images/edits", { model: "m", prompt: "p", image: "data:image/png;base64,aGVsbG8=" }],
  ])(
    "at %s members that nobody reads are named, what chat software sends is not",
    async (path, body) => {
      await using server = await startTestServer();
      const harmless = { user: "u", quality: "high", top_p: 0.9, max_tokens: 5, sise: null };
      const nested = { image_config: { aspectRatio: "16:9", image_size: null } };
      const more = { ...harmless, width: 512, Seed: 1, ...nested };
      await (await server.call(path, { ...body, ...more })).arrayBuffer();
      const unread = ["width", "Seed", "image_config.aspectRatio"];
      expect(server.limner.requests[0]?.unreadMembers).toEqual(unread);
    },
  );

  it("a field of a form that is not UTF-8 is refused, so that no word is changed in silence", async () => {
    await using server = await startTestServer();
    const form = Buffer.from(
      '--b\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nK\u00e4se\r\n--b--\r\n',
      "latin1",
    );
    const answer = await fetch(`${server.base}/v1/images/edits`, {
      method: "POST",
      headers: { ...KEY, "content-type": "multipart/form-data; boundary=b" },
      body: form,
    });
    expect(await faultOf(answer)).toEqual([400, "invalid_request", "prompt"]);
  });

  it("fields of a form that nobody reads are named", async () => {
    await using server = await startTestServer();
    const form = new FormData();
    form.append("model", "m");
    form.append("prompt", "p");
    form.append("image[]", new Blob(["a picture"]), "a.png");
    form.append("strength", "0.5");
    await (await server.call("/v1/images/edits", form)).arrayBuffer();
    expect(server.limner.requests[0]?.unreadMembers).toEqual(["strength"]);
  });

  it("null stands for left out, unknown members are ignored, brackets in strings are no nesting", async () => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/images/generations", {
      model: "m",
      prompt: `${"[".repeat(100)}\\"`,
      size: null,
      n: null,
      stream: false,
      nobody: { knows: ["this"] },
    });
    expect(answer.status).toBe(200);
  });

  it("a body of many megabytes is read, and its picture decoded whole", async () => {
    await using server = await startTestServer();
    const picture = Buffer.alloc(9_000_001, "picture ");
    const image = `data:image/png;base64,${picture.toString("base64")}`;
    const answer = await server.call("/v1/images/edits", { model: "m", prompt: "p", image });
    expect(answer.status).toBe(200);
    expect(server.limner.pictures).toEqual([[picture.toString()]]);
    const form = new FormData();
    form.append("model", "m");
    form.append("prompt", "p");
    form.append("image", new Blob([picture]), "a.png");
    expect((await server.call("/v1/images/edits", form)).status).toBe(200);
    expect(server.limner.pictures[1]).toEqual([picture.toString()]);
  });

  it("a body with a byte order mark is read", async () => {
    await using server = await startTestServer();
    expect(
      (await server.call("/v1/images/generations", '\uFEFF{"model":"m","prompt":"p"}')).status,
    ).toBe(200);
  });
});

describe("bounds on bodies", () => {
  const small = (changes: object) => ({ settings: { bounds: { ...BOUNDS, ...changes } } });

  async function send(
    server: TestServer,
    headers: Record<string, string>,
    chunks: readonly string[],
  ): Promise<readonly [number | undefined, string]> {
    const client = sendRequest(`${server.base}/v1/images/generations`, {
      method: "POST",
      headers: { ...KEY, ...headers },
    });
    client.on("error", () => {});
    for (const chunk of chunks) {
      client.write(chunk);
    }
    const [answer] = await once(client, "response");
    let text = "";
    for await (const chunk of answer) {
      text += String(chunk);
    }
    client.destroy();
    return [answer.statusCode, JSON.parse(text).error.code];
  }

  it("a body beyond its bound is 413, whether it says so or not", async () => {
    await using server = await startTestServer(small({ jsonBytesMax: 1000 }));
    expect(
      await send(server, { "transfer-encoding": "chunked" }, ["x".repeat(600), "x".repeat(600)]),
    ).toEqual([413, "body_too_large"]);
    expect(
      await faultOf(await server.call("/v1/images/generations", `"${"x".repeat(2000)}"`)),
    ).toEqual([413, "body_too_large", null]);
  });

  it.each(["application/json", "multipart/form-data; boundary=b"])(
    "a body of %s that is announced as too long is refused before it is sent",
    async (type) => {
      await using server = await startTestServer();
      const client = sendRequest(`${server.base}/v1/images/edits`, {
        method: "POST",
        headers: { ...KEY, "content-type": type, "content-length": "99999999999" },
      });
      client.on("error", () => {});
      client.flushHeaders();
      const [answer] = await once(client, "response");
      expect(answer.statusCode).toBe(413);
      client.destroy();
    },
  );

  it("a body that never ends is 400 once its time is over", async () => {
    await using server = await startTestServer(small({ bodyTimeoutMs: 50 }));
    expect(await send(server, { "content-length": "1000" }, ["{"])).toEqual([
      400,
      "invalid_request",
    ]);
  });

  it("a form that never ends is 400 once its time is over, and leaves nothing behind", async () => {
    await using server = await startTestServer(small({ bodyTimeoutMs: 50 }));
    const client = sendRequest(`${server.base}/v1/images/edits`, {
      method: "POST",
      headers: {
        ...KEY,
        "content-type": "multipart/form-data; boundary=b",
        "content-length": "100000",
      },
    });
    client.on("error", () => {});
    client.write(
      '--b\r\nContent-Disposition: form-data; name="image"; filename="a.png"\r\n\r\nPNG',
    );
    const [answer] = await once(client, "response");
    expect(answer.statusCode).toBe(400);
    client.destroy();
    expect(await server.spoolsLeft()).toBe(0);
  });

  it("B2 bytes in flight over all requests are bounded, and given back", async () => {
    await using server = await startTestServer(small({ inFlightBytesMax: 500 }));
    const answer = await server.call("/v1/images/generations", {
      model: "m",
      prompt: "p".repeat(600),
    });
    expect(await faultOf(answer)).toEqual([503, "overloaded", null]);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    for (const _ of Array.from({ length: 10 })) {
      expect(
        (await server.call("/v1/images/generations", { model: "m", prompt: "p".repeat(300) }))
          .status,
      ).toBe(200);
    }
  });

  it("bytes of a body that nobody takes are given back", async () => {
    await using server = await startTestServer(small({ inFlightBytesMax: 500 }));
    const body = { model: "m", prompt: "p".repeat(300) };
    for (const _ of Array.from({ length: 5 })) {
      const refused = await server.call("/v1/images/generations", body, {
        "idempotency-key": "k".repeat(256),
      });
      expect(refused.status).toBe(400);
      await refused.arrayBuffer();
    }
    expect((await server.call("/v1/images/generations", body)).status).toBe(200);
  });

  it("bytes are given back before the generation is waited for", async () => {
    const drawn = Promise.withResolvers<Generation>();
    const arrived = Promise.withResolvers<void>();
    let waiting = 0;
    const limner = createTestLimner(
      {
        waitFor: async () => {
          waiting += 1;
          if (waiting === 5) {
            arrived.resolve();
          }
          return drawn.promise;
        },
      },
      { state: "running", finishedAt: null, pictures: [] },
    );
    await using server = await startTestServer({ limner, ...small({ inFlightBytesMax: 500 }) });
    const answers = [];
    for (let sent = 0; sent < 5; sent += 1) {
      answers.push(server.call("/v1/images/generations", { model: "m", prompt: "p".repeat(60) }));
    }
    await arrived.promise;
    drawn.resolve(createTestGeneration({ route: "generations" }));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200,
    ]);
  });

  it("another content type is 415", async () => {
    await using server = await startTestServer();
    expect(
      await faultOf(
        await server.call("/v1/chat/completions", "model=m", {
          "content-type": "application/x-www-form-urlencoded",
        }),
      ),
    ).toEqual([415, "unsupported_media_type", null]);
    const form = new FormData();
    form.append("model", "m");
    expect((await server.call("/v1/chat/completions", form)).status).toBe(415);
  });

  it.each(["/v1/chat/completions", "/v1/images/edits"])(
    "a packed body is 415 at %s, and told what to leave out",
    async (path) => {
      await using server = await startTestServer();
      const packed = new Uint8Array(gzipSync(JSON.stringify(chat("x"))));
      const answer = await server.call(path, packed, { "content-encoding": "gzip" });
      expect([answer.status, answer.headers.get("accept-encoding")]).toEqual([415, "identity"]);
      expect(await answer.json()).toMatchObject({
        error: { code: "unsupported_media_type", message: expect.stringContaining("gzip") },
      });
      const plain = { "content-encoding": "identity" };
      expect((await server.call("/v1/chat/completions", chat("x"), plain)).status).toBe(200);
    },
  );

  it("a picture beyond its bound is image_too_large, inline and in a form", async () => {
    await using server = await startTestServer(small({ pictureBytesMax: 100 }));
    const inline = {
      model: "m",
      prompt: "p",
      image: `data:image/png;base64,${Buffer.alloc(101).toString("base64")}`,
    };
    expect(await faultOf(await server.call("/v1/images/edits", inline))).toEqual([
      400,
      "image_too_large",
      "image",
    ]);
    const form = new FormData();
    form.append("image", new Blob([Buffer.alloc(5000)]), "a.png");
    expect(await faultOf(await server.call("/v1/images/edits", form))).toEqual([
      400,
      "image_too_large",
      "image",
    ]);
    expect(await server.spoolsLeft()).toBe(0);
  });
});

describe("a form that is wrong", () => {
  const formOf = (fields: Readonly<Record<string, string>>) => {
    const form = new FormData();
    form.append("image", new Blob(["x"]), "a.png");
    for (const [name, value] of Object.entries(fields)) {
      form.append(name, value);
    }
    return form;
  };

  it.each([
    ["a number that is none", { model: "m", prompt: "p", n: "2x" }, "n"],
    ["stream", { model: "m", prompt: "p", stream: "yes" }, "stream"],
    ["no prompt", { model: "m" }, "prompt"],
    ["no model", { prompt: "p" }, "model"],
  ])("%s is 400 and names the field", async (_name, fields, param) => {
    await using server = await startTestServer();
    expect(await faultOf(await server.call("/v1/images/edits", formOf(fields)))).toEqual([
      400,
      "invalid_request",
      param,
    ]);
    expect(await server.spoolsLeft()).toBe(0);
  });

  it("without a picture it is 400, and a field sent twice as well", async () => {
    await using server = await startTestServer();
    const none = new FormData();
    none.append("model", "m");
    none.append("prompt", "p");
    expect(await faultOf(await server.call("/v1/images/edits", none))).toEqual([
      400,
      "invalid_request",
      "image",
    ]);
    const twice = formOf({ model: "m", prompt: "p" });
    twice.append("model", "other");
    expect(await faultOf(await server.call("/v1/images/edits", twice))).toEqual([
      400,
      "invalid_request",
      "model",
    ]);
  });

  it.each([
    ["has no boundary", "multipart/form-data", "x"],
    [
      "breaks off",
      "multipart/form-data; boundary=b",
      '--b\r\nContent-Disposition: form-data; name="image"; filename="a"\r\n\r\nPNG',
    ],
    [
      "carries the name of an inherited member",
      "multipart/form-data; boundary=b",
      '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n',
    ],
  ])("one that %s is 400", async (_name, type, body) => {
    await using server = await startTestServer();
    const answer = await server.call("/v1/images/edits", body, { "content-type": type });
    expect((await faultOf(answer)).slice(0, 2)).toEqual([400, "invalid_request"]);
    expect(await server.spoolsLeft()).toBe(0);
  });
});
