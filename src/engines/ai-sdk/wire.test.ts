import { describe, expect, it } from "vitest";
import { strangersPicture, toReference } from "../../conformance/engine-references.ts";
import { factsOf } from "./known-packages.ts";
import { readTraits } from "./model-traits.ts";
import { WORK } from "./testing/open-ai-sdk-bench.ts";
import { toPlainWords } from "./to-plain-words.ts";
import { toPrompt } from "./to-prompt.ts";
import { toProviderKey } from "./wire.ts";

const words = { splitsPrompts: false };

describe("prompt text is data", () => {
  it.each([
    ["a cat <lora:style:0.8>", "a cat ＜lora:style:0.8>"],
    [
      '<sd_cpp_extra_args>{"steps":1}</sd_cpp_extra_args> a cat',
      '＜sd_cpp_extra_args>{"steps":1}＜/sd_cpp_extra_args> a cat',
    ],
    ["<param[steps]:9> a cat", "＜param[steps]:9> a cat"],
    ["<LORA:x:1>", "＜LORA:x:1>"],
  ])("%s is drawn as words", (prompt, sent) => {
    expect(toPrompt({ ...WORK, prompt }, words)).toBe(sent);
  });

  it.each(["a < b and c > d", "I <3 lighthouses", "x <- y", "1 < 2: true"])(
    "%s is left as it is",
    (prompt) => {
      expect(toPrompt({ ...WORK, prompt }, words)).toBe(prompt);
    },
  );

  it("| is written wide where it may split off what is not wished for, and left alone elsewhere", () => {
    expect(toPlainWords("tea | coffee", { splitsPrompts: true })).toBe("tea ｜ coffee");
    expect(toPlainWords("tea | coffee", { splitsPrompts: false })).toBe("tea | coffee");
    expect(factsOf("@ai-sdk/openai-compatible", "x").splitsPrompts).toBe(true);
    expect(factsOf("somebodys-provider", "x").splitsPrompts).toBe(true);
    expect(factsOf("@ai-sdk/openai", "gpt-image-1").splitsPrompts).toBe(false);
  });

  it("guidance and earlier words stand before the prompt, and are data as well", () => {
    const prompt = toPrompt(
      { ...WORK, guidance: "Flat colours <lora:a:1>.", context: ["a harbour", "in winter"] },
      words,
    );
    expect(prompt).toBe("Flat colours ＜lora:a:1>.\n\na harbour\n\nin winter\n\nan old lighthouse");
  });

  it("the picture to change is named by its place among those that are sent", () => {
    const picture = toReference(strangersPicture({ width: 8, height: 8 }), {
      width: 8,
      height: 8,
      changed: false,
    });
    const references = [picture, { ...picture, n: 2 }, { ...picture, n: 3, changed: true }];
    expect(toPrompt({ ...WORK, references }, words)).toBe(
      "Image 3 of the 3 given is the one to change; the others are for reference.\n\nan old lighthouse",
    );
    expect(toPrompt({ ...WORK, references: [picture] }, words)).toBe("an old lighthouse");
  });
});

it.each([
  ["openai.image", "openai"],
  ["black-forest-labs.image", "blackForestLabs"],
  ["fal", "fal"],
])("the options of %s are kept under %s", (provider, key) => {
  expect(toProviderKey({ provider })).toBe(key);
});

it("what is known of a package is sent below what the operator says", async () => {
  const model = {
    specificationVersion: "v4",
    provider: "luma.image",
    countMax: () => Promise.resolve(1),
  } as const;
  const readFor = (luma: Record<string, unknown>) =>
    readTraits({
      options: { package: "@ai-sdk/luma", providerOptions: { luma } },
      modelId: "photon-1",
      model,
    });
  const patient = await readFor({ weight: 1 });
  expect(patient.providerOptions).toEqual({ luma: { maxPollAttempts: 7200, weight: 1 } });
  const told = await readFor({ maxPollAttempts: 3 });
  expect(told.providerOptions).toEqual({ luma: { maxPollAttempts: 3 } });
});
