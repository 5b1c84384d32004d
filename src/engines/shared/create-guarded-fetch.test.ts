import { describe, expect, it } from "vitest";
import { createTestSpools } from "../../conformance/create-test-spools.ts";
import { createGuardedFetch } from "./create-guarded-fetch.ts";
import { isSameSite } from "./is-same-site.ts";
import { engineSettings } from "./testing/engine-settings.ts";
import { startTestBackend, type TestAnswer } from "./testing/start-test-backend.ts";

async function openCall(
  answer: TestAnswer,
  options: Parameters<typeof createGuardedFetch>[1] & {
    readonly sending?: () => Promise<void>;
  } = {},
) {
  const backend = await startTestBackend(answer);
  const spools = await createTestSpools();
  const { sending = () => Promise.resolve(), ...bounds } = options;
  const guard = createGuardedFetch(engineSettings({ baseUrl: backend.url }), {
    pausesMs: [1, 1],
    ...bounds,
  });
  const controller = new AbortController();
  const context = { signal: controller.signal, sending, openSpool: () => spools.open() };
  const call = guard.open({ callKey: "gen_1-1", context });
  return {
    backend,
    controller,
    call,
    post: (path = "/draw") => call.fetch(`${backend.url}${path}`, { method: "POST", body: "{}" }),
    get: (path: string) => call.fetch(`${backend.url}${path}`),
    async [Symbol.asyncDispose]() {
      call[Symbol.dispose]();
      await guard[Symbol.asyncDispose]();
      await spools[Symbol.asyncDispose]();
      await backend[Symbol.asyncDispose]();
    },
  };
}

const fine: TestAnswer = (_request, response) => void response.end("fine");

describe("a fetch for code that is not ours", () => {
  it("sends nothing before the call is marked, and nothing at all if it cannot be", async () => {
    const mark = Promise.withResolvers<void>();
    await using desk = await openCall(fine, { sending: () => mark.promise });
    const all = Promise.all([desk.post(), desk.get("/state")]);
    expect(desk.backend.requests).toHaveLength(0);
    mark.resolve();
    await all;
    expect(desk.backend.requests).toHaveLength(2);
    const full = () => Promise.reject(new Error("the disk is full"));
    await using other = await openCall(fine, { sending: full });
    await expect(other.post()).rejects.toThrow("the disk is full");
    await expect(other.post()).rejects.toThrow("the disk is full");
    expect(other.backend.requests).toHaveLength(0);
  });

  it("orders once: the same order again is not sent, other questions are, and only the order has the key of the call", async () => {
    await using desk = await openCall(fine);
    expect(await (await desk.post()).text()).toBe("fine");
    await desk.get("/state");
    await desk.post("/state/of/it");
    await desk.post("/state/of/it");
    await expect(desk.post("/draw?again")).rejects.toMatchObject({ outcome: "unknown" });
    expect(desk.call.report.orders).toBe(1);
    expect(desk.backend.requests.map(({ headers }) => headers["idempotency-key"])).toEqual([
      "gen_1-1",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("takes the first request for the order even if it only gets something", async () => {
    const marks: string[] = [];
    await using desk = await openCall((_request, response) => void response.writeHead(500).end(), {
      sending: async () => void marks.push("sent"),
    });
    await expect(desk.get("/draw/a/lighthouse")).rejects.toMatchObject({ outcome: "unknown" });
    await expect(desk.get("/draw/a/lighthouse")).rejects.toMatchObject({ outcome: "unknown" });
    expect(marks).toEqual(["sent"]);
    expect(desk.backend.requests).toHaveLength(1);
  });

  it("takes what is posted behind a first question for the order, under one mark", async () => {
    const marks: string[] = [];
    await using desk = await openCall(fine, { sending: async () => void marks.push("sent") });
    await desk.get("/models");
    await desk.post();
    await expect(desk.post()).rejects.toMatchObject({ outcome: "unknown" });
    expect(marks).toEqual(["sent"]);
    expect(desk.backend.requests).toHaveLength(2);
  });

  it("bounds an answer, of the order and of what comes behind it", async () => {
    const long: TestAnswer = (_request, response) => void response.end("x".repeat(100_000));
    await using desk = await openCall(long, { answerBytesMax: 50_000 });
    await expect((await desk.post()).text()).rejects.toMatchObject({
      code: "backend_failed",
      outcome: "unknown",
    });
    expect(desk.call.report.failure).toMatchObject({ outcome: "unknown" });
    await using behind = await openCall(
      (request, response) =>
        request.method === "POST" ? fine(request, response) : long(request, response),
      { answerBytesMax: 50_000 },
    );
    await behind.post();
    await expect(behind.get("/picture")).rejects.toMatchObject({
      code: "backend_failed",
      outcome: "unknown",
    });
  });

  it("asks again for what is free, a few times; then the outcome is unknown, whatever the status", async () => {
    await using desk = await openCall((request, response) =>
      request.method === "POST" ? fine(request, response) : void response.writeHead(429).end(),
    );
    await desk.post();
    await expect(desk.get("/state")).rejects.toMatchObject({
      code: "backend_failed",
      outcome: "unknown",
    });
    expect(desk.backend.requests).toHaveLength(4);
  });

  it("ends what is under way when the call is over", async () => {
    await using desk = await openCall(() => undefined);
    const sent = desk.post();
    desk.call[Symbol.dispose]();
    await expect(sent).rejects.toThrow("the call is over");
  });

  it("hands on status and headers, but none that belong to the connection", async () => {
    await using desk = await openCall((_request, response) => {
      response
        .writeHead(201, { "content-type": "text/plain", "x-cost": "3", "set-cookie": "a=b" })
        .end("fine");
    });
    const response = await desk.post();
    expect(response.status).toBe(201);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/plain",
      "x-cost": "3",
    });
    expect(response.headers.has("set-cookie")).toBe(false);
    expect(response.headers.has("transfer-encoding")).toBe(false);
  });
});

it.each([
  ["https://api.us1.example.com/x", "https://api.example.com", true],
  ["https://api.example.com", "https://api.example.com", true],
  ["http://127.0.0.1:4000/x", "http://127.0.0.1:4000", true],
  ["http://127.0.0.1:4001/x", "http://127.0.0.1:4000", false],
  ["https://example.org", "https://api.example.com", false],
  ["http://api.us1.example.com", "https://api.example.com", false],
  ["https://api.example.com:8443", "https://api.example.com", false],
  ["https://10.1.2.3", "https://9.1.2.3", false],
  ["https://localhost", "https://a.localhost", false],
])("%s belongs to %s: %s", (url, home, expected) => {
  expect(isSameSite(new URL(url), new URL(home))).toBe(expected);
});
