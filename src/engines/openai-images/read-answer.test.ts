import { readFile } from "node:fs/promises";
import { describe, expect, it, onTestFinished } from "vitest";

import { readAll } from "../../conformance/read-all.ts";
import type { EnginePicture } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { TestAnswer } from "../shared/testing/start-test-backend.ts";
import type { OpenAiImagesOptions } from "./options.ts";
import { BASE64, openBench, PICTURE } from "./testing/open-bench.ts";

describe("an answer with a picture", () => {
  it.each([
    ["gpt-image", "openai", { usage: { inputTokens: 13, outputTokens: 4160 } }, undefined],
    ["dall-e-3", "openai", {}, "A weathered lighthouse on a cliff at sunset"],
    ["vip", "apiyi", { usage: { inputTokens: 98, outputTokens: 1185 } }, undefined],
    ["sd-cpp", "sd-cpp", {}, undefined],
    ["vllm-omni", "vllm-omni", {}, undefined],
    ["sglang", "sglang", {}, undefined],
    ["localai", "localai", {}, undefined],
    ["images-list", "generic", {}, undefined],
  ] as const)("is read as %s answers", async (name, preset, facts, revisedPrompt) => {
    const bench = await open(await answerOf(name), { preset });
    const { pictures, warnings, ...rest } = await bench.draw(bench.work({}));
    expect(warnings).toEqual([]);
    expect(rest).toEqual(facts);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toMatchObject({ kind: "file", mediaType: "image/png" });
    expect(pictures[0]?.revisedPrompt).toBe(revisedPrompt);
    expect((await bytesOf(pictures[0])).equals(PICTURE)).toBe(true);
  });

  it("is read whatever stands around and inside its base64", async () => {
    const body = JSON.stringify({
      note: 'a prompt with "b64_json":"AAAA" and {"data":[{"b64_json":"\\"}]}',
      usage: { prompt_tokens: 3, completion_tokens: 4, cost: 0.04 },
      data: [{ revised_prompt: 'so "b64_json" it is', b64_json: "HERE" }],
    }).replace('"HERE"', JSON.stringify(BASE64).replaceAll("/", "\\/").replaceAll("+", "\\u002b"));
    const result = await answered(body);
    expect(result).toMatchObject({
      usage: { inputTokens: 3, outputTokens: 4 },
      pricePaidMicros: 40_000,
      pictures: [{ revisedPrompt: 'so "b64_json" it is' }],
    });
    expect((await bytesOf(result.pictures[0])).equals(PICTURE)).toBe(true);
  });

  it.each([
    ["an address of its own, in place of base64", [{ b64_json: "HOST/files/a.png" }]],
    ["a list of addresses", ["HOST/files/a.png"]],
    ["one object instead of a list", { url: "HOST/files/a.png" }],
    ["a data URL in the address", [{ url: `data:image/png;base64,${BASE64}` }]],
    ["both forms of one picture", [{ b64_json: BASE64, url: "http://203.0.113.7/a.png" }]],
  ])("is read from %s", async (_what, data) => {
    const { pictures } = await answered(JSON.stringify({ data }));
    expect(pictures).toHaveLength(1);
    expect((await bytesOf(pictures[0])).equals(PICTURE)).toBe(true);
  });

  it("is read from bytes that come as they are", async () => {
    const bench = await open((_request, response) => {
      response.writeHead(200, { "content-type": "image/png" }).end(PICTURE);
    });
    const { pictures } = await bench.draw(bench.work({}));
    expect((await bytesOf(pictures[0])).equals(PICTURE)).toBe(true);
  });

  it("keeps its media type by its bytes, whatever the backend calls it", async () => {
    const jpeg = Buffer.concat([Buffer.from("ffd8ffe0", "hex"), Buffer.alloc(60)]);
    const body = JSON.stringify({
      data: [{ b64_json: `data:image/png;base64,${jpeg.toString("base64")}` }],
    });
    expect((await answered(body)).pictures).toMatchObject([{ mediaType: "image/jpeg" }]);
  });

  it("has its seed only where one was sent", async () => {
    const body = JSON.stringify({ data: [{ b64_json: BASE64 }] });
    expect((await answered(body, { preset: "sglang" })).pictures).toMatchObject([{ seed: 7 }]);
    expect((await answered(body)).pictures[0]).not.toHaveProperty("seed");
  });

  it("is never asked of a foreign address but through the door", async () => {
    const asked: string[] = [];
    const body = JSON.stringify({ data: [{ url: "https://cdn.example/p.png?sig=1" }] });
    const bench = await open(
      (_request, response) => void response.end(body),
      {},
      {
        door: {
          async fetchPicture({ url, openSpool }) {
            asked.push(url);
            const spool = await openSpool();
            await spool.write(PICTURE);
            await spool.close();
            return spool;
          },
        },
      },
    );
    const { pictures } = await bench.draw(bench.work({}));
    expect(asked).toEqual(["https://cdn.example/p.png?sig=1"]);
    expect((await bytesOf(pictures[0])).equals(PICTURE)).toBe(true);
  });
});

describe("an answer with several pictures", () => {
  const several = { count: 3, seeds: [1, 2, 3] };

  it("has at most as many as were asked for", async () => {
    const data = Array.from({ length: 5 }, () => ({ b64_json: BASE64 }));
    const bench = await open((_request, response) => void response.end(JSON.stringify({ data })));
    expect((await bench.draw(bench.work(several))).pictures).toHaveLength(3);
  });

  it("has those that could be had where one is missing or cannot be fetched", async () => {
    const data = [
      { b64_json: BASE64 },
      { b64_json: null },
      { url: "https://cdn.example/gone.png" },
    ];
    const gone = new Fault("address_not_allowed", "This address may not be reached.");
    const bench = await open(
      (_request, response) => void response.end(JSON.stringify({ data })),
      { preset: "openai" },
      { door: { fetchPicture: () => Promise.reject(gone) } },
    );
    expect((await bench.draw(bench.work(several))).pictures).toHaveLength(1);
  });

  it("is a failure whose outcome nobody knows where none can be fetched", async () => {
    const data = [{ url: "https://cdn.example/gone.png" }];
    const gone = new Fault("address_not_allowed", "This address may not be reached.");
    const bench = await open(
      (_request, response) => void response.end(JSON.stringify({ data })),
      {},
      { door: { fetchPicture: () => Promise.reject(gone) } },
    );
    await expect(bench.draw(bench.work({}))).rejects.toMatchObject({
      code: "backend_failed",
      outcome: "unknown",
    });
  });
});

it("20 MB of base64 reach the spool in pieces, and nothing of them stays in memory", async () => {
  const piece = Buffer.concat([PICTURE, Buffer.alloc(3 * 64 * 1024)]).subarray(0, 3 * 64 * 1024);
  const text = piece.toString("base64");
  const pieces = 80;
  const bench = await open(async (_request, response) => {
    response.write('{"data":[{"b64_json":"');
    for (let count = 0; count < pieces; count += 1) {
      if (!response.write(text)) {
        await new Promise((resolve) => void response.once("drain", resolve));
      }
    }
    response.end('"}]}');
  });
  const sizes: number[] = [];
  const { pictures } = await bench.draw(bench.work({}), {
    openSpool: async () => {
      const spool = await bench.spools.open();
      return {
        ...spool,
        content: () => spool.content(),
        write: (chunk) => {
          sizes.push(chunk.length);
          return spool.write(chunk);
        },
        close: () => spool.close(),
        read: () => spool.read(),
        [Symbol.asyncDispose]: () => spool[Symbol.asyncDispose](),
      };
    },
  });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(pieces * piece.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1024 * 1024);
  expect(pictures).toMatchObject([{ mediaType: "image/png" }]);
});

/** A backend that has this answer, and pictures at every other address. */
async function answerOf(name: string): Promise<TestAnswer> {
  const text = await readFile(new URL(`__fixtures__/${name}.json`, import.meta.url), "utf8");
  return toAnswer(text.replaceAll("PICTURE", BASE64));
}

function toAnswer(body: string): TestAnswer {
  return (request, response) => {
    if (request.method === "GET") {
      response.writeHead(200, { "content-type": "image/png" }).end(PICTURE);
      return;
    }
    response.setHeader("content-type", "application/json");
    response.end(body.replaceAll("HOST", `http://${request.headers.host}`));
  };
}

async function open(...parts: Parameters<typeof openBench>): ReturnType<typeof openBench> {
  const bench = await openBench(...parts);
  onTestFinished(() => bench[Symbol.asyncDispose]());
  return bench;
}

async function answered(body: string, options: OpenAiImagesOptions = {}) {
  const bench = await open(toAnswer(body), options);
  return await bench.draw(bench.work({}));
}

async function bytesOf(picture: EnginePicture | undefined): Promise<Buffer> {
  return picture?.kind === "file" ? await readAll(picture.file.read()) : Buffer.alloc(0);
}
