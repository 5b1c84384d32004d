import { describe, expect, it } from "vitest";
import { engineKeepsItsPromises } from "../../conformance/engine.ts";
import { openEngineHouse } from "../../conformance/open-engine-house.ts";
import { readAll } from "../../conformance/read-all.ts";
import type { Engine, EnginePicture } from "../../contract/engine.ts";
import { engineSettings } from "../shared/testing/engine-settings.ts";
import { startTestBackend, type TestAnswer } from "../shared/testing/start-test-backend.ts";
import { createGemini } from "./engine.ts";
import { answersFixture } from "./testing/answers-fixture.ts";
import { answersWith } from "./testing/answers-with.ts";
import { geminiHouses } from "./testing/gemini-houses.ts";
import { readFixture } from "./testing/read-fixture.ts";
import { smallPng } from "./testing/small-png.ts";

const openGeminiHouse = geminiHouses(openEngineHouse);

/** Draws, except where the words tell it to hang or to refuse. */
const obeys: TestAnswer = async (request, response) => {
  const words = request.body.toString();
  if (words.includes("hang on")) {
    return;
  }
  response.setHeader("content-type", "application/json");
  response.end(await readFixture(words.includes("refuse this") ? "words.json" : "picture.json"));
};

/** The suite closes the engine; the backend goes with it. */
async function openObedient(): Promise<Engine> {
  const backend = await startTestBackend(obeys);
  const engine = createGemini(engineSettings({ baseUrl: backend.url, apiKey: "AIza-test" }));
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await engine[Symbol.asyncDispose]();
    await backend[Symbol.asyncDispose]();
  };
  return { ...engine, [Symbol.asyncDispose]: () => (closing ??= close()) };
}

engineKeepsItsPromises("gemini", openObedient, {
  slowPrompt: "hang on",
  failingPrompt: "refuse this",
  model: "gemini-3-pro-image",
});

async function bytesOf(picture: EnginePicture | undefined): Promise<Buffer> {
  if (picture?.kind !== "file") {
    throw new Error("there is no file");
  }
  return await readAll(picture.file.read());
}

describe("an order to Gemini", () => {
  it("is one request with the call's key, and the API key in a header alone, after the mark that it may cost money", async () => {
    const order: string[] = [];
    await using house = await openGeminiHouse((request, response) => {
      order.push("asked");
      return obeys(request, response);
    });
    const work = house.work({});
    await house.draw(work, { sending: async () => void order.push("marked") });
    expect(order).toEqual(["marked", "asked"]);
    expect(house.backend.requests).toMatchObject([
      {
        method: "POST",
        path: "/v1beta/models/gemini-3-pro-image:generateContent",
        headers: {
          "idempotency-key": work.callKey,
          "x-goog-api-key": "AIza-test",
          "content-type": "application/json",
        },
      },
    ]);
    expect(house.backend.requests[0]?.headers).not.toHaveProperty("authorization");
  });

  it("has the key as a bearer token and further headers where the channel says so", async () => {
    await using house = await openGeminiHouse(obeys, {
      options: { keyAs: "bearer", headers: { "Cf-Aig-Authorization": "Bearer gateway" } },
    });
    await house.draw(house.work({}));
    expect(house.backend.requests[0]?.headers).toMatchObject({
      authorization: "Bearer AIza-test",
      "cf-aig-authorization": "Bearer gateway",
    });
    expect(house.backend.requests[0]?.headers).not.toHaveProperty("x-goog-api-key");
  });

  it("ends at once when it is told to stop, and the backend sees the connection end", async () => {
    const asked = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<void>();
    await using house = await openGeminiHouse((_request, response) => {
      response.on("close", () => ended.resolve());
      asked.resolve();
    });
    const controller = new AbortController();
    const call = house.draw(house.work({}), { signal: controller.signal });
    await asked.promise;
    controller.abort(new Error("hung up"));
    await expect(call).rejects.toThrow("hung up");
    await ended.promise;
    expect(house.backend.requests).toHaveLength(1);
  });

  it("ends in the middle of a picture, too, and leaves no file behind", async () => {
    const half = (await readFixture("picture.json")).slice(0, 400);
    const begun = Promise.withResolvers<void>();
    await using house = await openGeminiHouse((_request, response) => {
      response.writeHead(200).write(half, () => begun.resolve());
    });
    const controller = new AbortController();
    const call = house.draw(house.work({}), { signal: controller.signal });
    await begun.promise;
    controller.abort(new Error("hung up"));
    await expect(call).rejects.toThrow("hung up");
    expect(await house.spools.left()).toBe(0);
  });
});

describe("an answer of Gemini", () => {
  it("brings the picture as a file with its tokens", async () => {
    await using house = await openGeminiHouse(answersFixture("picture.json"));
    const result = await house.draw(house.work({}));
    expect(result).toMatchObject({
      pictures: [{ kind: "file", mediaType: "image/png" }],
      usage: { inputTokens: 12, outputTokens: 1290 },
      warnings: [],
    });
    expect(result.pictures[0]).not.toHaveProperty("seed");
    expect((await bytesOf(result.pictures[0])).equals(smallPng())).toBe(true);
  });

  it("brings the picture, not a sketch from its thoughts, whose tokens count; a signature of megabytes is no obstacle", async () => {
    await using house = await openGeminiHouse(answersFixture("thinking.json"));
    const result = await house.draw(house.work({}));
    expect(result.pictures).toHaveLength(1);
    expect((await bytesOf(result.pictures[0])).equals(smallPng())).toBe(true);
    // The bytes decide: what was declared as JPEG is a PNG.
    expect(result.pictures).toMatchObject([{ mediaType: "image/png" }]);
    expect(result.pictures[0]).not.toHaveProperty("document");
    expect(result.usage).toEqual({ inputTokens: 14, outputTokens: 1323 });
  });

  it("is read in the spelling of gateways, too", async () => {
    await using house = await openGeminiHouse(answersFixture("snake-case.json"));
    expect(await house.draw(house.work({}))).toMatchObject({
      pictures: [{ mediaType: "image/png" }],
      usage: { inputTokens: 12, outputTokens: 1290 },
    });
  });

  it("may name the picture by an address of the backend", async () => {
    await using house = await openGeminiHouse(async (request, response) => {
      if (request.method === "GET") {
        response.end(smallPng(3));
        return;
      }
      await answersFixture("address.json")(request, response);
    });
    const { pictures } = await house.draw(house.work({}));
    expect((await bytesOf(pictures[0])).equals(smallPng(3))).toBe(true);
    expect(house.backend.requests.map(({ path }) => path)).toEqual([
      "/v1beta/models/gemini-3-pro-image:generateContent",
      "/files/1.png",
    ]);
  });

  it("goes through the door for an address elsewhere", async () => {
    const asked: string[] = [];
    await using house = await openGeminiHouse(
      async (_request, response) =>
        void response.end(await readFixture("address.json", "https://files.example")),
      {
        settings: {
          door: {
            async fetchPicture({ url, openSpool }) {
              asked.push(url);
              const spool = await openSpool();
              await spool.write(smallPng(4));
              await spool.close();
              return spool;
            },
          },
        },
      },
    );
    const { pictures } = await house.draw(house.work({}));
    expect(asked).toEqual(["https://files.example/files/1.png"]);
    expect((await bytesOf(pictures[0])).equals(smallPng(4))).toBe(true);
  });

  it("brings no more pictures than were asked for", async () => {
    const data = smallPng().toString("base64");
    const part = { inlineData: { mimeType: "image/png", data } };
    const body = JSON.stringify({ candidates: [{ content: { parts: [part, part, part] } }] });
    await using house = await openGeminiHouse(answersWith(200, body));
    expect((await house.draw(house.work({}))).pictures).toHaveLength(1);
  });

  it("says the seed of the picture where seeds are sent", async () => {
    await using house = await openGeminiHouse(obeys, { options: { seed: true } });
    expect(house.engine.abilities.seed).toBe(true);
    const { pictures } = await house.draw(house.work({ seeds: [7] }));
    expect(pictures).toMatchObject([{ seed: 7 }]);
  });

  it("is decoded piece by piece, however long the picture is", async () => {
    const row = Buffer.alloc(3 * 256 * 1024, 5);
    const pieces = 40;
    await using house = await openGeminiHouse(async (_request, response) => {
      response.write('{"candidates":[{"content":{"parts":[{"inlineData":{"data":"');
      for (let sent = 0; sent < pieces; sent += 1) {
        await new Promise<void>(
          (resolve) => void response.write(row.toString("base64"), () => resolve()),
        );
      }
      response.end('"}}]},"finishReason":"STOP"}]}');
    });
    let largest = 0;
    const openSpool = async () => {
      const spool = await house.spools.open();
      return {
        ...spool,
        write: (chunk: Uint8Array) => {
          largest = Math.max(largest, chunk.length);
          return spool.write(chunk);
        },
      };
    };
    const { pictures } = await house.draw(house.work({}), { openSpool });
    expect((await bytesOf(pictures[0])).length).toBe(row.length * pieces);
    expect(largest).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe("a probe of Gemini", () => {
  it("asks for one model, and orders nothing", async () => {
    await using house = await openGeminiHouse(answersWith(200, '{"models":[]}'));
    await house.engine.probe?.(new AbortController().signal);
    expect(house.backend.requests).toMatchObject([
      { method: "GET", path: "/v1beta/models?pageSize=1" },
    ]);
  });

  it("finds a gateway without a list of models reachable", async () => {
    await using house = await openGeminiHouse(answersWith(404, "not found"));
    await expect(house.engine.probe?.(new AbortController().signal)).resolves.toBeUndefined();
  });

  it.each([
    ["a wrong key", answersFixture("wrong-key.json", 400), true],
    ["a country that is not served", answersFixture("wrong-country.json", 400), true],
    ["no rights", answersWith(403, "{}"), true],
    ["a busy server", answersWith(503, "{}"), false],
    ["a broken server", answersWith(500, "{}"), false],
  ])("tells %s as unpaid", async (_name, answer, misconfigured) => {
    await using house = await openGeminiHouse(answer);
    await expect(house.engine.probe?.(new AbortController().signal)).rejects.toMatchObject({
      outcome: "unpaid",
      misconfigured,
    });
  });
});
