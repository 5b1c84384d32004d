import { describe as group, expect, it } from "vitest";

import { vocabulary } from "../vocabulary/vocabulary.ts";
import { describe, describeAsPrompt } from "./describe.ts";
import { readPrompt } from "./read-prompt.ts";

const read = (prompt: string) => readPrompt(prompt, vocabulary()).intent;

group("the line for a person", () => {
  it.each([
    ["lighthouse at sunset, watercolor", "coast at sunset, lighthouse; watercolor"],
    ["a pine forest in autumn fog", "forest (pine) in golden light, autumn, fog"],
    ["two cats on the beach at night", "coast (beach) at night, two cats"],
    ["a fox logo", "logo, fox"],
    ['a street with a sign "Open"', "street at night, text “Open”"],
    ["a skyline in shades of blue", "skyline at sunset; in shades of blue"],
    ["透明背景的熊猫图标", "logo (app icon), panda, transparent background"],
  ])("%s", (prompt, expected) => {
    expect(describe(read(prompt))).toBe(expected);
  });
});

group("the sentence for the picture", () => {
  it.each([
    [
      "a pine forest at sunset in autumn with two deer on the left and a red tent, watercolor",
      "A pine forest at sunset in autumn, with two deer on the left and a red tent; watercolor.",
    ],
    ["a cat", "A cat in a studio."],
    ["a still life", "A still life in a studio."],
    ["a cat at night", "A cat in a studio at night."],
    ["a cat and a book on a table", "A cat and a book in a studio."],
    ["a lighthouse in a storm", "A coast by day in a storm, with a lighthouse."],
    ["a rainy neon street", "A city street at night in the rain in neon light."],
    ["a living room with a cat", "A living room with a cat."],
    ["a living room with a fireplace and a cat", "A living room with a fireplace, with a cat."],
    ["a cat beside a house", "A meadow in golden light, with a house and a cat beside the house."],
    ['a beach with the text "Hello"', "A sandy beach in golden light, with the text “Hello”."],
    [
      'a neon sign "Open" in a street',
      "A city street at night in neon light, with a neon sign reading “Open”.",
    ],
    ["a fox logo", "A logo of a fox."],
    ['concert poster "Jazz"', "A concert poster with the title “Jazz”."],
    ["seamless pattern of lemons", "A pattern of three lemons."],
    ["a galaxy", "A galaxy in space."],
    ["a coral reef with a turtle", "A coral reef with a turtle."],
    [
      "a forest in warm tones, cinematic, vignette",
      "A forest in golden light; cinematic, vignette, warm colours.",
    ],
    ["两只猫在下雪的村庄", "A village in the snow at sunset in falling snow, with two cats."],
  ])("%s", (prompt, expected) => {
    expect(describeAsPrompt(read(prompt))).toBe(expected);
  });

  it("long and broken writing is one short line", () => {
    const { text, ...intent } = read('a beach with the text "Hello"');
    expect(text).toBe("Hello");
    const said = describeAsPrompt({ ...intent, text: `One\n${"two ".repeat(40)}` });
    expect(said).toContain("“One / two two");
    expect(said.length).toBeLessThan(120);
  });
});
