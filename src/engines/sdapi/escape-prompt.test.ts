import { describe, expect, it } from "vitest";
import { escapePrompt } from "./escape-prompt.ts";

describe("words are drawn as words", () => {
  it.each([
    ["a LoRA", "<lora:evil:1> a kite", "< lora:evil:1> a kite"],
    ["a hypernetwork", "<hypernet:evil:1>", "< hypernet:evil:1>"],
    ["another network", "<lyco:evil:1>", "< lyco:evil:1>"],
    [
      "arguments of sd-server",
      "<sd_cpp_extra_args>{}</sd_cpp_extra_args>",
      "< sd_cpp_extra_args>｛｝< /sd_cpp_extra_args>",
    ],
    ["a weight", "a (red:1.3) kite", String.raw`a \(red:1.3 ) kite`],
    ["less weight, and a change on the way", "[red] [a:b:0.5]", "［red］ ［a:b:0.5］"],
    ["turns", "[cow|horse]", "［cow|horse］"],
    ["a break", "a BREAK b", "a Break b"],
    ["two prompts", "a cat AND a dog", "a cat And a dog"],
    ["another encoder's words", "a cat TE2: a dog", "a cat TE 2: a dog"],
    ["alternatives", "a {red|blue} kite", "a ｛red|blue｝ kite"],
    ["a variable", "${x=!{a|b}} ${x}", "$｛x=!｛a|b｝｝ $｛x｝"],
    ["a file of alternatives", "a __colour/warm__ kite", "a ＿＿colour/warm＿＿ kite"],
    ["a comment", "shirt #7\nin red ## x", "shirt ＃7\nin red ＃＃ x"],
    ["the weight of the whole", "in 16:9", "in 16：9"],
    ["the weight of the whole, with signs", "score : -2.5 ", "score ： -2.5 "],
    [
      "what nobody reads",
      "ANDES, brand: x, at 7:30 sharp, a_b, 50% $5 R&D",
      "ANDES, brand: x, at 7:30 sharp, a_b, 50% $5 R&D",
    ],
  ])("%s", (_, prompt, text) => {
    expect(escapePrompt(prompt)).toBe(text);
    expect(escapePrompt(text)).toBe(text);
  });
});
