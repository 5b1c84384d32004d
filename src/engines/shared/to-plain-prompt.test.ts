import { describe, expect, it } from "vitest";
import type { EngineReference } from "../../contract/engine.ts";
import { toPlainPrompt } from "./to-plain-prompt.ts";

function reference(n: number, changed: boolean): EngineReference {
  return {
    n,
    changed,
    width: 8,
    height: 8,
    mediaType: "image/png",
    async *open() {
      yield new Uint8Array();
    },
  };
}

describe("the words of a call as one text", () => {
  it("have earlier words first and the guidance last", () => {
    const work = {
      context: ["a harbour", " in winter "],
      prompt: "at night",
      guidance: "Be calm.",
    };
    expect(toPlainPrompt({ ...work, references: [] })).toBe(
      "a harbour\nin winter\nat night\nBe calm.",
    );
  });

  it("say which of several pictures is to be changed, and nothing where there is one", () => {
    const work = { context: [], prompt: "make it night", guidance: "" };
    const two = [reference(1, false), reference(2, true)];
    expect(toPlainPrompt({ ...work, references: two })).toBe("make it night\nChange image 2.");
    expect(toPlainPrompt({ ...work, references: [reference(1, true)] })).toBe("make it night");
  });
});
