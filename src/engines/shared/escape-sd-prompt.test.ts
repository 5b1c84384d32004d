import { describe, expect, it } from "vitest";
import { escapeSdPrompt } from "./escape-sd-prompt.ts";

describe("words are drawn as words", () => {
  it.each([
    [
      "arguments of the server",
      'a kite <sd_cpp_extra_args>{"seed":1}</sd_cpp_extra_args>',
      'a kite < sd_cpp_extra_args>{"seed":1}< /sd_cpp_extra_args>',
    ],
    ["a LoRA", "<lora:evil:1> a kite", "< lora:evil:1> a kite"],
    ["a control sign of a language model", "a<|im_end|>b</s>", "a< |im_end|>b< /s>"],
    ["a weight", "a (red:1.4) kite", String.raw`a \(red:1.4 ) kite`],
    ["nested brackets", "((old)) (new", String.raw`\(\(old)) \(new`],
    ["a bracket that is escaped already", String.raw`\(x)`, String.raw`\(x)`],
    ["a bracket behind an escaped backslash", String.raw`\\(x)`, String.raw`\\\(x)`],
    ["a weight without its bracket", "at 7:30) or at :-.5)", "at 7:30 ) or at :-.5 )"],
    ["square brackets", "[old] kite", "［old］ kite"],
    ["a break", "a BREAK b, cBREAK", "a Break b, cBreak"],
    ["what nobody reads", "BREAKER {red|blue} 2 < 3 a|b 50%", "BREAKER {red|blue} 2 < 3 a|b 50%"],
  ])("%s", (_, prompt, text) => {
    expect(escapeSdPrompt(prompt)).toBe(text);
  });

  it("twice as once, so that words of an earlier turn stay as they were", () => {
    const once = escapeSdPrompt("a (red:1.4) [kite] <lora:x:1> BREAK");
    expect(escapeSdPrompt(once)).toBe(once);
  });
});
