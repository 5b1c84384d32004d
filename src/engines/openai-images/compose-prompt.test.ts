import { describe, expect, it } from "vitest";

import type { EngineReference, EngineWork } from "../../contract/engine.ts";
import { composePrompt } from "./compose-prompt.ts";
import type { OpenAiImagesOptions } from "./options.ts";
import { toProfile } from "./to-profile.ts";

function compose(changes: Partial<EngineWork>, options: OpenAiImagesOptions, model?: string) {
  const work: EngineWork = {
    generationId: "gen_1",
    callKey: "gen_1-1",
    model: "any",
    mode: "draw",
    prompt: "a red kite",
    context: [],
    guidance: "",
    references: [],
    size: { width: 2048, height: 1152 },
    count: 1,
    seeds: [7],
    format: "png",
    wishes: {},
    ...changes,
  };
  return composePrompt(work, toProfile({ baseUrl: "http://127.0.0.1:1", model }, options));
}

const TALK = { guidance: "Paint in oil.", context: ["a harbour", "in winter"] };

describe("the one text of a request", () => {
  it("is the prompt as it was written where there is nothing else", () => {
    const prompt = "  a red kite\n\n<b>|(x:1.5)  ";
    expect(compose({ prompt }, { preset: "openai" })).toEqual({ text: prompt, warnings: [] });
  });

  it("introduces guidance and earlier words to models that follow instructions", () => {
    expect(compose(TALK, { preset: "openai" }).text).toBe(
      "Standing guidance, weaker than the request:\nPaint in oil.\n\nEarlier words of the user:\na harbour\nin winter\n\nThe request:\na red kite",
    );
  });

  it("joins them to models that draw what they read", () => {
    expect(compose(TALK, { preset: "vllm-omni" }).text).toBe(
      "Paint in oil.\na harbour\nin winter\na red kite",
    );
  });

  it("takes settings out of force in all of them", () => {
    const words = "<lora:a:1> | b";
    const { text } = compose(
      { prompt: words, guidance: words, context: [words] },
      { preset: "localai", seed: false },
    );
    expect(text).not.toMatch(/[<|]/);
    expect(text.normalize("NFKC")).toBe([words, words, words].join("\n"));
  });

  it("names the picture to change only where it is not the first", () => {
    const toReference = (n: number, changed: boolean): EngineReference => ({
      n,
      changed,
      width: 1,
      height: 1,
      mediaType: "image/png",
      async *open() {
        yield new Uint8Array();
      },
    });
    const edit = (changed: number) =>
      compose(
        { references: [1, 2, 3].map((n) => toReference(n, n === changed)) },
        { preset: "openai" },
      ).text;
    expect(edit(1)).toBe("a red kite");
    expect(edit(0)).toBe("a red kite");
    expect(edit(3)).toBe("a red kite\nThe picture to change is image 3.");
  });

  it("leaves out the oldest words first, then the guidance, and says so", () => {
    const long = { context: ["x".repeat(3_000), "y".repeat(900)], guidance: "z".repeat(500) };
    const shorter = compose(long, { preset: "openai" }, "dall-e-3");
    expect(shorter.text).not.toContain("xx");
    expect(shorter.text).toContain("yy");
    expect(shorter.text).toContain("zz");
    expect(shorter.warnings.map(({ code }) => code)).toEqual(["prompt_partly_understood"]);

    const guidance = "z".repeat(4_000);
    const shortest = compose({ ...TALK, guidance }, { preset: "openai" }, "dall-e-3");
    expect(shortest.text).toBe("a red kite");
    expect(shortest.warnings.map(({ code }) => code)).toEqual([
      "prompt_partly_understood",
      "system_text_left_out",
    ]);
  });

  it("is refused where the prompt alone is too long for the backend", () => {
    const prompt = "x".repeat(1_001);
    expect(() => compose({ prompt }, { preset: "openai" }, "dall-e-2")).toThrow(
      "at most 1000 characters",
    );
    expect(compose({ prompt }, { preset: "generic" }).text).toBe(prompt);
  });
});
