import { describe, expect, it } from "vitest";
import { readGuidance } from "./read-guidance.ts";

const NEXTCHAT =
  "\nYou are ChatGPT, a large language model trained by OpenAI.\nKnowledge cutoff: 2023-10\nCurrent model: gpt-image-2-vip\nCurrent time: Sun Nov 22 2026 10:00:00 GMT+0100\nLatex inline: \\(x^2\\) \nLatex block: $$e=mc^2$$\n";

describe("boilerplate of chat frontends", () => {
  it.each([
    NEXTCHAT,
    "You are ChatGPT, a large language model trained by OpenAI.",
    "You are ChatGPT, a large language model trained by OpenAI. Respond conversationally.",
    "You are ChatGPT, a large language model trained by OpenAI. Follow the user's instructions carefully. Respond using markdown.",
    "You are a helpful assistant.",
    "You are a helpful assistant",
    "You are a friendly, helpful AI assistant.",
    "你是一个有用的助手。",
    "你是ChatGPT，一个由OpenAI训练的大语言模型。",
  ])("%j is left out with a warning", (text) => {
    const guidance = readGuidance([text]);
    expect(guidance.text).toBe("");
    expect(guidance.warnings.map(({ code }) => code)).toEqual(["system_text_left_out"]);
  });

  it("is cut away from what its writer added", () => {
    expect(
      readGuidance(["You are a helpful assistant. Always paint in gouache.\nNo text in pictures."])
        .text,
    ).toBe("Always paint in gouache.\nNo text in pictures.");
  });
});

describe("guidance", () => {
  it.each([
    "Always paint in gouache.",
    "You are an illustrator of children's books.",
    "Pictures for ChatGPT fans.\n\nSoft light.",
  ])("%j stays as written", (text) => {
    expect(readGuidance([text])).toEqual({ text, warnings: [] });
  });

  it("of several messages is joined by blank lines", () => {
    expect(readGuidance(["Soft light.", "You are a helpful assistant.", "No text."]).text).toBe(
      "Soft light.\n\nNo text.",
    );
  });

  it("is empty without system messages", () => {
    expect(readGuidance([])).toEqual({ text: "", warnings: [] });
  });
});
