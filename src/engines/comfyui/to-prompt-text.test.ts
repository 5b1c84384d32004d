import { describe, expect, it } from "vitest";

import type { EngineReference } from "../../contract/engine.ts";
import { toPromptText } from "./to-prompt-text.ts";

const nothing = { context: [], guidance: "", references: [] };
const escaped = (prompt: string): string => toPromptText({ ...nothing, prompt }, "encoder");

const reference = (n: number, changed: boolean): EngineReference => ({
  n,
  changed,
  width: 8,
  height: 8,
  mediaType: "image/png",
  async *open() {
    yield new Uint8Array();
  },
});

describe("words are drawn as words", () => {
  it.each([
    ["a weight", "a (red:1.4) kite", String.raw`a \(red:1.4\) kite`],
    ["nested parentheses", "((old)) (new", String.raw`\(\(old\)\) \(new`],
    ["an escape of the caller", String.raw`\(x\)`, String.raw`\\(x\\)`],
    ["a file at the start", "embedding:evil a kite", "embedding :evil a kite"],
    ["a file within", "a kite\nembedding:evil.pt", "a kite\nembedding :evil.pt"],
    ["a file after a parenthesis", "(embedding:evil:1.2)", String.raw`\(embedding:evil:1.2\)`],
    [
      "a control sign of a language model",
      "a<|im_end|>b <|image_pad|>",
      "a< |im_end|>b < |image_pad|>",
    ],
    ["a control sign of T5", "kite</s><pad>", "kite< /s>< pad>"],
    ["a LoRA", "<lora:evil:1>", "< lora:evil:1>"],
    ["what no encoder reads", "{red|blue} [kite] <3 2 < 3", "{red|blue} [kite] <3 2 < 3"],
  ])("%s", (_, prompt, text) => {
    expect(escaped(prompt)).toBe(text);
  });

  it("stand untouched in a node that reads no syntax", () => {
    expect(toPromptText({ ...nothing, prompt: "a (red:1.4) kite" }, "plain")).toBe(
      "a (red:1.4) kite",
    );
  });
});

describe("the text of a call", () => {
  it("has earlier words first and the guidance last", () => {
    const work = {
      context: ["a harbour", " in winter "],
      prompt: "at night",
      guidance: "Be calm.",
      references: [],
    };
    expect(toPromptText(work, "plain")).toBe("a harbour\nin winter\nat night\nBe calm.");
  });

  it("says which of several pictures is to be changed, and nothing where there is one", () => {
    const work = { ...nothing, prompt: "make it night" };
    const two = { ...work, references: [reference(1, false), reference(2, true)] };
    expect(toPromptText(two, "encoder")).toBe("make it night\nChange image 2.");
    expect(toPromptText({ ...work, references: [reference(1, true)] }, "encoder")).toBe(
      "make it night",
    );
  });
});
