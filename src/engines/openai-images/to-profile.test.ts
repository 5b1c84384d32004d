import { describe, expect, it } from "vitest";

import { readModelFamily } from "./model-family.ts";
import { toHeaders } from "./to-headers.ts";
import { toProfile } from "./to-profile.ts";

const OPENAI = "https://api.openai.com/v1";
const ELSEWHERE = "http://10.0.0.5:1234/v1";

describe("what is known of a backend", () => {
  it.each([
    ["gpt-image-1", "gpt-image-1"],
    ["gpt-image-1.5", "gpt-image-1"],
    ["azure/gpt-image-1.5-2025-12-16", "gpt-image-1"],
    ["gpt-image-1-mini", "gpt-image-1-mini"],
    ["chatgpt-image-latest", "gpt-image-1"],
    ["openai/gpt-image-2", "gpt-image-2"],
    ["gpt-image-2-2026-04-21", "gpt-image-2"],
    ["gpt-image-2.5-flare", "gpt-image-2.5"],
    ["gpt-image-2.6-sunburst", "gpt-image-2.5"],
    ["gpt-image-10", "gpt-image-2.5"],
    ["DALL-E-3", "dall-e-3"],
    ["dall-e-2", "dall-e-2"],
    ["qwen-image", undefined],
    ["my-gpt-image-1", undefined],
  ])("follows the model's name: %s is %s", (name, family) => {
    expect(readModelFamily(name)).toBe(family);
  });

  it.each([
    ["OpenAI without a name", OPENAI, undefined, 10, null, true],
    [
      "OpenAI's own deployment names",
      "https://x.openai.azure.com/openai/v1",
      "mine",
      10,
      null,
      true,
    ],
    ["an OpenAI model elsewhere", ELSEWHERE, "gpt-image-2", 1, null, true],
    ["dall-e-3", OPENAI, "dall-e-3", 1, "b64_json", false],
    ["a reseller", "https://api.apiyi.com/v1", "gpt-image-2-vip", 1, "b64_json", true],
    ["a resold name elsewhere", ELSEWHERE, "gpt-image-2-vip", 1, "b64_json", true],
    ["anything else", ELSEWHERE, "qwen-image", 1, "b64_json", false],
  ] as const)(
    "is read from address and name: %s",
    (_what, baseUrl, model, countMax, responseFormat, edits) => {
      const profile = toProfile({ baseUrl, model }, {});
      expect(profile).toMatchObject({ countMax, responseFormat });
      expect(profile.edits !== null).toBe(edits);
    },
  );

  it.each([
    ["limner", "gpt-image-2", "field"],
    ["limner", "gpt-image-2-vip", "field"],
    ["limner", "gpt-image-2-all", "words"],
    ["apiyi", "gpt-image-2-vip", "field"],
    ["apiyi", "gpt-image-2-all", "words"],
  ] as const)("%s tells the size of %s by %s", (preset, model, asked) => {
    expect(toProfile({ baseUrl: ELSEWHERE, model }, { preset }).sizes.asked).toBe(asked);
  });

  it("asks for one picture at a time where a seed is sent", () => {
    for (const preset of ["limner", "sd-cpp", "vllm-omni", "sglang", "localai"] as const) {
      const profile = toProfile({ baseUrl: ELSEWHERE, model: undefined }, { preset });
      expect(profile).toMatchObject({ countMax: 1 });
      expect(profile.seed).not.toBeNull();
    }
  });

  it("is changed by options", () => {
    const profile = toProfile(
      { baseUrl: ELSEWHERE, model: undefined },
      {
        preset: "vllm-omni",
        seed: false,
        countMax: 4,
        answer: "url",
        outputFormat: "asked",
        edits: true,
        editsAs: "json",
        imageField: "image[]",
        mask: true,
        referencesMax: 2,
        fields: { num_inference_steps: 30 },
      },
    );
    expect(profile).toMatchObject({
      seed: null,
      countMax: 4,
      responseFormat: "url",
      sendsOutputFormat: true,
      edits: { as: "json", imageField: "image[]", mask: true, referencesMax: 2 },
      fields: { num_inference_steps: 30 },
    });
    const plain = toProfile(
      { baseUrl: OPENAI, model: undefined },
      { answer: "backend", seed: true },
    );
    expect(plain).toMatchObject({ responseFormat: null, seed: "field", countMax: 1 });
  });

  it.each([
    [{ preset: "sd-cpp", countMax: 2 } as const, "countMax must be 1"],
    [{ fields: { prompt: "a cat" } }, "options.fields.prompt"],
    [{ fields: { stream: true } }, "options.fields.stream"],
  ])("is refused at the start if it makes no sense: %j", (options, message) => {
    expect(() => toProfile({ baseUrl: ELSEWHERE, model: undefined }, options)).toThrow(message);
  });
});

describe("the headers of every request", () => {
  it("hold the key, unless the channel says otherwise", () => {
    expect(toHeaders({ apiKey: "sk-1" }, {})).toEqual({ authorization: "Bearer sk-1" });
    expect(toHeaders({ apiKey: undefined }, {})).toEqual({});
    const headers = { "api-key": "x", Authorization: "Basic eA==" };
    expect(toHeaders({ apiKey: "sk-1" }, { headers })).toEqual({
      authorization: "Basic eA==",
      "api-key": "x",
    });
  });

  it("cannot replace those that a request needs", () => {
    expect(() => toHeaders({ apiKey: undefined }, { headers: { "Content-Length": "3" } })).toThrow(
      "options.headers.content-length",
    );
  });
});
