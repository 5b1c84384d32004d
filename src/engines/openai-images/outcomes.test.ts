import { once } from "node:events";
import { createServer } from "node:net";
import type { Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";

import type { EngineContext, EngineReference } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { TestAnswer } from "../shared/testing/start-test-backend.ts";
import { BASE64, drawOne, openBench } from "./testing/open-bench.ts";

const UNPAID = { code: "no_channel", outcome: "unpaid", misconfigured: false };
const MISCONFIGURED = { code: "no_channel", outcome: "unpaid", misconfigured: true };
const REFUSED = { code: "not_possible", outcome: "refused" };
const BLOCKED = { code: "content_refused", outcome: "refused" };
const UNKNOWN = { code: "backend_failed", outcome: "unknown" };

describe("what a status means", () => {
  it.each([
    [400, REFUSED],
    [401, MISCONFIGURED],
    [402, UNPAID],
    [403, MISCONFIGURED],
    [404, MISCONFIGURED],
    [413, { code: "image_too_large", outcome: "refused" }],
    [422, REFUSED],
    [451, BLOCKED],
    [500, UNKNOWN],
    [502, UNKNOWN],
    [503, UNPAID],
    [504, UNKNOWN],
    [524, UNKNOWN],
    [529, UNKNOWN],
    [418, UNKNOWN],
  ])("%i", async (status, expected) => {
    const fault = await faultOf((_request, response) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(
        '{"error":{"message":"The secret name of the backend.","type":"x","code":null}}',
      );
    });
    expect(fault).toMatchObject(expected);
    expect(fault.cause).toContain(`${status} `);
    if (expected !== BLOCKED) {
      expect(fault.publicMessage).not.toContain("secret name");
    }
  });

  it("429 says when to come again", async () => {
    const fault = await faultOf((_request, response) => {
      response.writeHead(429, { "retry-after": "17" });
      response.end('{"error":{"message":"Rate limit reached"}}');
    });
    expect(fault).toMatchObject({ ...UNPAID, retryAfterS: 17 });
  });

  it.each([
    [
      "OpenAI",
      '{"error":{"message":"Your request was rejected by the safety system.","type":"image_generation_user_error","code":"moderation_blocked"}}',
    ],
    ["FastAPI", '{"detail":"The prompt violates our content policy."}'],
    ["plain text", "This goes against the content policy."],
  ])("400 of a refused content, as %s writes it, is told in its words", async (_what, body) => {
    const fault = await faultOf((_request, response) => void response.writeHead(400).end(body));
    expect(fault).toMatchObject(BLOCKED);
    expect(fault.publicMessage).toMatch(/safety system|content policy/);
  });

  it.each([
    ["FastAPI", '{"detail":[{"loc":["body","size"],"msg":"size must be in format"}]}'],
    ["stable-diffusion.cpp", '{"error":"invalid params"}'],
    ["a page", "<html><body>Bad Request</body></html>"],
    ["nothing", ""],
  ])("400 with the body of %s is the caller's", async (_what, body) => {
    const fault = await faultOf((_request, response) => void response.writeHead(400).end(body));
    expect(fault).toMatchObject(REFUSED);
  });
});

describe("what an answer of status 200 without a picture means", () => {
  it.each([
    ["an error without a status", { error: { message: "boom", type: "server_error" } }, UNKNOWN],
    ["an error with its status", { error: { message: "slow down", code: 429 } }, UNKNOWN],
    ["a picture that was not found", { code: 404, message: "no image in the result" }, UNKNOWN],
    ["a wrong key behind the order", { error: { message: "bad key", code: 401 } }, UNKNOWN],
    ["an error with its status in words", { error: { message: "bad", code: "400" } }, REFUSED],
    ["an error as text", { error: "generate_image returned no results" }, UNKNOWN],
    ["an error beside its status", { status_code: 503, error: { message: "full" } }, UNKNOWN],
    ["a code and a message", { code: 500, message: "no", data: null }, UNKNOWN],
    ["FastAPI's detail", { detail: "No image data available" }, UNKNOWN],
    ["an empty account", { error: { code: "insufficient_user_quota", message: "quota" } }, UNPAID],
    ["a refusal as an error", { error: { code: "moderation_blocked", message: "no" } }, BLOCKED],
    ["words", { data: [], message: "I can't draw that." }, BLOCKED],
    ["words in the list", { data: [{ text: "I can't draw that." }] }, BLOCKED],
    ["an empty list", { created: 1, data: [] }, UNKNOWN],
    ["no list", { created: 1 }, UNKNOWN],
    ["a list of nothing", { data: [null, {}, { b64_json: "" }] }, UNKNOWN],
    [
      "a list of nothing that repeats words about a content policy",
      { data: [{ b64_json: "", revised_prompt: "a poster of our content policy" }] },
      UNKNOWN,
    ],
    ["a refusal in a list", { data: [], errors: ["Flagged by moderation."] }, BLOCKED],
    [
      "text where base64 should be",
      { data: [{ b64_json: "sorry, no picture today" }] },
      { code: "backend_answer_invalid", outcome: "unknown" },
    ],
  ])("%s", async (_what, body, expected) => {
    const fault = await faultOf((_request, response) => void response.end(JSON.stringify(body)));
    expect(fault).toMatchObject(expected);
    expect(typeof fault.cause).toBe("string");
  });

  it("a status that a channel declares unpaid counts only where it is the answer's own", async () => {
    const settings = { unpaid: [500] };
    const status500: TestAnswer = (_request, response) => void response.writeHead(500).end("{}");
    expect(await faultOf(status500, settings)).toMatchObject(UNPAID);
    const silent: TestAnswer = (_request, response) => void response.end('{"error":"x"}');
    expect(await faultOf(silent, settings)).toMatchObject(UNKNOWN);
  });

  it("what a channel declares unpaid is so, too, where the body names it", async () => {
    const busy: TestAnswer = (_request, response) =>
      void response.end('{"error":{"message":"busy","code":429}}');
    expect(await faultOf(busy, { unpaid: [429] })).toMatchObject(UNPAID);
  });

  it.each([
    ["a page", "<html><body>Welcome</body></html>"],
    ["a list", "[1,2]"],
    ["nothing", ""],
    ["half a body", '{"data":[{"b64_json":"iVBORw0KGgo'],
    ["events", `event: image_generation.completed\ndata: {"b64_json":"${BASE64}"}\n\n`],
  ])("%s", async (_what, body) => {
    expect(await faultOf((_request, response) => void response.end(body))).toMatchObject(UNKNOWN);
  });
});

describe("what a broken connection means", () => {
  it("refused: nothing was paid", async () => {
    const fault = await faultOf(drawOne, { baseUrl: "http://127.0.0.1:1/v1" });
    expect(fault).toMatchObject(UNPAID);
  });

  it("reset before the request was read: nothing was paid", async () => {
    const baseUrl = await openRawServer(
      (socket) => void socket.once("data", () => socket.resetAndDestroy()),
    );
    const picture: EngineReference = {
      n: 1,
      changed: true,
      width: 8,
      height: 8,
      mediaType: "image/png",
      async *open() {
        for (let piece = 0; piece < 400; piece += 1) {
          yield Buffer.alloc(64 * 1024);
          await Promise.resolve();
        }
      },
    };
    await using bench = await openBench(drawOne, { preset: "openai" }, { baseUrl });
    const call = bench.draw(bench.work({ references: [picture] }));
    await expect(call).rejects.toMatchObject(UNPAID);
  });

  it("reset after the request was read: nobody knows", async () => {
    const fault = await faultOf((_request, response) => void response.socket?.resetAndDestroy());
    expect(fault).toMatchObject(UNKNOWN);
  });

  it("broken off in the answer: nobody knows, and what had come is thrown away", async () => {
    await using bench = await openBench((_request, response) => {
      response.writeHead(200, { "content-length": "100000" });
      response.write(`{"data":[{"b64_json":"${BASE64}`, () => response.destroy());
    });
    await expect(bench.draw(bench.work({}))).rejects.toMatchObject(UNKNOWN);
    expect(await bench.spools.left()).toBe(0);
  });
});

it("a call that is aborted midway ends at the backend at once", async () => {
  const hungUp = Promise.withResolvers<void>();
  const came = Promise.withResolvers<void>();
  await using bench = await openBench((_request, response) => {
    response.on("close", () => hungUp.resolve());
    response.write('{"data":[{"b64_json":"');
    came.resolve();
  });
  const controller = new AbortController();
  const call = bench.draw(bench.work({}), { signal: controller.signal });
  const ended = expect(call).rejects.toThrow("hung up");
  await came.promise;
  controller.abort(new Error("hung up"));
  await ended;
  await hungUp.promise;
  expect(bench.backend.requests).toHaveLength(1);
});

it("an engine that is closed ends its calls", async () => {
  const came = Promise.withResolvers<void>();
  await using bench = await openBench(() => came.resolve());
  const ended = expect(bench.draw(bench.work({}))).rejects.toThrow("closed");
  await came.promise;
  await bench.engine[Symbol.asyncDispose]();
  await ended;
});

it("one call is one order, also where it fails", async () => {
  await using bench = await openBench((_request, response) => void response.writeHead(500).end());
  await expect(bench.draw(bench.work({}))).rejects.toBeInstanceOf(Fault);
  expect(bench.backend.requests).toHaveLength(1);
});

it("neither key nor header of a channel is told, not even to the admin", async () => {
  const secrets = ["sk-live-0123456789", "team-0123456789"] as const;
  const words = `key ${secrets[0]} of ${secrets[1]}, content policy`;
  const error = { error: { message: words } };
  const instead = { data: [{ b64_json: words }] };
  for (const [status, body] of [
    [200, error],
    [200, instead],
    [400, error],
    [500, error],
  ] as const) {
    await using bench = await openBench(
      (_request, response) => {
        response.writeHead(status);
        response.end(JSON.stringify(body));
      },
      { headers: { "x-team": secrets[1] } },
      { apiKey: secrets[0] },
    );
    const fault = await faultBy(bench.draw(bench.work({})));
    for (const secret of secrets) {
      expect(`${fault.message} ${String(fault.cause)}`).not.toContain(secret);
    }
  }
});

type Settings = Parameters<typeof openBench>[2];

async function faultOf(
  answer: TestAnswer,
  settings: Settings = {},
  context: Partial<EngineContext> = {},
): Promise<Fault> {
  await using bench = await openBench(answer, { preset: "openai" }, settings);
  return await faultBy(bench.draw(bench.work({}), context));
}

async function faultBy(call: Promise<unknown>): Promise<Fault> {
  const error = await call.then(
    () => new Error("it was drawn"),
    (failure: unknown) => failure,
  );
  if (!(error instanceof Fault)) {
    throw error;
  }
  return error;
}

async function openRawServer(take: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    take(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  const address = server.address();
  return typeof address === "object" && address !== null
    ? `http://127.0.0.1:${address.port}/v1`
    : "";
}
