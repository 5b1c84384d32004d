import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { engineKeepsItsPromises } from "../../conformance/engine.ts";
import { openEngineHouse } from "../../conformance/open-engine-house.ts";
import { readAll } from "../../conformance/read-all.ts";
import type { Engine, EnginePicture, EngineReference } from "../../contract/engine.ts";
import { engineSettings } from "../shared/testing/engine-settings.ts";
import { startTestBackend, type TestAnswer } from "../shared/testing/start-test-backend.ts";
import { createChatImages } from "./engine.ts";
import { chatHouses } from "./testing/chat-houses.ts";
import { readFixture } from "./testing/read-fixture.ts";
import { smallPng } from "./testing/small-png.ts";

const PICTURE = smallPng();
const openChatHouse = chatHouses(openEngineHouse);
const KEY = "sk-secret-of-this-test";

const answersWith =
  (status: number, text: string, headers: Record<string, string> = {}): TestAnswer =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
  };

/** Draws, except where the words tell it to hang or to refuse. */
const obeys = async (...[request, response]: Parameters<TestAnswer>): Promise<void> => {
  const words = request.body.toString();
  if (words.includes("hang on")) {
    return;
  }
  const name = words.includes("refuse this") ? "refusal.json" : "documented-base64.json";
  response.setHeader("content-type", "application/json");
  response.end(await readFixture(name, { picture: PICTURE }));
};

/** The suite closes the engine; the backend goes with it. */
async function openObedient(): Promise<Engine> {
  const backend = await startTestBackend(obeys);
  const engine = createChatImages(engineSettings({ baseUrl: backend.url }), { preset: "limner" });
  let closed: Promise<unknown> | undefined;
  return {
    ...engine,
    async [Symbol.asyncDispose]() {
      await engine[Symbol.asyncDispose]();
      closed ??= Promise.resolve(backend[Symbol.asyncDispose]());
      await closed;
    },
  };
}

engineKeepsItsPromises("a chat that draws", openObedient, {
  slowPrompt: "hang on",
  failingPrompt: "refuse this",
});

async function bytesOf(picture: EnginePicture | undefined): Promise<Buffer> {
  if (picture?.kind !== "file") {
    throw new Error("there is no file");
  }
  return await readAll(picture.file.read());
}

describe("a chat's failure ends as the table of outcomes says", () => {
  it.each([
    [400, "refused", "not_possible"],
    [401, "unpaid", "no_channel"],
    [402, "unpaid", "no_channel"],
    [403, "unpaid", "no_channel"],
    [404, "unpaid", "no_channel"],
    [413, "refused", "image_too_large"],
    [422, "refused", "not_possible"],
    [429, "unpaid", "no_channel"],
    [451, "refused", "content_refused"],
    [500, "unknown", "backend_failed"],
    [502, "unknown", "backend_failed"],
    [503, "unpaid", "no_channel"],
    [504, "unknown", "backend_failed"],
    [524, "unknown", "backend_failed"],
  ])("status %i is %s, and was asked for once", async (status, outcome, code) => {
    const body = JSON.stringify({ error: { message: `no, ${KEY}`, type: "shell_api_error" } });
    await using house = await openChatHouse(answersWith(status, body), {
      settings: { apiKey: KEY },
    });
    const failure = await house.draw(house.work({})).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      outcome,
      code,
      cause: expect.stringContaining(String(status)),
    });
    expect(JSON.stringify(failure)).not.toContain(KEY);
    expect(house.backend.requests).toHaveLength(1);
  });

  it("the wait that a busy backend names is handed on", async () => {
    await using house = await openChatHouse(answersWith(429, "{}", { "retry-after": "17" }));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ retryAfterS: 17 });
  });

  it("a status that the channel declares unpaid is unpaid", async () => {
    await using house = await openChatHouse(answersWith(500, "{}"), {
      settings: { unpaid: [500] },
    });
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ outcome: "unpaid" });
  });

  it("a vendor's 500 for blocked content is unknown, and refused where the channel names its words", async () => {
    const body = JSON.stringify({ error: { message: "未接收到上游响应内容（traceid: 1）" } });
    await using unknown = await openChatHouse(answersWith(500, body));
    await expect(unknown.draw(unknown.work({}))).rejects.toMatchObject({ outcome: "unknown" });
    await using told = await openChatHouse(answersWith(500, body), {
      options: { refusalWords: ["未接收到上游响应内容"] },
    });
    await expect(told.draw(told.work({}))).rejects.toMatchObject({
      outcome: "refused",
      code: "content_refused",
    });
  });

  it.each([
    ["a web page", "<!doctype html><title>Console</title>"],
    [
      "a body that breaks off",
      '{"data":[{"b64_json":"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA',
    ],
    ["an empty body", ""],
    ["a body that says nothing", "{}"],
    [
      "a message without content",
      '{"choices":[{"message":{"role":"assistant"},"finish_reason":"stop"}]}',
    ],
    ["an error without a status", '{"error":{"message":"upstream went away"}}'],
    ["an error in a stream", 'data: {"error":{"message":"upstream went away","code":502}}\n\n'],
    ["a stream of broken JSON", 'data: {"choices":[{"delta":\n\n'],
  ])("%s under status 200 is unknown, and leaves no file behind", async (_name, body) => {
    await using house = await openChatHouse(answersWith(200, body));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({
      outcome: "unknown",
      code: "backend_failed",
    });
    expect(await house.spools.left()).toBe(0);
  });

  it.each([
    ["content", 400, { outcome: "refused", code: "content_refused" }],
    ["saturation", 429, { outcome: "unknown", code: "backend_failed" }],
    ["a missing model", 404, { outcome: "unknown", misconfigured: false }],
  ])(
    "an error about %s under status 200 came when the backend had begun",
    async (_n, code, expected) => {
      const message = code === 400 ? "blocked by our content policy" : "busy";
      await using house = await openChatHouse(
        answersWith(200, JSON.stringify({ error: { message, code } })),
      );
      await expect(house.draw(house.work({}))).rejects.toMatchObject(expected);
    },
  );

  it.each([
    [429, { code: 429 }, "unpaid"],
    [500, {}, "unknown"],
  ])("a channel that declares %i unpaid means what is named", async (code, named, outcome) => {
    const body = JSON.stringify({ error: { message: "busy", ...named } });
    await using house = await openChatHouse(answersWith(200, body), {
      settings: { unpaid: [code] },
    });
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ outcome });
  });

  it("the words of a refusal that the channel names count under status 200, too", async () => {
    const body = JSON.stringify({ error: { message: "未接收到上游响应内容（traceid: 1）" } });
    await using house = await openChatHouse(answersWith(200, body), {
      options: { refusalWords: ["未接收到上游响应内容"] },
    });
    await expect(house.draw(house.work({}))).rejects.toMatchObject({
      outcome: "refused",
      code: "content_refused",
    });
  });

  it("a backend that nobody answers for is unpaid", async () => {
    await using gone = await startTestBackend(() => undefined);
    const { url } = gone;
    await gone[Symbol.asyncDispose]();
    await using house = await openChatHouse(obeys, { settings: { baseUrl: url } });
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ outcome: "unpaid" });
  });

  it("a connection that is reset while the request is still being written is unpaid", async () => {
    const server = createServer((socket) => void socket.once("data", () => socket.destroy()));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const reference: EngineReference = {
      n: 1,
      changed: true,
      width: 8,
      height: 8,
      mediaType: "image/png",
      async *open() {
        for (let sent = 0; sent < 64; sent += 1) {
          yield Buffer.alloc(256 * 1024);
          await nextTurn();
        }
      },
    };
    await using house = await openChatHouse(obeys, {
      settings: { baseUrl: `http://127.0.0.1:${port}` },
    });
    await expect(
      house.draw(house.work({ mode: "edit", references: [reference] })),
    ).rejects.toMatchObject({ outcome: "unpaid" });
  });

  it("a connection that is reset when the request has left is unknown", async () => {
    await using house = await openChatHouse((_request, response) => void response.destroy());
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ outcome: "unknown" });
    expect(house.backend.requests).toHaveLength(1);
  });

  it("an answer that is reset in its middle is unknown, and leaves no file behind", async () => {
    await using house = await openChatHouse((_request, response) => {
      response.write('{"data":[{"b64_json":"iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAIAAACDRijC', () =>
        response.destroy(),
      );
    });
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ outcome: "unknown" });
    expect(await house.spools.left()).toBe(0);
  });
});

describe("a chat that answers in words", () => {
  it("has refused, and is quoted", async () => {
    const body = await readFixture("refusal.json", { picture: PICTURE });
    await using house = await openChatHouse(answersWith(200, body));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({
      code: "content_refused",
      outcome: "refused",
      publicMessage: expect.stringContaining("I can't draw that person"),
    });
    expect(house.backend.requests).toHaveLength(1);
  });

  it("has refused although a list of pictures stands empty beside the words", async () => {
    const body = await readFixture("text-call.json", { picture: PICTURE });
    await using house = await openChatHouse(answersWith(200, body));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ code: "content_refused" });
  });

  it("has refused when it says that its content was filtered", async () => {
    const body = await readFixture("filtered.json", { picture: PICTURE });
    await using house = await openChatHouse(answersWith(200, body));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ code: "content_refused" });
  });

  it("and with nothing but an empty list of pictures has answered without one", async () => {
    await using house = await openChatHouse(answersWith(200, '{"data":[],"created":1778037331}'));
    expect((await house.draw(house.work({}))).pictures).toEqual([]);
  });
});

describe("a chat is asked", () => {
  it("with the call's key, the channel's key and headers, and only after the mark that it may cost money", async () => {
    const order: string[] = [];
    await using house = await openChatHouse(
      (request, response) => {
        order.push("asked");
        return obeys(request, response);
      },
      { options: { headers: { "X-Title": "Atelier" } }, settings: { apiKey: KEY } },
    );
    const work = house.work({});
    await house.draw(work, { sending: async () => void order.push("marked") });
    expect(order).toEqual(["marked", "asked"]);
    expect(house.backend.requests[0]).toMatchObject({
      method: "POST",
      path: "/v1/chat/completions",
      headers: {
        "idempotency-key": work.callKey,
        authorization: `Bearer ${KEY}`,
        "x-title": "Atelier",
        "content-type": "application/json",
      },
    });
  });

  it("no more when it is told to stop, and the backend sees the connection end", async () => {
    const asked = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<void>();
    await using house = await openChatHouse((_request, response) => {
      response.on("close", () => ended.resolve());
      asked.resolve();
    });
    const controller = new AbortController();
    const call = house.draw(house.work({}), { signal: controller.signal });
    const refused = expect(call).rejects.toThrow("the user hung up");
    await asked.promise;
    controller.abort(new Error("the user hung up"));
    await refused;
    await ended.promise;
  });

  it("for its models when it is probed, and a backend without that list is reachable", async () => {
    const { signal } = new AbortController();
    await using listed = await openChatHouse(answersWith(200, '{"data":[]}'));
    await listed.engine.probe?.(signal);
    expect(listed.backend.requests[0]).toMatchObject({ method: "GET", path: "/v1/models" });
    await using unlisted = await openChatHouse(answersWith(404, "{}"));
    await expect(unlisted.engine.probe?.(signal)).resolves.toBeUndefined();
  });

  it.each([
    ["a wrong key", 401, {}, "{}"],
    ["a web page below a wrong address", 200, { "content-type": "text/html" }, "<html>"],
  ])("and %s is found by the probe", async (_name, status, headers, body) => {
    await using house = await openChatHouse(answersWith(status, body, headers));
    await expect(house.engine.probe?.(new AbortController().signal)).rejects.toMatchObject({
      outcome: "unpaid",
      misconfigured: true,
    });
  });
});

describe("a picture in a chat is never held whole", () => {
  it("when 24 MB of base64 stand in the Markdown of one string", async () => {
    const pieces = 300;
    const piece = Buffer.alloc(60_000, 5).toString("base64");
    await using house = await openChatHouse(async (_request, response) => {
      response.write('{"choices":[{"message":{"content":"![a](data:image\\/png;base64,');
      for (let sent = 0; sent < pieces; sent += 1) {
        if (!response.write(piece)) {
          await once(response, "drain");
        }
      }
      response.end(')"}}]}');
    });
    const largest: number[] = [];
    const { pictures } = await house.draw(house.work({}), {
      async openSpool() {
        const spool = await house.spools.open();
        return {
          ...spool,
          write: (chunk) => {
            largest.push(chunk.length);
            return spool.write(chunk);
          },
        };
      },
    });
    expect((await bytesOf(pictures[0])).length).toBe(60_000 * pieces);
    expect(Math.max(...largest)).toBeLessThanOrEqual(1024 * 1024);
  });
});
