import type { OpenAI } from "openai";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { openai4, openai5, openai6, openai7 } from "../clients/openai/packages.js";
import { listRecords } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY } from "../support/open-house.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";
import { createCallTable } from "./clients/create-call-table.ts";
import { openRealServer, type RealServer } from "./clients/open-real-server.ts";
import { readClientVersion } from "./clients/read-client-version.ts";
import { addressIn, failureOf, sizeAt, sizeOfBase64 } from "./clients/read-delivered.ts";

const MODEL = "gpt-image-2-vip";
const MAJORS = { 4: openai4, 5: openai5, 6: openai6, 7: openai7 } as const;
const clients = ([4, 5, 6, 7] as const).map((major) => ({
  major,
  name: `openai ${readClientVersion("openai", `openai-${major}`)}`,
}));
const table = createCallTable(clients.map(({ name }) => name));

let server: RealServer;
let photo: Buffer;
let earlier = "";

beforeAll(async () => {
  server = await openRealServer();
  photo = await plainPicture(320, 256);
  const drawn = await createClient(7).images.generate({
    model: MODEL,
    prompt: "a red apple",
    size: "256x256",
    response_format: "url",
  });
  earlier = drawn.data?.[0]?.url ?? "";
});
afterAll(() => server[Symbol.asyncDispose]());

type Major = keyof typeof MAJORS;

function createClient(major: Major, options: { readonly apiKey?: string } = {}): OpenAI {
  const { baseURL, apiKey } = server;
  return new MAJORS[major].OpenAI({ baseURL, apiKey, ...options });
}

/** Where a major keeps the helpers that came before their calls were final. */
function finalCompletionsOf(client: OpenAI, major: Major): OpenAI["chat"]["completions"] {
  return major === 4
    ? (client.beta as unknown as OpenAI)["chat"]["completions"]
    : client.chat.completions;
}

async function toFile(major: Major, bytes: Buffer, name: string) {
  return await MAJORS[major].toFile(bytes, name, { type: "image/png" });
}

/** A field of ours that the types of chat do not know. */
const sized = (size: string): object => ({ size });

/** A mask that opens the left half of `photo`. */
async function halfOpenMask(): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  const closed = { width: 160, height: 256, channels: 4, background: "#000f" } as const;
  const clear = { ...closed, width: 320, background: "#0000" };
  return await sharp({ create: clear })
    .composite([{ input: { create: closed }, left: 160, top: 0 }])
    .png()
    .toBuffer();
}

type EditWish = Pick<OpenAI.ImageEditParams, "image" | "mask" | "prompt">;

describe.each(clients)("$name", ({ major, name }) => {
  const test = (call: string, run: (client: OpenAI) => Promise<void>) =>
    table.test(name, call, async () => await run(createClient(major)));

  test("chat: words become a picture", async (client) => {
    const completion = await client.chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: "a red apple, 256x256" }],
    });
    const [choice] = completion.choices;
    const url = addressIn(choice?.message.content);
    expect(await sizeAt(url)).toBe("256x256");
    expect(choice?.finish_reason).toBe("stop");
    expect(completion).toMatchObject({ object: "chat.completion", model: MODEL, data: [{ url }] });
    const { prompt_tokens, completion_tokens, total_tokens } = completion.usage ?? {};
    expect(total_tokens).toBe((prompt_tokens ?? 0) + (completion_tokens ?? 0));
  });

  test("chat: a picture as a data URL is changed", async (client) => {
    const { data, response } = await client.chat.completions
      .create({
        model: MODEL,
        messages: [
          {
            role: "user",
            content: [
              { type: "text", text: "black and white" },
              { type: "image_url", image_url: { url: dataUrl(photo) } },
            ],
          },
        ],
        ...sized("256x256"),
      })
      .withResponse();
    expect(await sizeAt(addressIn(data.choices[0]?.message.content))).toBe("256x256");
    expect(await server.readRecord(response.headers.get("x-generation-id") ?? "")).toMatchObject({
      mode: "edit",
      references: [{ n: 1, changed: true }],
    });
  });

  test("chat: several pictures, one of them by an address of ours", async (client) => {
    const { data, response } = await client.chat.completions
      .create({
        model: MODEL,
        messages: [
          {
            role: "user",
            content: [
              { type: "text", text: "put image 2 in the bottom right corner of image 1, 512x512" },
              { type: "image_url", image_url: { url: earlier } },
              { type: "image_url", image_url: { url: dataUrl(photo) } },
            ],
          },
        ],
      })
      .withResponse();
    expect(await sizeAt(addressIn(data.choices[0]?.message.content))).toBe("512x512");
    expect(await server.readRecord(response.headers.get("x-generation-id") ?? "")).toMatchObject({
      references: [
        { n: 1, changed: true },
        { n: 2, changed: false },
      ],
    });
  });

  test("chat: several turns, the answer kept as it came", async (client) => {
    const first = { role: "user", content: "a red apple, 256x256" } as const;
    const answer = await client.chat.completions.create({ model: MODEL, messages: [first] });
    const { data, response } = await client.chat.completions
      .create({
        model: MODEL,
        messages: [
          first,
          ...answer.choices.map(({ message }) => message),
          { role: "user", content: "make it green, 320x256" },
        ],
      })
      .withResponse();
    expect(await sizeAt(addressIn(data.choices[0]?.message.content))).toBe("320x256");
    expect(await server.readRecord(response.headers.get("x-generation-id") ?? "")).toMatchObject({
      mode: "iterate",
      references: [{ n: 1, changed: true }],
    });
  });

  test("chat: parse()", async (client) => {
    const completion = await finalCompletionsOf(client, major).parse({
      model: MODEL,
      messages: [{ role: "user", content: "a red apple, 256x256" }],
    });
    const [choice] = completion.choices;
    expect(await sizeAt(addressIn(choice?.message.content))).toBe("256x256");
    expect(choice?.message.parsed).toBeNull();
  });

  test("chat stream: the everyday loop", async (client) => {
    const stream = await client.chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: "a red apple, 256x256" }],
      stream: true,
    });
    let text = "";
    for await (const chunk of stream) {
      const [choice] = chunk.choices;
      expect(choice, "a chunk without a choice ends the loops that people write").toBeDefined();
      text += choice?.delta.content ?? "";
    }
    expect(await sizeAt(addressIn(text))).toBe("256x256");
  });

  test("chat stream: the usage that was asked for is the last chunk", async (client) => {
    const stream = await client.chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: "a red apple, 256x256" }],
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = await Array.fromAsync(stream);
    const last = chunks.at(-1);
    expect(last?.choices).toEqual([]);
    expect(last?.usage?.total_tokens).toBeGreaterThan(0);
    expect(chunks.slice(0, -1).every(({ choices }) => choices.length === 1)).toBe(true);
  });

  test("chat stream: the stream() helper", async (client) => {
    const stream = finalCompletionsOf(client, major).stream({
      model: MODEL,
      messages: [{ role: "user", content: "a red apple, 256x256" }],
    });
    const completion = await stream.finalChatCompletion();
    expect(await sizeAt(addressIn(completion.choices[0]?.message.content))).toBe("256x256");
    expect(completion.choices[0]?.finish_reason).toBe("stop");
  });

  test("images: base64 unless asked otherwise", async (client) => {
    const answer = await client.images.generate({
      model: MODEL,
      prompt: "a red apple",
      size: "1024x1024",
    });
    expect(await sizeOfBase64(answer.data?.[0]?.b64_json)).toBe("1024x1024");
    expect(answer.usage?.total_tokens).toBeGreaterThan(0);
  });

  test("images: an address", async (client) => {
    const answer = await client.images.generate({
      model: MODEL,
      prompt: "a teapot",
      size: "256x256",
      response_format: "url",
    });
    expect(answer.data?.[0]).not.toHaveProperty("b64_json");
    expect(await sizeAt(answer.data?.[0]?.url ?? "")).toBe("256x256");
  });

  test("images: several at once", async (client) => {
    const answer = await client.images.generate({
      model: "gpt-image-2",
      prompt: "a red apple",
      size: "256x256",
      n: 3,
      response_format: "url",
    });
    const sizes = (answer.data ?? []).map(async ({ url }) => await sizeAt(url ?? ""));
    expect(await Promise.all(sizes)).toEqual(["256x256", "256x256", "256x256"]);
  });

  const edits: readonly [string, () => Promise<EditWish>][] = [
    [
      "edits: one picture",
      async () => ({ image: await toFile(major, photo, "photo.png"), prompt: "in watercolor" }),
    ],
    [
      "edits: several pictures",
      async () => ({
        image: [
          await toFile(major, photo, "photo.png"),
          await toFile(major, await plainPicture(64, 64), "stamp.png"),
        ],
        prompt: "put image 2 in the bottom right corner of image 1",
      }),
    ],
    [
      "edits: a mask",
      async () => ({
        image: await toFile(major, photo, "photo.png"),
        mask: await toFile(major, await halfOpenMask(), "mask.png"),
        prompt: "black and white",
      }),
    ],
  ];
  for (const [call, wish] of edits) {
    test(call, async (client) => {
      const answer = await client.images.edit({
        model: MODEL,
        size: "256x256",
        ...(await wish()),
      });
      expect(await sizeOfBase64(answer.data?.[0]?.b64_json)).toBe("256x256");
    });
  }

  if (major > 4) {
    test("images stream: partial pictures, then the whole one", async (client) => {
      const stream = await client.images.generate({
        model: MODEL,
        prompt: "a lighthouse at sunset",
        size: "512x512",
        stream: true,
        partial_images: 2,
      });
      const events = await Array.fromAsync(stream);
      const partial = events.filter(({ type }) => type === "image_generation.partial_image");
      expect(partial.length).toBeGreaterThan(0);
      expect(events.map(({ type }) => type)).toEqual([
        ...partial.map(({ type }) => type),
        "image_generation.completed",
      ]);
      for (const { b64_json: base64 } of partial) {
        expect(await sizeOfBase64(base64)).toMatch(/^\d+x\d+$/);
      }
      expect(await sizeOfBase64(events.at(-1)?.b64_json)).toBe("512x512");
    });

    test("edits stream", async (client) => {
      const stream = await client.images.edit({
        model: MODEL,
        prompt: "black and white",
        image: await toFile(major, photo, "photo.png"),
        size: "256x256",
        stream: true,
      });
      const events = await Array.fromAsync(stream);
      expect(events.map(({ type }) => type)).toEqual(["image_edit.completed"]);
      expect(await sizeOfBase64(events[0]?.b64_json)).toBe("256x256");
    });
  }

  test("models.list and models.retrieve", async (client) => {
    const models = await Array.fromAsync(client.models.list());
    expect(models.map(({ id }) => id)).toContain(MODEL);
    expect(await client.models.retrieve(MODEL)).toMatchObject({ id: MODEL, object: "model" });
  });

  test("variations and responses: NotFoundError that names the routes to use", async (client) => {
    const { NotFoundError } = MAJORS[major];
    const variation = await failureOf(
      client.images.createVariation({
        image: await toFile(major, photo, "photo.png"),
        model: "dall-e-2",
      }),
    );
    expect(variation).toBeInstanceOf(NotFoundError);
    expect(String(variation)).toContain("/v1/images/edits");
    const response = await failureOf(client.responses.create({ model: MODEL, input: "a kite" }));
    expect(response).toBeInstanceOf(NotFoundError);
    expect(String(response)).toContain("/v1/chat/completions");
  });

  test("a wrong key: AuthenticationError", async () => {
    const stranger = createClient(major, { apiKey: "sk-nobody-has-this-key" });
    const error = await failureOf(stranger.models.list());
    expect(error).toBeInstanceOf(MAJORS[major].AuthenticationError);
    expect(error).toMatchObject({ status: 401, code: "invalid_api_key" });
  });

  test("a wrong size: BadRequestError that names the field, also before a stream", async (client) => {
    const wish = { model: MODEL, prompt: "a kite", size: "1000x1000" } as const;
    const messages = [{ role: "user", content: "a kite" }] as const;
    for (const call of [
      () => client.images.generate(wish),
      () =>
        client.chat.completions.create({
          model: MODEL,
          messages: [...messages],
          stream: true,
          ...sized("1000x1000"),
        }),
    ]) {
      const error = await failureOf(call());
      expect(error).toBeInstanceOf(MAJORS[major].BadRequestError);
      expect(error).toMatchObject({ status: 400, code: "invalid_size", param: "size" });
      expect(String(error)).toContain("1024x1024");
    }
  });

  test("an unknown model: NotFoundError", async (client) => {
    const error = await failureOf(
      client.chat.completions.create({
        model: "gpt-image-9",
        messages: [{ role: "user", content: "a kite" }],
      }),
    );
    expect(error).toBeInstanceOf(MAJORS[major].NotFoundError);
    expect(error).toMatchObject({ status: 404, code: "model_not_found" });
  });

  test("x-should-retry: a failure of unknown outcome is sent once", async () => {
    await using echo = await openEchoHouse({ echo: { repeatable: false } });
    let sent = 0;
    const client = new MAJORS[major].OpenAI({
      apiKey: TEST_KEY,
      baseURL: `${echo.base}/v1`,
      fetch: (url, options) => {
        sent += 1;
        return fetch(url, options);
      },
    });
    const error = await failureOf(
      client.images.generate({
        model: MODEL,
        prompt: "a kite [echo:fail unknown]",
        size: "256x256",
      }),
    );
    expect(error).toBeInstanceOf(MAJORS[major].InternalServerError);
    expect(error).toMatchObject({ status: 502, code: "backend_failed" });
    expect(sent).toBe(1);
    expect(await listRecords(echo)).toMatchObject([{ state: "failed" }]);
  });
});

describe("the page", () => {
  table.expectOnPage();
});
