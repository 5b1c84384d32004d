import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { describeApi } from "../describe-api.ts";
import { createTestLimner } from "../testing/create-test-limner.ts";
import { startTestServer } from "../testing/start-test-server.ts";

/** The document's schemas as they are published: what a client would be generated from. */
async function compileSchemas() {
  const document = JSON.parse(JSON.stringify(await describeApi("0.0.0")));
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(document, "api");
  const at = (pointer: string) => ajv.compile({ $ref: `api#/${pointer}` });
  const bodyOf = (path: string) =>
    at(`paths/${path.replaceAll("/", "~1")}/post/requestBody/content/application~1json/schema`);
  const answerOf = (path: string, method: string) =>
    at(
      `paths/${path.replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D")}/${method}/responses/200/content/application~1json/schema`,
    );
  return { at, bodyOf, answerOf, fault: at("components/schemas/Fault") };
}

const DRAW = { model: "gpt-image-2-vip", prompt: "a lighthouse" };
const CHAT = { model: "gpt-image-2-vip", messages: [{ role: "user", content: "a lighthouse" }] };

describe("the published schemas and the readers agree", () => {
  it.each([
    {},
    { n: 10 },
    { n: 11 },
    { n: 0 },
    { n: "2" },
    { n: null },
    { size: "2048x1152" },
    { size: 2048 },
    { seed: 4294967295 },
    { seed: 4294967296 },
    { seed: -1 },
    { temperature: 2 },
    { temperature: 2.1 },
    { temperature: "hot" },
    { quality: "high" },
    { quality: 5 },
    { background: "opaque" },
    { background: "red" },
    { output_format: "webp" },
    { output_format: "jpg" },
    { output_compression: 100 },
    { output_compression: 101 },
    { partial_images: 3 },
    { partial_images: 4 },
    { stream: false },
    { stream: "false" },
    { stream: true },
    { response_format: "url" },
    { response_format: "png" },
    { user: "u1" },
    { user: 1 },
    { prompt: 5 },
    { model: "" },
    { nobody: "knows" },
  ])("on %j", async (more) => {
    await using server = await startTestServer();
    const { bodyOf } = await compileSchemas();
    const body = { ...DRAW, ...more };
    const answer = await server.call("/v1/images/generations", body);
    expect(bodyOf("/v1/images/generations")(body)).toBe(answer.status === 200);
  });

  it.each([
    {},
    { response_format: { type: "json_object" } },
    { modalities: ["image"] },
    { modalities: "image" },
    { stream: true, stream_options: { include_usage: true, include_progress: null } },
    { stream_options: { include_usage: "yes" } },
    { stream_options: true },
    { messages: [] },
    { messages: [{ role: "wizard", content: "x" }] },
    { messages: [{ role: "user", content: 5 }] },
    {
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "x" },
            { type: "image_url", image_url: "https://example.com/x.png" },
          ],
        },
      ],
    },
    {
      messages: [
        {
          role: "user",
          content: [{ type: "image_url", image_url: { url: "https://example.com/x.png" } }],
        },
      ],
    },
    { messages: [{ role: "user", content: [{ type: "input_audio" }] }] },
    {
      messages: [
        { role: "assistant", content: null },
        { role: "user", content: "x" },
      ],
    },
  ])("on a chat with %j", async (more) => {
    await using server = await startTestServer();
    const { bodyOf } = await compileSchemas();
    const body = { ...CHAT, ...more };
    const answer = await server.call("/v1/chat/completions", body);
    expect(bodyOf("/v1/chat/completions")(body)).toBe(answer.status === 200);
  });
});

describe("answers are what the published schemas say", () => {
  it.each([
    ["/v1/models", "/v1/models"],
    ["/v1/models/{id}", "/v1/models/gpt-image-2-vip"],
    ["/v1/generations", "/v1/generations"],
    ["/v1/generations/{id}", "/v1/generations/gen_1"],
    ["/v1/account", "/v1/account"],
    ["/healthz", "/healthz"],
    ["/readyz", "/readyz"],
  ])("%s", async (path, url) => {
    await using server = await startTestServer();
    const { answerOf } = await compileSchemas();
    const isValid = answerOf(path, "get");
    const body = await (await server.call(url)).json();
    expect([isValid(body), isValid.errors]).toEqual([true, null]);
  });

  it("drawings, of an SDK as well, and faults", async () => {
    await using server = await startTestServer({ limner: createTestLimner() });
    const { answerOf, fault } = await compileSchemas();
    const chat = answerOf("/v1/chat/completions", "post");
    const sdk = { "x-stainless-lang": "js" };
    expect(chat(await (await server.call("/v1/chat/completions", CHAT)).json())).toBe(true);
    expect(chat(await (await server.call("/v1/chat/completions", CHAT, sdk)).json())).toBe(true);
    const images = answerOf("/v1/images/generations", "post");
    expect(images(await (await server.call("/v1/images/generations", DRAW, sdk)).json())).toBe(
      true,
    );
    expect(fault(await (await server.call("/v1/images/generations", {})).json())).toBe(true);
  });

  it("every event of a stream", async () => {
    await using server = await startTestServer({ limner: createTestLimner() });
    const { at } = await compileSchemas();
    const dataOf = async (path: string, body: object) =>
      Array.from(
        (await (await server.call(path, { ...body, stream: true })).text()).matchAll(
          /^data: (\{.+\})$/gm,
        ),
        ([, data = ""]) => JSON.parse(data),
      );
    const isChunk = at("components/schemas/ChatChunk");
    const options = { stream_options: { include_usage: true } };
    for (const more of [{}, options, { modalities: ["image"] }]) {
      const chunks = await dataOf("/v1/chat/completions", { ...CHAT, ...more });
      expect(chunks.length).toBeGreaterThan(2);
      expect(chunks.filter((chunk) => !isChunk(chunk))).toEqual([]);
    }
    const isEvent = at("components/schemas/ImagesEvent");
    for (const more of [{}, { response_format: "url" }]) {
      const events = await dataOf("/v1/images/generations", { ...DRAW, ...more });
      expect(events).toHaveLength(1);
      expect(events.filter((event) => !isEvent(event))).toEqual([]);
    }
  });
});
