import { afterAll, beforeAll, describe, expect } from "vitest";
import { langchain as langchain15 } from "../clients/langchain-1.5/packages.js";
import { langchain as langchain16 } from "../clients/langchain-1.6/packages.js";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";
import { createCallTable } from "./clients/create-call-table.ts";
import { openRealServer, type RealServer } from "./clients/open-real-server.ts";
import { readClientVersion } from "./clients/read-client-version.ts";
import { addressIn, failureOf, sizeAt, sizeOfBase64 } from "./clients/read-delivered.ts";

const MODEL = "gpt-image-2-vip";
const clients = [
  { set: "langchain-1.5", packages: langchain15 },
  { set: "langchain-1.6", packages: langchain16 },
].map(({ set, packages }) => ({
  packages,
  name: `@langchain/openai ${readClientVersion(set, "@langchain/openai")}`,
}));
const table = createCallTable(clients.map(({ name }) => name));

let server: RealServer;
let photo: Buffer;

beforeAll(async () => {
  server = await openRealServer();
  photo = await plainPicture(320, 256);
});
afterAll(() => server[Symbol.asyncDispose]());

describe.each(clients)("$name", ({ packages, name }) => {
  const chat = (options: { readonly modelKwargs?: Readonly<Record<string, unknown>> } = {}) => {
    const { baseURL, apiKey } = server;
    return new packages.ChatOpenAI({
      model: MODEL,
      apiKey,
      maxRetries: 0,
      configuration: { baseURL },
      ...options,
    });
  };
  const draw = async (dallEResponseFormat: "url" | "b64_json", n = 1) => {
    const { baseURL, apiKey } = server;
    return await new packages.DallEAPIWrapper({
      model: MODEL,
      apiKey,
      baseUrl: baseURL,
      size: "256x256",
      n,
      dallEResponseFormat,
    }).invoke("a red apple");
  };
  const test = (call: string, run: () => Promise<void>) => table.test(name, call, run);

  test("chat: invoke()", async () => {
    const message = await chat().invoke("a red apple, 256x256");
    expect(await sizeAt(addressIn(message.content))).toBe("256x256");
    expect(message.usage_metadata?.total_tokens).toBeGreaterThan(0);
  });

  test("chat: a size as modelKwargs", async () => {
    const message = await chat({ modelKwargs: { size: "256x256" } }).invoke("a red apple");
    expect(await sizeAt(addressIn(message.content))).toBe("256x256");
  });

  test("chat: pictures as data URLs, one and several", async () => {
    const picture = { type: "image_url", image_url: { url: dataUrl(photo) } };
    const stamp = {
      type: "image_url",
      image_url: { url: dataUrl(await plainPicture(64, 64, { colour: [0, 90, 200] })) },
    };
    const one = await chat().invoke([
      ["user", [{ type: "text", text: "black and white, 256x256" }, picture]],
    ]);
    expect(await sizeAt(addressIn(one.content))).toBe("256x256");
    const words = "put image 2 in the bottom right corner of image 1, 256x256";
    const both = await chat().invoke([["user", [{ type: "text", text: words }, picture, stamp]]]);
    expect(await sizeAt(addressIn(both.content))).toBe("256x256");
    expect((await server.listRecords())[0]?.references).toMatchObject([
      { n: 1, changed: true },
      { n: 2, changed: false },
    ]);
  });

  test("chat: several turns, the answer kept as it came", async () => {
    const first = ["user", "a red apple, 256x256"] as const;
    const answer = await chat().invoke([first]);
    const next = await chat().invoke([first, answer, ["user", "make it green, 320x256"]]);
    expect(await sizeAt(addressIn(next.content))).toBe("320x256");
    expect((await server.listRecords())[0]).toMatchObject({
      mode: "iterate",
      references: [{ n: 1, changed: true }],
    });
  });

  test("chat stream: stream()", async () => {
    let text = "";
    let tokens = 0;
    for await (const chunk of await chat().stream("a red apple, 256x256")) {
      text += String(chunk.content);
      tokens += chunk.usage_metadata?.total_tokens ?? 0;
    }
    expect(await sizeAt(addressIn(text))).toBe("256x256");
    expect(tokens).toBeGreaterThan(0);
  });

  test("images: DallEAPIWrapper, an address", async () => {
    expect(await sizeAt(String(await draw("url")))).toBe("256x256");
  });

  test("images: DallEAPIWrapper, base64", async () => {
    expect(await sizeOfBase64(await draw("b64_json"))).toBe("256x256");
  });

  test("images: DallEAPIWrapper, several at once", async () => {
    const pictures = (await draw("url", 2)) as readonly {
      readonly image_url: string | { readonly url: string };
    }[];
    const sizes = pictures.map(async ({ image_url: image }) => {
      return await sizeAt(typeof image === "string" ? image : image.url);
    });
    expect(await Promise.all(sizes)).toEqual(["256x256", "256x256"]);
  });

  test("a wrong size: an error with the words of the server", async () => {
    const error = await failureOf(
      chat({ modelKwargs: { size: "1000x1000" } }).invoke("a red apple"),
    );
    expect(error).toMatchObject({ status: 400, code: "invalid_size" });
    expect(String(error)).toContain("1024x1024");
  });
});

describe("the page", () => {
  table.expectOnPage();
});
