import OpenAI, {
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
