import OpenAI, {
  APIError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  toFile,
} from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decode } from "../support/delivered-pictures.ts";
import { listRecords, readRecord } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { openHouse, TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { plainPicture } from "../support/test-pictures.ts";

const MODEL = "gpt-image-2-vip";

let house: TestHouse;
let client: OpenAI;

beforeAll(async () => {
  house = await openHouse();
  client = createClient(house);
});
afterAll(() => house[Symbol.asyncDispose]());

function createClient({ base }: TestHouse, apiKey = TEST_KEY): OpenAI {
  return new OpenAI({ apiKey, baseURL: `${base}/v1` });
}

/** The size of a picture that an answer holds as base64, after every pixel of it was decoded. */
async function sizeOfBase64(answer: {
  readonly data?: readonly { readonly b64_json?: string | null }[] | null;
}): Promise<string> {
  const [picture, ...more] = answer.data ?? [];
  expect(more).toEqual([]);
  expect(picture?.b64_json).toMatch(/^[A-Za-z0-9+/]+=*$/);
  return (await decode(Buffer.from(picture?.b64_json ?? "", "base64"))).size;
}

async function sizeAt(url: string): Promise<string> {
  return (await decode(Buffer.from(await (await fetch(url)).arrayBuffer()))).size;
}

/** What a promise was rejected with, so that more than its class can be looked at. */
async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => expect.unreachable("this was to fail"),
    (error: unknown) => error,
  );
}

async function collect<Item>(stream: AsyncIterable<Item>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of stream) {
    items.push(item);
  }
  return items;
}

describe("drawing with the openai package", () => {
  it("images.generate answers with base64 of exactly the pixels asked for", async () => {
    const answer = await client.images.generate({
      model: MODEL,
      prompt: "a lighthouse at sunset",
      size: "1536x1024",
    });
    expect(await sizeOfBase64(answer)).toBe("1536x1024");
    expect(answer.created).toBeGreaterThan(1_700_000_000);
    expect(answer.usage?.total_tokens).toBe(
      (answer.usage?.input_tokens ?? 0) + (answer.usage?.output_tokens ?? 0),
    );
  });

  it("images.generate with response_format url answers with an address of exactly those pixels", async () => {
    const answer = await client.images.generate({
      model: "dall-e-3",
      prompt: "a teapot",
      size: "1024x1024",
      response_format: "url",
    });
    expect(answer.data).toHaveLength(1);
    expect(answer.data?.[0]).not.toHaveProperty("b64_json");
    expect(await sizeAt(answer.data?.[0]?.url ?? "")).toBe("1024x1024");
  });

  it("images.generate with n answers with so many pictures, and all of them are in the record", async () => {
    const { data, response } = await client.images
      .generate({
        model: "gpt-image-2",
        prompt: "a red apple",
        size: "256x256",
        n: 3,
        response_format: "url",
      })
      .withResponse();
    const urls = (data.data ?? []).map(({ url }) => url);
    expect(new Set(urls).size).toBe(3);
    const record = await readRecord(house, response.headers.get("x-generation-id") ?? "");
    expect(record.pictures.map(({ url }) => url)).toEqual(urls);
    expect(record.cost.amount_micros).toBe(90_000);
  });

  it("chat.completions.create answers with a completion whose text shows the picture, and with the documented data", async () => {
    const completion = await client.chat.completions.create({
      model: MODEL,
      messages: [
        { role: "system", content: "Flat colours." },
        { role: "user", content: "1024x1024 square logo, minimalist cat line art" },
      ],
    });
    const [choice] = completion.choices;
    const url = /^!\[image\]\((http[^)]+)\)$/.exec(choice?.message.content ?? "")?.[1] ?? "";
    expect(await sizeAt(url)).toBe("1024x1024");
    expect(choice?.finish_reason).toBe("stop");
    expect(choice?.message.role).toBe("assistant");
    expect(completion).toMatchObject({ object: "chat.completion", model: MODEL, data: [{ url }] });
    expect(completion.usage?.total_tokens).toBe(
      (completion.usage?.prompt_tokens ?? 0) + (completion.usage?.completion_tokens ?? 0),
    );
  });

  it("chat.completions.parse reads the answer, which has no tool call and no refusal", async () => {
    const completion = await client.chat.completions.parse({
      model: MODEL,
      messages: [{ role: "user", content: "a red apple, 256x256" }],
    });
    const [choice] = completion.choices;
    expect(choice?.message.content).toMatch(/^!\[image\]\(http/);
    expect(choice?.message.parsed).toBeNull();
  });

  it("a conversation that hands an answer back goes on from its picture", async () => {
    const first = await client.chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: "old lighthouse at sunset, 1024x576" }],
    });
    const { data, response } = await client.chat.completions
      .create({
        model: MODEL,
        messages: [
          { role: "user", content: "old lighthouse at sunset, 1024x576" },
          { role: "assistant", content: first.choices[0]?.message.content ?? "" },
          { role: "user", content: "make it night" },
        ],
      })
      .withResponse();
    expect(data.choices[0]?.message.content).not.toBe(first.choices[0]?.message.content);
    const record = await readRecord(house, response.headers.get("x-generation-id") ?? "");
    expect(record).toMatchObject({ mode: "iterate", references: [{ n: 1, changed: true }] });
  });
});

describe("editing with the openai package", () => {
  it("images.edit with one file changes it at the size that is locked", async () => {
    const image = await toFile(await plainPicture(640, 480), "photo.png", { type: "image/png" });
    const answer = await client.images.edit({
      model: MODEL,
      image,
      prompt: "in watercolor",
      size: "1024x1024",
    });
    expect(await sizeOfBase64(answer)).toBe("1024x1024");
  });

  it("images.edit with several files keeps their order, as the package sends them: image[]", async () => {
    await using echo = await openEchoHouse();
    const widths = [320, 400, 480];
    const image = await Promise.all(
      widths.map(
        async (width) =>
          await toFile(await plainPicture(width, 320), `${width}.png`, { type: "image/png" }),
      ),
    );
    const { data, response } = await createClient(echo)
      .images.edit({
        model: MODEL,
        image,
        prompt: "put the hat from image 1 onto image 2",
        size: "512x512",
      })
      .withResponse();
    expect(await sizeOfBase64(data)).toBe("512x512");
    const { references } = await readRecord(echo, response.headers.get("x-generation-id") ?? "");
    expect(references.map(({ n, changed }) => [n, changed])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
    const sizes = await Promise.all(
      references.map(async ({ url }) => {
        const reference = await fetch(url, { headers: { authorization: `Bearer ${TEST_KEY}` } });
        return (await decode(Buffer.from(await reference.arrayBuffer()))).size;
      }),
    );
    expect(sizes).toEqual(["320x320", "400x320", "480x320"]);
  });
});

describe("streams as the openai package reads them", () => {
  const chat = {
    model: MODEL,
    messages: [{ role: "user" as const, content: "a red apple, 256x256" }],
    stream: true as const,
  };

  it("the everyday loop over a chat has the picture's address as its text", async () => {
    const { data: stream, response } = await client.chat.completions.create(chat).withResponse();
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    let content = "";
    let finish: string | null | undefined;
    for await (const chunk of stream) {
      content += chunk.choices[0]?.delta.content ?? "";
      finish = chunk.choices[0]?.finish_reason;
    }
    const url = /^!\[image\]\((http[^)]+)\)$/.exec(content)?.[1] ?? "";
    expect(await sizeAt(url)).toBe("256x256");
    expect(finish).toBe("stop");
  });

  it("stream_options.include_usage gives a last chunk with nothing but the usage", async () => {
    const stream = await client.chat.completions.create({
      ...chat,
      stream_options: { include_usage: true },
    });
    const chunks = await collect(stream);
    expect(chunks.at(-1)?.choices).toEqual([]);
    expect(chunks.at(-1)?.usage?.total_tokens).toBeGreaterThan(0);
    expect(chunks.slice(0, -1).every(({ choices }) => choices.length === 1)).toBe(true);
  });

  it("the stream helper puts the completion together", async () => {
    const completion = await client.chat.completions.stream(chat).finalChatCompletion();
    expect(completion.choices[0]?.message.content).toMatch(/^!\[image\]\(http[^)]+\)$/);
    expect(completion.choices[0]?.finish_reason).toBe("stop");
    expect(completion.usage?.total_tokens).toBeGreaterThan(0);
  });

  it("base64 comes in many deltas, which together are the picture", async () => {
    const stream = await client.chat.completions.create({
      ...chat,
      ...({ response_format: "b64_json" } as object),
    });
    const chunks = await collect(stream);
    expect(chunks.length).toBeGreaterThan(4);
    const content = chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("");
    const [, base64 = ""] = /^!\[image\]\(data:image\/png;base64,(.+)\)$/.exec(content) ?? [];
    expect((await decode(Buffer.from(base64, "base64"))).size).toBe("256x256");
  });

  it("a fault in the middle of a stream is thrown with its code and words", async () => {
    await using echo = await openEchoHouse({ echo: { delayMs: 50 } });
    const stream = await createClient(echo).chat.completions.create({
      ...chat,
      messages: [{ role: "user", content: "a kite, 256x256 [echo:text]" }],
    });
    const error = await failureOf(collect(stream));
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ code: "content_refused", type: "invalid_request_error" });
  });

  it("images.generate streams previews and then the picture, of exactly the pixels asked for", async () => {
    const stream = await client.images.generate({
      model: MODEL,
      prompt: "a lighthouse at sunset",
      size: "1536x1024",
      stream: true,
      partial_images: 2,
    });
    const events = await collect(stream);
    const last = events.at(-1);
    expect(events.length).toBeGreaterThan(1);
    expect(events.slice(0, -1).every(({ type }) => type === "image_generation.partial_image")).toBe(
      true,
    );
    expect(last?.type).toBe("image_generation.completed");
    expect(last).toMatchObject({ size: "1536x1024", output_format: "png", background: "auto" });
    expect((await decode(Buffer.from(last?.b64_json ?? "", "base64"))).size).toBe("1536x1024");
  });

  it("images.edit streams events by the names of edits", async () => {
    const image = await toFile(await plainPicture(320, 320), "photo.png", { type: "image/png" });
    const stream = await client.images.edit({
      model: MODEL,
      image,
      prompt: "in watercolor",
      size: "512x512",
      stream: true,
    });
    const [event, ...more] = await collect(stream);
    expect(more).toEqual([]);
    expect(event?.type).toBe("image_edit.completed");
    expect(event).toMatchObject({ usage: { total_tokens: expect.any(Number) } });
    expect((await decode(Buffer.from(event?.b64_json ?? "", "base64"))).size).toBe("512x512");
  });

  it("a fault in the middle of an Images stream is thrown with its code", async () => {
    await using echo = await openEchoHouse({ echo: { delayMs: 50 } });
    const stream = await createClient(echo).images.generate({
      model: MODEL,
      prompt: "[echo:text]",
      size: "256x256",
      stream: true,
    });
    expect(await failureOf(collect(stream))).toMatchObject({ code: "content_refused" });
  });
});

describe("models as the openai package reads them", () => {
  it("models.list has every model that ships, and models.retrieve answers with one of them", async () => {
    const models = [];
    for await (const model of client.models.list()) {
      models.push(model);
    }
    const ids = models.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([MODEL, "gpt-image-2", "gpt-image-2-all", "gpt-image-1", "dall-e-3"]),
    );
    const model = await client.models.retrieve(MODEL);
    expect(model).toEqual(models.find(({ id }) => id === MODEL));
    expect(model).toMatchObject({ object: "model", owned_by: "limner" });
    expect(model.created).toBeTypeOf("number");
  });
});

describe("faults as the openai package throws them", () => {
  it("a wrong key is an AuthenticationError", async () => {
    const error = await failureOf(createClient(house, "sk-nobody-has-this-key").models.list());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, code: "invalid_api_key" });
  });

  it("an unknown model is a NotFoundError, when drawing and when asked after", async () => {
    for (const call of [
      () => client.images.generate({ model: "gpt-image-9", prompt: "a kite" }),
      () => client.models.retrieve("gpt-image-9"),
    ]) {
      const error = await failureOf(call());
      expect(error).toBeInstanceOf(NotFoundError);
      expect(error).toMatchObject({ status: 404, code: "model_not_found" });
    }
  });

  it("an impossible size is a BadRequestError that names the field and the nearest sizes", async () => {
    const error = await failureOf(
      client.images.generate({ model: MODEL, prompt: "a kite", size: "1000x1000" }),
    );
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      code: "invalid_size",
      param: "size",
      type: "invalid_request_error",
    });
    expect((error as BadRequestError).message).toContain("1024x1024");
    expect((error as BadRequestError).requestID).toMatch(/\S/);
  });

  it("x-should-retry stops the package from sending a request again whose outcome is unknown", async () => {
    await using echo = await openEchoHouse({ echo: { repeatable: false } });
    let sent = 0;
    const counting = new OpenAI({
      apiKey: TEST_KEY,
      baseURL: `${echo.base}/v1`,
      maxRetries: 3,
      fetch: (url, options) => {
        sent += 1;
        return fetch(url, options);
      },
    });
    const error = await failureOf(
      counting.images.generate({
        model: MODEL,
        prompt: "a kite [echo:fail unknown]",
        size: "256x256",
      }),
    );
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error).toMatchObject({ status: 502, code: "backend_failed" });
    expect(sent).toBe(1);
    const [record, ...more] = await listRecords(echo);
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      state: "failed",
      cost: { amount_micros: 0 },
      error: { outcome: "unknown" },
    });
  });
});
