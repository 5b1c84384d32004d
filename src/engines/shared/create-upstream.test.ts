import { createServer } from "node:net";
import type { Socket } from "node:net";
import { once } from "node:events";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Fault } from "../../contract/fault.ts";
import { createUpstream } from "./create-upstream.ts";
import { engineSettings } from "./testing/engine-settings.ts";
import { startTestBackend, type TestAnswer } from "./testing/start-test-backend.ts";
import { toJsonBody } from "./to-json-body.ts";
import type { Upstream, UpstreamRequest } from "./upstream.ts";

const never = new AbortController().signal;
const order: Omit<UpstreamRequest, "path"> = {
  method: "POST",
  body: toJsonBody({ prompt: "a red kite" }),
  signal: never,
};

async function faultOf(sent: Promise<unknown>): Promise<Fault> {
  const error: unknown = await sent.then(
    () => new Error("it was answered"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Fault)) {
    throw error;
  }
  return error;
}

async function read(upstream: Upstream, request: UpstreamRequest): Promise<string> {
  await using answer = await upstream.send(request);
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** A server that speaks no HTTP: it does with each connection what the test says. */
async function startRawServer(handle: (socket: Socket) => void) {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    handle(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, "close");
    },
  };
}

async function answered(
  answer: TestAnswer,
  request: Partial<UpstreamRequest> = {},
  changes: Parameters<typeof engineSettings>[0] = {},
): Promise<Fault> {
  await using backend = await startTestBackend(answer);
  await using upstream = createUpstream(engineSettings({ baseUrl: backend.url, ...changes }));
  return await faultOf(read(upstream, { ...order, path: "/images", ...request }));
}

const status =
  (code: number, text = "", headers: Record<string, string> = {}): TestAnswer =>
  (_request, response) => {
    response.writeHead(code, headers).end(text);
  };

describe("createUpstream sends once, and says what is known when that failed", () => {
  it("sends the body with its length, the key, and no wish for packed answers", async () => {
    await using backend = await startTestBackend((_request, response) => void response.end("{}"));
    await using upstream = createUpstream(
      engineSettings({ baseUrl: `${backend.url}/v1`, apiKey: "sk-secret" }),
    );
    expect(await read(upstream, { ...order, path: "/images" })).toBe("{}");
    const [request] = backend.requests;
    expect(request).toMatchObject({ method: "POST", path: "/v1/images" });
    expect(request?.headers).toMatchObject({
      authorization: "Bearer sk-secret",
      "accept-encoding": "identity",
      "content-length": String(request?.body.length),
      "content-type": "application/json",
    });
    expect(request?.json()).toEqual({ prompt: "a red kite" });
  });

  it("a connection that is refused, and a name that is not found, are unpaid", async () => {
    for (const baseUrl of ["http://127.0.0.1:9", "http://no-such-host.invalid"]) {
      await using upstream = createUpstream(engineSettings({ baseUrl }));
      const fault = await faultOf(upstream.send({ ...order, path: "/images" }));
      expect(fault).toMatchObject({ code: "no_channel", outcome: "unpaid", misconfigured: false });
    }
  });

  it("a certificate that is not trusted is unpaid", async () => {
    await using server = await startRawServer(
      (socket) => void socket.once("data", () => socket.end("no")),
    );
    await using upstream = createUpstream(
      engineSettings({ baseUrl: server.url.replace("http:", "https:") }),
    );
    const fault = await faultOf(upstream.send({ ...order, path: "/images" }));
    expect(fault).toMatchObject({ outcome: "unpaid" });
  });

  it("a reset after the request was written out is unknown", async () => {
    await using server = await startRawServer(
      (socket) => void socket.once("data", () => socket.resetAndDestroy()),
    );
    await using upstream = createUpstream(engineSettings({ baseUrl: server.url }));
    const fault = await faultOf(upstream.send({ ...order, path: "/images" }));
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown" });
  });

  it("a reset while the request is still being written is unpaid", async () => {
    await using server = await startRawServer(
      (socket) => void socket.once("data", () => socket.resetAndDestroy()),
    );
    await using upstream = createUpstream(engineSettings({ baseUrl: server.url }));
    const body = {
      mediaType: "application/octet-stream",
      async *open() {
        for (let piece = 0; piece < 10_000; piece += 1) {
          yield Buffer.alloc(64 * 1024);
          await Promise.resolve();
        }
      },
    };
    const fault = await faultOf(upstream.send({ ...order, body, path: "/images" }));
    expect(fault).toMatchObject({ code: "no_channel", outcome: "unpaid" });
  });

  it("a free request that fails can have cost nothing", async () => {
    await using server = await startRawServer(
      (socket) => void socket.once("data", () => socket.resetAndDestroy()),
    );
    await using upstream = createUpstream(engineSettings({ baseUrl: server.url }));
    const fault = await faultOf(upstream.send({ ...order, path: "/jobs/1", isFree: true }));
    expect(fault.outcome).toBe("unpaid");
    expect((await answered(status(500), { isFree: true })).outcome).toBe("unpaid");
  });

  it("a body that breaks off is unknown", async () => {
    const fault = await answered((_request, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("{", () => response.destroy());
    });
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown" });
  });

  it.each([
    [401, { code: "no_channel", outcome: "unpaid", misconfigured: true }],
    [403, { code: "no_channel", outcome: "unpaid", misconfigured: true }],
    [404, { code: "no_channel", outcome: "unpaid", misconfigured: true }],
    [402, { code: "no_channel", outcome: "unpaid", misconfigured: false }],
    [429, { code: "no_channel", outcome: "unpaid", misconfigured: false }],
    [503, { code: "no_channel", outcome: "unpaid", misconfigured: false }],
    [400, { code: "not_possible", outcome: "refused" }],
    [422, { code: "not_possible", outcome: "refused" }],
    [413, { code: "image_too_large", outcome: "refused" }],
    [451, { code: "content_refused", outcome: "refused" }],
    [302, { code: "backend_failed", outcome: "unknown" }],
    [409, { code: "backend_failed", outcome: "unknown" }],
    [500, { code: "backend_failed", outcome: "unknown" }],
    [502, { code: "backend_failed", outcome: "unknown" }],
    [504, { code: "backend_failed", outcome: "unknown" }],
    [524, { code: "backend_failed", outcome: "unknown" }],
  ])("takes a status of %i for what the table of the design says", async (code, expected) => {
    expect(await answered(status(code, "some words"))).toMatchObject({
      ...expected,
      cause: `${code} some words`,
    });
  });

  it("a status that the channel declares unpaid is unpaid", async () => {
    expect((await answered(status(500), {}, { unpaid: [500] })).outcome).toBe("unpaid");
  });

  it("reads when it may come again, in seconds and as a date, and never more than an hour", async () => {
    const later = new Date(Date.now() + 90_000).toUTCString();
    const seconds = async (value: string) =>
      (await answered(status(429, "", { "retry-after": value }))).retryAfterS;
    expect(await seconds("7")).toBe(7);
    expect(await seconds("86400")).toBe(3600);
    expect(await seconds(later)).toBeGreaterThan(60);
    expect(await seconds("soon")).toBeUndefined();
  });

  it("tells a refusal of the content by its code or words, and hands them to the caller", async () => {
    const body = (error: object) => JSON.stringify({ error });
    const refusals = [
      status(400, body({ code: "moderation_blocked", message: "Blocked by our safety system." })),
      status(403, body({ code: "content_policy_violation", message: "Not this person." })),
      status(400, body({ code: null, message: "safety_violations=[sexual]" })),
      status(422, JSON.stringify({ detail: "This violates our content policy" })),
    ];
    for (const refusal of refusals) {
      const fault = await answered(refusal);
      expect(fault).toMatchObject({ code: "content_refused", outcome: "refused" });
    }
    expect((await answered(refusals[1] ?? status(500))).publicMessage).toContain(
      "Not this person.",
    );
  });

  it("an empty purse of the operator is unpaid under any status", async () => {
    const purse = (code: string) => JSON.stringify({ error: { code, message: "no money" } });
    for (const code of [400, 403, 500]) {
      const fault = await answered(status(code, purse("billing_hard_limit_reached")));
      expect(fault).toMatchObject({ outcome: "unpaid", misconfigured: false });
    }
    expect((await answered(status(403, purse("insufficient_user_quota")))).misconfigured).toBe(
      false,
    );
  });

  it("hands no text of the backend to the caller, and no secret to anybody", async () => {
    const fault = await answered(
      status(500, "key sk-secret-0123456789 is broken\u0000\u001b[31m"),
      {},
      { apiKey: "sk-secret-0123456789" },
    );
    expect(fault.publicMessage).not.toContain("broken");
    expect(fault.cause).toContain("is broken");
    expect(fault.cause).not.toContain("sk-secret-0123456789");
    expect(fault.cause).not.toContain("\u001b");
  });

  it("reads at most 64 KiB of an error that never ends", async () => {
    const fault = await answered((_request, response) => {
      response.writeHead(500);
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(16_384)));
        response.once("drain", more);
      };
      more();
    });
    expect(fault.outcome).toBe("unknown");
  });

  it("x-should-retry: false is final, but not while another Limner is still drawing", async () => {
    const headers = { "x-should-retry": "false" };
    const still = JSON.stringify({ error: { code: "still_running", message: "wait" } });
    expect((await answered(status(502, "", headers))).final).toBe(true);
    expect((await answered(status(504, still, headers))).final).toBe(false);
    expect((await answered(status(502))).final).toBe(false);
  });

  it("unpacks what was packed all the same", async () => {
    for (const [encoding, packed] of [
      ["gzip", gzipSync("a picture")],
      ["br", brotliCompressSync("a picture")],
    ] as const) {
      await using backend = await startTestBackend((_request, response) => {
        response.writeHead(200, { "content-encoding": encoding }).end(packed);
      });
      await using upstream = createUpstream(engineSettings({ baseUrl: backend.url }));
      expect(await read(upstream, { ...order, path: "/" })).toBe("a picture");
    }
    const fault = await answered(status(200, "?", { "content-encoding": "zstd-2" }));
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown" });
  });

  it("connects to no address inside unless the operator permits it, by name or by number", async () => {
    await using backend = await startTestBackend((_request, response) => void response.end());
    const { port } = new URL(backend.url);
    for (const host of ["127.0.0.1", "localhost"]) {
      await using upstream = createUpstream(
        engineSettings({ baseUrl: `http://${host}:${port}`, mayConnect: () => false }),
      );
      const fault = await faultOf(upstream.send({ ...order, path: "/" }));
      expect(fault).toMatchObject({ outcome: "unpaid", misconfigured: true });
      expect(fault.publicMessage).toContain("allowPrivateAddress");
    }
    expect(backend.requests).toEqual([]);
  });

  it("never takes its key to another origin", async () => {
    await using upstream = createUpstream(engineSettings({ baseUrl: "http://127.0.0.1:9" }));
    await expect(upstream.send({ ...order, path: "http://127.0.0.1:10/x" })).rejects.toThrow(
      "origin",
    );
  });

  it("ends with the signal's own reason, before and while it waits", async () => {
    await using backend = await startTestBackend(() => undefined);
    await using upstream = createUpstream(engineSettings({ baseUrl: backend.url }));
    const stopped = AbortSignal.abort(new Error("hung up"));
    await expect(upstream.send({ ...order, path: "/", signal: stopped })).rejects.toThrow(
      "hung up",
    );
    const controller = new AbortController();
    const waiting = upstream.send({ ...order, path: "/", signal: controller.signal });
    controller.abort(new Error("canceled"));
    await expect(waiting).rejects.toThrow("canceled");
  });
});
