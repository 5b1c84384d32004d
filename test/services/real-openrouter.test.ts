import { afterAll, beforeAll, describe, expect } from "vitest";
import {
  OpenRouter,
  type ChatChunk,
  type ChatRequest,
  type ChatResult,
  type ImageEvent,
  type ImageRequest,
  type ImageResult,
} from "../clients/openrouter/packages.js";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";
import { createCallTable } from "./clients/create-call-table.ts";
import { openRealServer, type RealServer } from "./clients/open-real-server.ts";
import { readClientVersion } from "./clients/read-client-version.ts";
import { addressIn, failureOf, sizeAt, sizeOf, sizeOfBase64 } from "./clients/read-delivered.ts";

const MODEL = "gpt-image-2-vip";
const name = `@openrouter/sdk ${readClientVersion("openrouter", "@openrouter/sdk")}`;
const table = createCallTable([name]);

let server: RealServer;
let client: OpenRouter;
let photo: Buffer;

beforeAll(async () => {
  server = await openRealServer();
  client = createClient(server.apiKey);
  photo = await plainPicture(320, 256);
});
afterAll(() => server[Symbol.asyncDispose]());

function createClient(apiKey: string): OpenRouter {
  return new OpenRouter({ apiKey, serverURL: server.baseURL, retryConfig: { strategy: "none" } });
}

const speak = async (wish: Pick<ChatRequest, "messages"> & Partial<ChatRequest>) =>
  await client.chat.send({ chatRequest: { model: MODEL, ...wish } });

const draw = async (wish: Pick<ImageRequest, "prompt"> & Partial<ImageRequest>) =>
  await client.images.generate({ imageGenerationRequest: { model: MODEL, ...wish } });

describe(name, () => {
  const test = (call: string, run: () => Promise<void>) => table.test(name, call, run);
  const messages = [{ role: "user", content: "a red apple, 256x256" }] as const;

  test("chat: chat.send", async () => {
    const answer = (await speak({ messages })) as ChatResult;
    expect(await sizeAt(addressIn(answer.choices[0]?.message.content))).toBe("256x256");
    expect(answer.choices[0]?.finishReason).toBe("stop");
    expect(answer.usage?.totalTokens).toBeGreaterThan(0);
  });

  test("chat: modalities, the picture in images", async () => {
    const answer = (await speak({ messages, modalities: ["image", "text"] })) as ChatResult;
    const { url = "" } = answer.choices[0]?.message.images?.[0]?.imageUrl ?? {};
    const [prefix = "", base64 = ""] = url.split(",");
    expect(prefix).toBe("data:image/png;base64");
    expect(await sizeOf(Buffer.from(base64, "base64"))).toBe("256x256");
  });

  test("chat: a picture as a data URL, then several turns", async () => {
    const first = {
      role: "user",
      content: [
        { type: "text", text: "black and white, 256x256" },
        { type: "image_url", imageUrl: { url: dataUrl(photo) } },
      ],
    };
    const answer = (await speak({ messages: [first] })) as ChatResult;
    const content = answer.choices[0]?.message.content;
    expect(await sizeAt(addressIn(content))).toBe("256x256");
    const next = (await speak({
      messages: [
        first,
        { role: "assistant", content },
        { role: "user", content: "sepia, 320x256" },
      ],
    })) as ChatResult;
    expect(await sizeAt(addressIn(next.choices[0]?.message.content))).toBe("320x256");
    expect((await server.listRecords())[0]).toMatchObject({ mode: "iterate" });
  });

  test("chat stream", async () => {
    const stream = (await speak({ messages, stream: true })) as AsyncIterable<ChatChunk>;
    let text = "";
    for await (const { choices } of stream) text += choices[0]?.delta.content ?? "";
    expect(await sizeAt(addressIn(text))).toBe("256x256");
  });

  test("images: images.generate, and a ratio with a resolution", async () => {
    const plain = (await draw({ prompt: "a red apple", size: "256x256", n: 2 })) as ImageResult;
    const sizes = plain.data.map(async ({ b64Json }) => await sizeOfBase64(b64Json));
    expect(await Promise.all(sizes)).toEqual(["256x256", "256x256"]);
    const wide = (await draw({
      prompt: "a red apple",
      aspectRatio: "16:9",
      resolution: "1K",
    })) as ImageResult;
    expect(await sizeOfBase64(wide.data[0]?.b64Json)).toBe("1280x720");
  });

  test("images: images.generate with references", async () => {
    const image = (bytes: Buffer) =>
      ({ type: "image_url", imageUrl: { url: dataUrl(bytes) } }) as const;
    const answer = (await draw({
      prompt: "put image 2 in the bottom right corner of image 1",
      size: "256x256",
      inputReferences: [image(photo), image(await plainPicture(64, 64))],
    })) as ImageResult;
    expect(await sizeOfBase64(answer.data[0]?.b64Json)).toBe("256x256");
    expect((await server.listRecords())[0]?.references).toMatchObject([
      { n: 1, changed: true },
      { n: 2, changed: false },
    ]);
  });

  test("images stream", async () => {
    const stream = (await draw({
      prompt: "a red apple",
      size: "256x256",
      stream: true,
    })) as AsyncIterable<ImageEvent>;
    const last = (await Array.fromAsync(stream)).at(-1);
    expect(last?.type).toBe("image_generation.completed");
    expect(await sizeOfBase64(last?.b64Json)).toBe("256x256");
  });

  test("a wrong key and a wrong size: errors with the status and the words of the server", async () => {
    const stranger = createClient("sk-nobody-has-this-key");
    const wish = { chatRequest: { model: MODEL, messages: [...messages] } };
    expect(await failureOf(stranger.chat.send(wish))).toMatchObject({ statusCode: 401 });
    const error = await failureOf(draw({ prompt: "a red apple", size: "1000x1000" }));
    expect(error).toMatchObject({ statusCode: 400 });
    // Its own reader of faults wants a number as the code; the words are in the body that it keeps.
    expect((error as { readonly body: string }).body).toContain("1024x1024");
  });
});

describe("the page", () => {
  table.expectOnPage();
});
