import { describe, expect, it, onTestFinished } from "vitest";

import { engineKeepsItsPromises } from "../../conformance/engine.ts";
import { toReference } from "../../conformance/engine-references.ts";
import type { EngineReference, EngineWork } from "../../contract/engine.ts";
import { engineSettings } from "../shared/testing/engine-settings.ts";
import { startTestBackend } from "../shared/testing/start-test-backend.ts";
import type { TestRequest } from "../shared/testing/start-test-backend.ts";
import { createOpenAiImages } from "./engine.ts";
import type { OpenAiImagesOptions } from "./options.ts";
import { drawOne, openBench, PICTURE } from "./testing/open-bench.ts";

const REFUSED = "a picture that nobody may draw";

/** Each engine gets a backend of its own, which ends with the test. */
async function openForPromises(options: OpenAiImagesOptions, model?: string) {
  const backend = await startTestBackend((request, response) => {
    const text = request.body.toString();
    if (text.includes("in a storm")) {
      // Never answered: the caller hangs up.
      return;
    }
    if (text.includes(REFUSED)) {
      response.writeHead(400, { "content-type": "application/json" });
      response.end('{"error":{"message":"no","code":"moderation_blocked"}}');
      return;
    }
    void drawOne(request, response);
  });
  onTestFinished(() => backend[Symbol.asyncDispose]());
  return createOpenAiImages(
    engineSettings({ baseUrl: `${backend.url}/v1`, apiKey: "sk-test", model }),
    options,
  );
}

const FACTS = { failingPrompt: REFUSED, slowPrompt: "a harbour in a storm" };
engineKeepsItsPromises("OpenAI's model", () => openForPromises({ preset: "openai" }), FACTS);
engineKeepsItsPromises(
  "stable-diffusion.cpp",
  () => openForPromises({ preset: "sd-cpp", seed: false, countMax: 4 }),
  FACTS,
);
engineKeepsItsPromises("dall-e-3", () => openForPromises({ preset: "openai" }, "dall-e-3"), FACTS);

describe("what is sent to draw", () => {
  it("is model, words and size, with the key of the call and of the channel", async () => {
    const request = await sent({ size: { width: 2048, height: 1152 } }, { preset: "openai" });
    expect(request).toMatchObject({ method: "POST", path: "/v1/images/generations" });
    expect(request.headers).toMatchObject({
      authorization: "Bearer sk-test",
      "idempotency-key": "gen_1-1",
      "content-type": "application/json",
      "content-length": String(request.body.length),
    });
    expect(request.json()).toEqual({
      model: "gpt-image-2",
      prompt: "an old lighthouse at sunset",
      size: "2048x1152",
      output_format: "png",
    });
  });

  it.each([
    ["gpt-image-1.5", {}, { output_format: "webp" }],
    ["dall-e-3", {}, { response_format: "b64_json" }],
    ["dall-e-2", {}, { response_format: "b64_json" }],
    ["some-model", { preset: "sd-cpp", seed: false }, {}],
    ["some-model", { preset: "vllm-omni" }, { response_format: "b64_json", seed: 7 }],
    ["some-model", { preset: "sglang" }, { response_format: "b64_json", seed: 7 }],
    ["some-model", { preset: "localai" }, { response_format: "b64_json", seed: 7 }],
    ["some-model", { preset: "generic" }, { response_format: "b64_json" }],
    ["gpt-image-2-vip", { preset: "apiyi" }, { response_format: "b64_json" }],
    [
      "gpt-image-2",
      { preset: "limner" },
      { response_format: "b64_json", output_format: "webp", seed: 7 },
    ],
    ["some-model", { answer: "url" }, { response_format: "url" }],
    ["some-model", { answer: "backend", outputFormat: "asked" }, { output_format: "webp" }],
    [
      "some-model",
      { answer: "backend", fields: { num_inference_steps: 30, extra: { a: [1] } } },
      { num_inference_steps: 30, extra: { a: [1] } },
    ],
  ] as const)("for %s with %j holds %j besides", async (model, options, expected) => {
    const request = await sent({ model, format: "webp" }, options, model);
    const body = request.json() as Record<string, unknown>;
    const { model: name, prompt, size, ...rest } = body;
    expect({ name, prompt, rest }).toEqual({
      name: model,
      prompt: "an old lighthouse at sunset",
      rest: expected,
    });
    expect(size).toMatch(/^\d+x\d+$/);
  });

  it("asks for several at once only with `n`", async () => {
    const request = await sent({ count: 3, seeds: [1, 2, 3] }, { preset: "openai" });
    expect(request.json()).toMatchObject({ n: 3 });
  });

  it("tells the size in words, or not at all, where the channel says so", async () => {
    const size = { width: 1152, height: 2048 };
    const words = (await sent({ size }, { sizes: "prompt" })).json();
    expect(words).not.toHaveProperty("size");
    expect(words).toMatchObject({
      prompt: "an old lighthouse at sunset\nThe picture is 1152x2048 pixels, 9:16, portrait.",
    });
    const none = (await sent({ size }, { sizes: "none" })).json();
    expect(none).not.toHaveProperty("size");
    expect(none).toMatchObject({ prompt: "an old lighthouse at sunset" });
  });

  it("holds the headers of the channel", async () => {
    const { headers } = await sent({}, { headers: { "api-key": "azure", "X-Team": "a" } });
    expect(headers).toMatchObject({ "api-key": "azure", "x-team": "a" });
  });

  it("brings the seed to stable-diffusion.cpp, and none that the prompt names", async () => {
    const prompt = 'a cat <sd_cpp_extra_args>{"steps":150}</sd_cpp_extra_args>';
    const request = await sent({ prompt, seeds: [4_294_967_295] }, { preset: "sd-cpp" });
    const { prompt: words } = request.json() as { readonly prompt: string };
    expect(words.match(/<sd_cpp_extra_args>.*?<\/sd_cpp_extra_args>/g)).toEqual([
      '<sd_cpp_extra_args>{"seed":4294967295,"embed_image_metadata":false}</sd_cpp_extra_args>',
    ]);
    expect(words.normalize("NFKC").startsWith(prompt)).toBe(true);
  });
});

describe("what is sent to edit", () => {
  it.each([
    ["one picture", 1, {}, ["image"]],
    ["several pictures", 2, {}, ["image[]", "image[]"]],
    ["where files have one name", 2, { imageField: "image" }, ["image", "image"]],
    ["where files are always a list", 1, { imageField: "image[]" }, ["image[]"]],
  ] as const)("is a form: %s", async (_what, count, options, names) => {
    const work = {
      mode: "edit",
      references: pictures(count),
      size: { width: 1024, height: 1024 },
    } as const;
    const request = await sent(work, { preset: "openai", ...options });
    expect(request.path).toBe("/v1/images/edits");
    expect(request.headers["content-length"]).toBe(String(request.body.length));
    const form = await toForm(request);
    expect(form.words).toEqual({
      model: "gpt-image-2",
      prompt: "an old lighthouse at sunset",
      size: "1024x1024",
      output_format: "png",
    });
    expect(form.files.map(({ name }) => name)).toEqual(names);
    for (const [index, file] of form.files.entries()) {
      expect(file).toMatchObject({ type: "image/png", fileName: `image-${index + 1}.png` });
      expect(file.bytes.equals(Buffer.concat([PICTURE, Buffer.from([index])]))).toBe(true);
    }
  });

  it("holds the mask beside the first picture", async () => {
    const references = pictures(2);
    const request = await sent({ references, mask: mask(8, 8) }, { preset: "openai" });
    const { files } = await toForm(request);
    expect(files.map(({ name }) => name)).toEqual(["image[]", "image[]", "mask"]);
    expect(files[2]).toMatchObject({ fileName: "mask.png", type: "image/png" });
  });

  it("leaves the mask out with a warning where another picture is to be changed, which is said in words", async () => {
    await using bench = await openBench(drawOne, { preset: "openai" });
    const references = pictures(2, 2);
    const { warnings } = await bench.draw(bench.work({ references, mask: mask(8, 8) }));
    expect(warnings).toMatchObject([{ code: "mask_ignored", field: "mask" }]);
    const form = await toForm(first(bench.backend.requests));
    expect(form.files).toHaveLength(2);
    expect(form.words["prompt"]).toBe(
      "an old lighthouse at sunset\nThe picture to change is image 2.",
    );
  });

  it("is JSON with data URLs where the channel says so, one member after the other", async () => {
    const work = { references: pictures(2), mask: mask(8, 8), wishes: { moderation: "low" } };
    const request = await sent(work, { preset: "openai", editsAs: "json" });
    const toUrl = (last: number) =>
      `data:image/png;base64,${Buffer.concat([PICTURE, Buffer.from([last])]).toString("base64")}`;
    expect(request.json()).toMatchObject({
      moderation: "low",
      images: [{ image_url: toUrl(0) }, { image_url: toUrl(1) }],
      mask: { image_url: toUrl(9) },
    });
  });

  it("holds members of the channel that are no words as JSON", async () => {
    const options = {
      preset: "vllm-omni",
      fields: { guidance_scale: 4.5, lora: { name: "x" } },
    } as const;
    const form = await toForm(await sent({ references: pictures(1) }, options));
    expect(form.words).toMatchObject({ guidance_scale: "4.5", lora: '{"name":"x"}', seed: "7" });
  });

  it.each([
    ["a mask of another size", "gpt-image-2", { mask: mask(16, 8) }, "mask"],
    [
      "a picture that dall-e-2 does not take",
      "dall-e-2",
      { size: { width: 512, height: 512 } },
      "image",
    ],
    ["a picture where the backend changes none", "dall-e-3", {}, "image"],
  ])("is nothing at all for %s, and nothing is paid", async (_what, model, changes, param) => {
    await using bench = await openBench(drawOne, { preset: "openai" }, { model });
    const marks: string[] = [];
    const references = model === "gpt-image-2" ? pictures(1) : [{ ...picture(1), width: 9 }];
    const call = bench.draw(bench.work({ ...changes, references }), {
      sending: async () => void marks.push("mark"),
    });
    await expect(call).rejects.toMatchObject({ code: "not_possible", outcome: "refused", param });
    expect(marks).toEqual([]);
    expect(bench.backend.requests).toEqual([]);
  });
});

describe("wishes", () => {
  it.each([
    ["gpt-image-2", { quality: "hd" }, { quality: "high" }, []],
    ["gpt-image-2", { quality: "standard" }, { quality: "medium" }, []],
    ["gpt-image-2", { quality: "max" }, { quality: "high" }, ["quality_ignored"]],
    ["gpt-image-2.5-flare", { quality: "max" }, { quality: "max" }, []],
    ["gpt-image-2", { quality: "ultra" }, {}, ["quality_ignored"]],
    ["gpt-image-2", { quality: "constructor" }, {}, ["quality_ignored"]],
    ["gpt-image-2", { background: "transparent" }, { background: "transparent" }, []],
    ["gpt-image-2", { moderation: "low" }, { moderation: "low" }, []],
    ["gpt-image-2", { moderation: "off" }, {}, ["moderation_ignored"]],
    ["gpt-image-2", { style: "vivid", inputFidelity: "high" }, {}, []],
    ["gpt-image-1.5", { inputFidelity: "high" }, {}, ["input_fidelity_ignored"]],
    ["dall-e-3", { quality: "high", style: "natural" }, { quality: "hd", style: "natural" }, []],
    ["dall-e-3", { style: "baroque" }, {}, ["style_ignored"]],
    ["dall-e-2", { quality: "hd", style: "vivid" }, {}, []],
  ] as const)(
    "for %s, %j is sent as %j with warnings %j",
    async (model, wishes, members, codes) => {
      await using bench = await openBench(drawOne, { preset: "openai" }, { model });
      const { warnings } = await bench.draw(bench.work({ wishes }));
      const body = first(bench.backend.requests).json() as Record<string, unknown>;
      const {
        model: _m,
        prompt: _p,
        size: _s,
        output_format: _o,
        response_format: _r,
        ...rest
      } = body;
      expect(rest).toEqual(members);
      expect(warnings.map(({ code }) => code)).toEqual(codes);
    },
  );

  it("that belong to edits go with edits, and those that do not are warned about", async () => {
    await using bench = await openBench(drawOne, { preset: "openai" }, { model: "gpt-image-1.5" });
    const wishes = { inputFidelity: "high", moderation: "low" };
    const { warnings } = await bench.draw(bench.work({ references: pictures(1), wishes }));
    const { words } = await toForm(first(bench.backend.requests));
    expect(words).toMatchObject({ input_fidelity: "high" });
    expect(words).not.toHaveProperty("moderation");
    expect(warnings.map(({ code }) => code)).toEqual(["moderation_ignored"]);
  });

  it("are handed on as they are to another Limner", async () => {
    const wishes = {
      quality: "ultra",
      style: "baroque",
      background: "auto",
      moderation: "x",
    } as const;
    const request = await sent({ wishes }, { preset: "limner" });
    expect(request.json()).toMatchObject(wishes);
  });

  it.each([
    ["another Limner could not honour are warned about", "limner", ["quality_ignored"]],
    ["a header of anybody else names are not", "generic", []],
  ] as const)("that %s", async (_, preset, codes) => {
    await using bench = await openBench(
      (request, response) => {
        response.setHeader("x-warnings", "quality_ignored,nonsense");
        return drawOne(request, response);
      },
      { preset },
    );
    const { warnings } = await bench.draw(bench.work({}));
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });

  it("that a backend has no word for are named in its abilities as missing", () => {
    const { abilities } = createOpenAiImages(engineSettings({ model: "some-model" }), {});
    expect(abilities).toMatchObject({ wishes: [], transparency: false, seed: false, edit: false });
    const openai = createOpenAiImages(engineSettings({}), { preset: "openai" }).abilities;
    expect(openai.wishes).toEqual(["quality", "background", "moderation"]);
    expect(openai).toMatchObject({
      transparency: true,
      mask: true,
      referencesMax: 16,
      repeatable: false,
    });
  });
});

describe("whether the backend would take a call", () => {
  it.each([
    ["a list of models", 200, true],
    ["no list of models", 404, true],
    ["no way to ask for one", 405, true],
    ["a key that it refuses", 401, false],
    ["an overload", 503, false],
    ["a failure", 500, false],
  ])("is asked at no cost: %s", async (_what, status, isFit) => {
    await using bench = await openBench(
      (_request, response) => void response.writeHead(status).end("{}"),
    );
    const answer = bench.engine.probe?.(new AbortController().signal);
    await (isFit
      ? expect(answer).resolves.toBeUndefined()
      : expect(answer).rejects.toMatchObject({ outcome: "unpaid", misconfigured: status === 401 }));
    expect(bench.backend.requests).toMatchObject([{ method: "GET", path: "/v1/models" }]);
  });
});

/** What arrives for this work. */
async function sent(
  changes: Partial<EngineWork>,
  options: OpenAiImagesOptions,
  model?: string,
): Promise<TestRequest> {
  await using bench = await openBench(drawOne, options, model === undefined ? {} : { model });
  await bench.draw(bench.work(changes));
  expect(bench.backend.requests).toHaveLength(1);
  return first(bench.backend.requests);
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) {
    throw new Error("nothing has come");
  }
  return item;
}

/** Each picture ends in its own byte, so that no two are alike. */
function picture(n: number, changed = 1): EngineReference {
  const bytes = Buffer.concat([PICTURE, Buffer.from([n - 1])]);
  return { ...toReference(bytes, { width: 8, height: 8, changed: n === changed }), n };
}

function pictures(count: number, changed = 1): readonly EngineReference[] {
  return Array.from({ length: count }, (_none, index) => picture(index + 1, changed));
}

function mask(width: number, height: number): EngineReference {
  return { ...picture(10), n: 0, width, height };
}

interface FormFile {
  readonly name: string;
  readonly fileName: string;
  readonly type: string;
  readonly bytes: Buffer;
}

async function toForm({ body, headers }: TestRequest) {
  const type = headers["content-type"] ?? "";
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  }).formData();
  const words: Record<string, string> = {};
  const files: FormFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === "string") {
      words[name] = value;
    } else {
      const bytes = Buffer.from(await value.arrayBuffer());
      files.push({ name, fileName: value.name, type: value.type, bytes });
    }
  }
  return { words, files };
}
