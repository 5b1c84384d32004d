import { afterAll, beforeAll, describe, expect } from "vitest";
import * as five from "../clients/ai-5/packages.js";
import * as six from "../clients/ai-6/packages.js";
import * as seven from "../clients/ai-7/packages.js";
import { plainPicture } from "../support/test-pictures.ts";
import { createCallTable } from "./clients/create-call-table.ts";
import { openRealServer, type RealServer } from "./clients/open-real-server.ts";
import { readClientVersion } from "./clients/read-client-version.ts";
import { addressIn, failureOf, sizeAt, sizeOf } from "./clients/read-delivered.ts";

const MODEL = "gpt-image-2-vip";
const SETS = { 5: five, 6: six, 7: seven } as const;
const PROVIDERS = ["@ai-sdk/openai-compatible", "@ai-sdk/openai", "@openrouter/ai-sdk-provider"];
const sets = ([5, 6, 7] as const).map((major) => {
  const set = `ai-${major}`;
  const names = PROVIDERS.map((provider) => {
    return `ai ${readClientVersion(set, "ai")}, ${provider} ${readClientVersion(set, provider)}`;
  });
  return { major, names };
});
const tables = PROVIDERS.map((_, index) =>
  createCallTable(sets.map(({ names }) => names[index] ?? "")),
);

let server: RealServer;
let photo: Buffer;

beforeAll(async () => {
  server = await openRealServer();
  photo = await plainPicture(320, 256);
});
afterAll(() => server[Symbol.asyncDispose]());

const clients = sets.flatMap(({ major, names }) =>
  names.map((name, index) => ({ name, major, index })),
);

describe.each(clients)("$name", ({ name, major, index }) => {
  const { ai, createOpenAI, createOpenAICompatible, createOpenRouter } = SETS[major];
  const isOpenRouter = index === 2;
  const test = (call: string, run: () => Promise<void>) => tables[index]?.test(name, call, run);

  const chatModel = (settings?: { readonly extraBody: object }) => {
    const { baseURL, apiKey } = server;
    if (isOpenRouter) return createOpenRouter({ baseURL, apiKey }).chat(MODEL, settings);
    return index === 1
      ? createOpenAI({ baseURL, apiKey }).chat(MODEL)
      : createOpenAICompatible({ name: "limner", baseURL, apiKey, includeUsage: true }).chatModel(
          MODEL,
        );
  };
  const imageModel = (apiKey = server.apiKey) => {
    const { baseURL } = server;
    if (isOpenRouter) return createOpenRouter({ baseURL, apiKey }).imageModel(MODEL);
    return index === 1
      ? createOpenAI({ baseURL, apiKey }).image(MODEL)
      : createOpenAICompatible({ name: "limner", baseURL, apiKey }).imageModel(MODEL);
  };
  const generateImage: NonNullable<five.Sdk["generateImage"]> = async (wish) => {
    const call = ai.generateImage ?? ai.experimental_generateImage;
    return call === undefined ? expect.unreachable("no generateImage") : await call(wish);
  };

  test("chat: generateText", async () => {
    const answer = await ai.generateText({ model: chatModel(), prompt: "a red apple, 256x256" });
    expect(await sizeAt(addressIn(answer.text))).toBe("256x256");
    expect(answer.finishReason).toBe("stop");
    expect(answer.usage.totalTokens).toBeGreaterThan(0);
  });

  const drawOver = async (words: string, pictures: readonly (Uint8Array | URL)[]) => {
    const images = pictures.map((image) => ({ type: "image", image }) as const);
    const content = [{ type: "text", text: words } as const, ...images];
    const model = chatModel();
    const { text } = await ai.generateText({ model, messages: [{ role: "user", content }] });
    return addressIn(text);
  };

  test("chat: one picture as bytes, and several", async () => {
    const one = await drawOver("black and white, 256x256", [photo]);
    expect(await sizeAt(one)).toBe("256x256");
    const stamp = await plainPicture(64, 64, { colour: [0, 90, 200] });
    const words = "put image 2 in the bottom right corner of image 1, 320x256";
    expect(await sizeAt(await drawOver(words, [photo, stamp]))).toBe("320x256");
    expect((await server.listRecords())[0]?.references).toMatchObject([
      { n: 1, changed: true },
      { n: 2, changed: false },
    ]);
  });

  // The compatible provider has the SDK fetch every address itself, and that refuses this machine's.
  if (index !== 0) {
    test("chat: a picture by an address of ours", async () => {
      const first = await drawOver("black and white, 256x256", [photo]);
      expect(await sizeAt(await drawOver("sepia, 320x256", [new URL(first)]))).toBe("320x256");
      expect((await server.listRecords())[0]?.references).toMatchObject([{ n: 1, changed: true }]);
    });
  }

  test("chat: several turns, the answer kept as text", async () => {
    const first = { role: "user", content: "a red apple, 256x256" } as const;
    const { text } = await ai.generateText({ model: chatModel(), messages: [first] });
    const next = await ai.generateText({
      model: chatModel(),
      messages: [
        first,
        { role: "assistant", content: text },
        { role: "user", content: "make it green, 320x256" },
      ],
    });
    expect(await sizeAt(addressIn(next.text))).toBe("320x256");
    expect((await server.listRecords())[0]).toMatchObject({
      mode: "iterate",
      references: [{ n: 1, changed: true }],
    });
  });

  test("chat stream: streamText", async () => {
    const stream = ai.streamText({ model: chatModel(), prompt: "a red apple, 256x256" });
    const text = (await Array.fromAsync(stream.textStream)).join("");
    expect(await sizeAt(addressIn(text))).toBe("256x256");
    expect(await stream.finishReason).toBe("stop");
    expect((await stream.usage).totalTokens).toBeGreaterThan(0);
  });

  if (isOpenRouter) {
    const extraBody = { modalities: ["image", "text"], size: "256x256" };

    test("chat: modalities, the picture as a file", async () => {
      const answer = await ai.generateText({
        model: chatModel({ extraBody }),
        prompt: "a red apple",
      });
      expect(answer.text).toBe("");
      expect(answer.files.map(({ mediaType }) => mediaType)).toEqual(["image/png"]);
      expect(await sizeOf(answer.files[0]?.uint8Array ?? Buffer.of())).toBe("256x256");
    });

    test("chat stream: modalities, the picture as a file", async () => {
      const stream = ai.streamText({ model: chatModel({ extraBody }), prompt: "a red apple" });
      expect((await Array.fromAsync(stream.textStream)).join("")).toBe("");
      const files = await stream.files;
      expect(files).toHaveLength(1);
      expect(await sizeOf(files[0]?.uint8Array ?? Buffer.of())).toBe("256x256");
    });
  }

  if (!isOpenRouter || major > 5) {
    test("images: generateImage with size, n and seed", async () => {
      const { images } = await generateImage({
        model: imageModel(),
        prompt: "a red apple",
        size: "256x256",
        n: 2,
        seed: 7,
      });
      const sizes = images.map(async ({ uint8Array }) => await sizeOf(uint8Array));
      expect(await Promise.all(sizes)).toEqual(["256x256", "256x256"]);
    });

    test("images: what providerOptions says arrives", async () => {
      const options = { output_format: "webp", outputFormat: "webp" };
      const { images } = await generateImage({
        model: imageModel(),
        prompt: "a red apple",
        size: "256x256",
        providerOptions: { limner: options, openai: options, openrouter: options },
      });
      expect(images[0]?.mediaType).toBe("image/webp");
    });

    test("a wrong key: APICallError 401", async () => {
      const error = await failureOf(
        generateImage({
          model: imageModel("sk-nobody-has-this-key"),
          prompt: "a red apple",
          size: "256x256",
        }),
      );
      expect(error).toMatchObject({ name: "AI_APICallError", statusCode: 401 });
    });

    if (major > 5) {
      test("edits: one picture, then several", async () => {
        const stamp = await plainPicture(64, 64, { colour: [0, 90, 200] });
        for (const prompt of [
          { text: "black and white", images: [photo] },
          { text: "put image 2 in the bottom right corner of image 1", images: [photo, stamp] },
        ]) {
          const { images } = await generateImage({
            model: imageModel(),
            prompt,
            size: "256x256",
          });
          expect(await sizeOf(images[0]?.uint8Array ?? Buffer.of())).toBe("256x256");
          const { references } = (await server.listRecords())[0] ?? {};
          expect(references).toHaveLength(prompt.images.length);
          expect(references?.[0]).toMatchObject({ n: 1, changed: true });
        }
      });
    }
  }

  test("a wrong size: APICallError with the words of the server, not retried", async () => {
    const options = { size: "1000x1000" };
    const wish = isOpenRouter
      ? { model: chatModel({ extraBody: options }), prompt: "a red apple" }
      : {
          model: chatModel(),
          prompt: "a red apple",
          providerOptions: { limner: options },
        };
    const error = await failureOf(
      index === 1
        ? generateImage({ model: imageModel(), prompt: "a red apple", size: "1000x1000" })
        : ai.generateText(wish),
    );
    expect(error).toMatchObject({ name: "AI_APICallError", statusCode: 400, isRetryable: false });
    expect(String(error)).toContain("1024x1024");
  });
});

describe("the page", () => {
  for (const table of tables) table.expectOnPage();
});
