import { describe, expect, it } from "vitest";

import { vocabulary } from "../vocabulary/vocabulary.ts";
import { applyChange } from "./apply-change.ts";
import type { Changed } from "./apply-change.ts";
import { readChange } from "./read-change.ts";
import { readPrompt } from "./read-prompt.ts";
import { toBrief } from "./testing/to-brief.ts";

function change(prompt: string, ...instructions: readonly string[]): Changed {
  let { intent } = readPrompt(prompt, vocabulary());
  let impossible: readonly string[] = [];
  for (const instruction of instructions) {
    const changed = applyChange(intent, readChange(instruction, vocabulary()), vocabulary());
    intent = changed.intent;
    impossible = changed.impossible;
  }
  return { intent, impossible };
}

describe("a change is made, and all else stays", () => {
  it.each([
    ["lighthouse by the sea", "make it night and add a boat", "coast night | lighthouse, boat"],
    ["a cat on a chair", "remove the chair", "room day | cat"],
    ["lighthouse by the sea", "remove the lighthouse", "coast golden |  |  | headland"],
    [
      "a cat on a sofa in a living room",
      "put a hat on it",
      "room day | cat (on sofa), sofa, hat (on cat) |  | living",
    ],
    [
      "a cat on the beach",
      "put a dog next to it",
      "coast golden | cat, dog (beside cat) |  | beach",
    ],
    ["a cat on the beach", "make it a forest instead", "forest golden | cat"],
    ["a cat on the beach", "改成沙漠", "desert golden | cat"],
    ["a cat on the beach", "把背景换成森林", "forest golden | cat"],
    ["a cat on the beach", "春天", "coast golden spring | cat |  | beach"],
    ["a cat on the beach", "在左边加两只狗", "coast golden | cat, 2 dog (left) |  | beach"],
    ["a cat on the beach", "in watercolor", "coast golden | cat | watercolor | beach"],
    ["a cat on the beach", "in shades of blue", "coast golden all #2f6fd6 | cat |  | beach"],
    ["a cat on the beach", "暖色调", "coast golden warm | cat |  | beach"],
    ["a cat on the beach", "same but portrait", "coast golden | cat |  | beach"],
    [
      "a cat and a dog on the beach",
      "replace the cat with a horse",
      "coast golden | horse, dog |  | beach",
    ],
    [
      "a red cat on the left of a house",
      "replace the cat with a dog",
      "meadow golden | dog (left beside house), house",
    ],
    ["three cats in a park", "把猫换成狗", "meadow golden | 3 dog |  | park"],
    ["a boat on the sea", "make the boat red", "coast golden | #d8332f boat"],
    ["a boat on the sea", "把船改成红色", "coast golden | #d8332f boat"],
    ["a boat on the sea", "add two more boats", "coast golden | 3 boat"],
    ["a boat on the sea", "再加两艘船", "coast golden | 3 boat"],
    ["a boat on the sea", "three boats instead", "coast golden | 3 boat"],
    ["a boat on the sea", "add an elephant", "coast golden | boat, elephant"],
    ["a cat in a room", "a dog instead", "room day | dog"],
    ["a cat in a room", "make the cat bigger", "room day | large cat"],
    ["a cat in a room", "让猫大一点", "room day | large cat"],
    ["a cat in a forest", "move the cat to the left", "forest golden | cat (left)"],
    ["a cat in a forest", "把猫移到右边", "forest golden | cat (right)"],
    [
      "a cat on the left of a house",
      "move the cat to the right",
      "meadow golden | cat (right), house",
    ],
    [
      "a horse and a house in a meadow",
      "put it behind the house",
      "meadow golden | horse (behind house), house",
    ],
    ["a red apple", "make it green", "studio day | #3f9b4f apple"],
    ["a forest", "make it blue", "forest golden all #2f6fd6"],
    ["three cats", "remove one cat", "studio day | 2 cat"],
    ["three cats", "减少一只猫", "studio day | 2 cat"],
    ["three cats", "remove the cats", "studio day"],
    ["a lake", "add a waterfall", "mountain-lake golden |  |  | waterfall"],
    ["a lake with a waterfall", "remove the waterfall", "mountain-lake golden"],
    ["a beach", "add palm trees", "coast golden |  |  | beach, palm"],
    ["a rainy street", "stop the rain", "street night"],
    ["a rainy neon street reading Hi", "make it sunny", "street day neon |  |  |  | Hi (neon)"],
    [
      'a street with a neon sign "Hi"',
      "change the sign to 'Bye'",
      "street night neon |  |  |  | Bye (neon)",
    ],
    ['a street with a sign "Hi"', "make it cyberpunk", "street night neon |  |  |  | Hi (neon)"],
    ['a street with a sign "Hi"', "make it a forest", "forest night |  |  |  | Hi (sign)"],
    ['a poster saying "Hello"', "文字改成「你好」", "poster day |  |  |  | 你好 (title)"],
    ['a beach with the text "Hi"', "remove the text", "coast golden |  |  | beach"],
    ["a forest, oil painting", "in watercolor", "forest golden |  | watercolor"],
    ["a forest, oil painting", "remove the filter", "forest golden"],
    ["a forest", "make it neon", "forest golden |  | neon"],
    ["a neon forest", "remove the neon", "forest golden"],
    ["a neon street", "move it to the forest", "forest night |  | neon"],
    ["a logo of a fox", "make the background blue", "logo day on #2f6fd6 | fox"],
    ["a logo of a fox", "remove the background", "logo day transparent | fox"],
    ["a street with a vignette", "remove the vignette", "street night"],
  ])("%s, then %s", (prompt, instruction, expected) => {
    expect(toBrief(change(prompt, instruction).intent)).toBe(expected);
  });

  it("brighter again is brighter still, and darker takes it back", () => {
    const brighter = change("a forest", "brighter", "brighter still");
    expect(brighter.intent.adjustments).toEqual(["brighten", "brighten"]);
    const back = change("a forest", "brighter", "brighter", "darker");
    expect(back.intent.adjustments).toEqual(["brighten"]);
    expect(change("a forest", "mirror it", "mirror it").intent).not.toHaveProperty("adjustments");
  });

  it("the list of adjustments is bounded", () => {
    const wishes = ["brighter", "more contrast", "warmer", "sharper", "more saturated"];
    const turns = Array.from({ length: 5 }, () => wishes.join(", "));
    expect(change("a forest", ...turns).intent.adjustments?.length).toBeLessThanOrEqual(12);
  });

  it("goes on from turn to turn", () => {
    const turns = [
      "add a cat",
      "make it night",
      "make the cat black",
      "move it to the beach",
      "in pencil",
    ];
    expect(toBrief(change("a forest", ...turns).intent)).toBe(
      "coast night | #2b2b30 cat | pencil | beach",
    );
  });
});

describe("what cannot be done is said", () => {
  it.each([
    ["a boat on the sea", "make the whale bigger", "“whale” cannot be changed in it"],
    ["a boat on the sea", "remove the cat", "there is no cat in it to take away"],
    ["a boat on the sea", "add a moon", "this place has its own moon"],
    ["a boat and a cat", "make it bigger", "it was not said which thing is meant"],
    ["a forest", "add a waterfall", "“waterfall” is not in this kind of picture"],
    [
      "a forest",
      "remove the background",
      "only a logo or a thing by itself can have no background",
    ],
    ["a forest", "less contrast", "there is no contrast to take back"],
    ["a logo of a mountain", "make it a beach", 'the new place cannot show "mountain"'],
    [
      "a lighthouse by the sea",
      "add two more lighthouses",
      "there is no room for more than 1 lighthouse",
    ],
  ])("%s, then %s", (prompt, instruction, expected) => {
    expect(change(prompt, instruction).impossible).toEqual([expected]);
  });
});
