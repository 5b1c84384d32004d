import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { openEngineHouse } from "../../conformance/open-engine-house.ts";
import type { EngineReference } from "../../contract/engine.ts";
import { startTestBackend } from "../shared/testing/start-test-backend.ts";
import { answersFixture } from "./testing/answers-fixture.ts";
import { answersWith } from "./testing/answers-with.ts";
import { geminiHouses } from "./testing/gemini-houses.ts";
import { readFixture } from "./testing/read-fixture.ts";

const openGeminiHouse = geminiHouses(openEngineHouse);
const KEY = "AIzaSyA-secret-of-this-test-0001";

/** An error as Google writes them. */
const status = (code: number, name: string, message = `no, ${KEY}`): string =>
  JSON.stringify({ error: { code, message, status: name } });

describe("a failure of Gemini ends as the table of outcomes says", () => {
  it.each([
    [400, "INVALID_ARGUMENT", "refused", "not_possible"],
    [401, "UNAUTHENTICATED", "unpaid", "no_channel"],
    [402, "", "unpaid", "no_channel"],
    [403, "PERMISSION_DENIED", "unpaid", "no_channel"],
    [404, "NOT_FOUND", "unpaid", "no_channel"],
    [413, "", "refused", "image_too_large"],
    [422, "", "refused", "not_possible"],
    [429, "RESOURCE_EXHAUSTED", "unpaid", "no_channel"],
    [451, "", "refused", "content_refused"],
    [500, "INTERNAL", "unknown", "backend_failed"],
    [502, "", "unknown", "backend_failed"],
    [503, "UNAVAILABLE", "unpaid", "no_channel"],
    [504, "DEADLINE_EXCEEDED", "unknown", "backend_failed"],
    [524, "", "unknown", "backend_failed"],
  ])("status %i %s is %s, and was asked for once", async (code, name, outcome, fault) => {
    await using house = await openGeminiHouse(answersWith(code, status(code, name)), {
      settings: { apiKey: KEY },
    });
    const failure = await house.draw(house.work({})).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      outcome,
      code: fault,
      misconfigured: [401, 403, 404].includes(code),
      cause: expect.stringContaining(String(code)),
    });
    expect(JSON.stringify(failure)).not.toContain(KEY);
    expect(house.backend.requests).toHaveLength(1);
  });

  it.each(["wrong-key.json", "wrong-country.json"])(
    "%s is the channel's own fault although it comes with 400",
    async (name) => {
      await using house = await openGeminiHouse(answersFixture(name, 400));
      await expect(house.draw(house.work({}))).rejects.toMatchObject({
        outcome: "unpaid",
        code: "no_channel",
        misconfigured: true,
      });
    },
  );

  it("the wait that a used-up quota names in its body is handed on", async () => {
    await using house = await openGeminiHouse(answersFixture("quota.json", 429));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({
      outcome: "unpaid",
      retryAfterS: 35,
    });
  });

  it("and so is that of a header, which wins", async () => {
    const body = await readFixture("quota.json");
    await using house = await openGeminiHouse(answersWith(429, body, { "retry-after": "17" }));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ retryAfterS: 17 });
  });

  it("a status that the channel declares unpaid is unpaid", async () => {
    await using house = await openGeminiHouse(answersWith(500, status(500, "INTERNAL")), {
      settings: { unpaid: [500] },
    });
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ outcome: "unpaid" });
  });

  it.each([
    ["a web page", "<!doctype html><title>Console</title>"],
    [
      "a body that breaks off",
      '{"candidates":[{"content":{"parts":[{"inlineData":{"data":"iVBORw0K',
    ],
    ["an empty body", ""],
    ["a body that says nothing", "{}"],
    ["a candidate without content", '{"candidates":[{"finishReason":"STOP"}]}'],
    ["the end of all tokens", '{"candidates":[{"content":{},"finishReason":"MAX_TOKENS"}]}'],
    ["a stop for other reasons", '{"candidates":[{"finishReason":"OTHER"}]}'],
    [
      "thoughts alone",
      '{"candidates":[{"content":{"parts":[{"text":"Hm.","thought":true}]},"finishReason":"STOP"}]}',
    ],
    [
      "data that is no base64",
      '{"candidates":[{"content":{"parts":[{"inlineData":{"data":"(see attachment)"}}]}}]}',
    ],
    ["an error without a status", '{"error":{"message":"upstream went away"}}'],
  ])("%s under status 200 is unknown, and leaves no file behind", async (_name, body) => {
    await using house = await openGeminiHouse(answersWith(200, body));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({
      outcome: "unknown",
      code: "backend_failed",
    });
    expect(await house.spools.left()).toBe(0);
    expect(house.backend.requests).toHaveLength(1);
  });

  it("neither a picture nor words is unknown, with the reason for the admin", async () => {
    await using house = await openGeminiHouse(answersFixture("no-image.json"));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({
      outcome: "unknown",
      cause: expect.stringContaining("NO_IMAGE"),
    });
  });

  it.each([
    [503, [], "unknown"],
    [503, [503], "unpaid"],
    [400, [], "refused"],
  ])(
    "an error that names %i under status 200, where %j is declared unpaid, is %s",
    async (code, unpaid, outcome) => {
      const body = status(code, "SOME_STATUS", "The model is overloaded.");
      await using house = await openGeminiHouse(answersWith(200, body), { settings: { unpaid } });
      await expect(house.draw(house.work({}))).rejects.toMatchObject({ outcome });
    },
  );

  it("a backend that nobody answers for is unpaid", async () => {
    const gone = await startTestBackend(() => undefined);
    const { url } = gone;
    await gone[Symbol.asyncDispose]();
    await using house = await openGeminiHouse(() => undefined, { settings: { baseUrl: url } });
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
    await using house = await openGeminiHouse(() => undefined, {
      settings: { baseUrl: `http://127.0.0.1:${port}` },
    });
    await expect(
      house.draw(house.work({ mode: "edit", references: [reference] })),
    ).rejects.toMatchObject({ outcome: "unpaid" });
  });

  it("a connection that is reset when the request has left is unknown", async () => {
    await using house = await openGeminiHouse((_request, response) => void response.destroy());
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ outcome: "unknown" });
    expect(house.backend.requests).toHaveLength(1);
  });

  it("an answer that is reset in its middle is unknown, and leaves no file behind", async () => {
    const half = (await readFixture("picture.json")).slice(0, 500);
    await using house = await openGeminiHouse((_request, response) => {
      response.write(half, () => response.destroy());
    });
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ outcome: "unknown" });
    expect(await house.spools.left()).toBe(0);
  });
});

describe("Gemini refuses", () => {
  it.each([
    ["blocked-prompt.json", "it counts as prohibited content (PROHIBITED_CONTENT)"],
    ["image-safety.json", "Unable to show the generated image."],
    ["words.json", "I can't draw that person"],
  ])("the content in %s, and is quoted", async (name, words) => {
    await using house = await openGeminiHouse(answersFixture(name));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({
      code: "content_refused",
      outcome: "refused",
      publicMessage: expect.stringContaining(words),
    });
    expect(house.backend.requests).toHaveLength(1);
  });

  it.each([
    "SAFETY",
    "RECITATION",
    "LANGUAGE",
    "BLOCKLIST",
    "PROHIBITED_CONTENT",
    "SPII",
    "IMAGE_SAFETY",
    "IMAGE_PROHIBITED_CONTENT",
    "IMAGE_RECITATION",
  ])("with the finish reason %s", async (finishReason) => {
    const body = JSON.stringify({ candidates: [{ finishReason }] });
    await using house = await openGeminiHouse(answersWith(200, body));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({
      code: "content_refused",
      publicMessage: expect.stringContaining(finishReason),
    });
  });

  it("a prompt that was blocked for a reason that is not known here", async () => {
    const body = JSON.stringify({ promptFeedback: { blockReason: "OTHER" } });
    await using house = await openGeminiHouse(answersWith(200, body));
    await expect(house.draw(house.work({}))).rejects.toMatchObject({ code: "content_refused" });
  });
});
