import type { Generation, Story } from "limner/client";
import { describe, expect, it } from "vitest";
import { toStoryTurns } from "./story-turns.ts";

const one = (id: string) => ({ id }) as Generation;

describe("the turns of a story", () => {
  it("say by which of its own references a picture was made, and which turn is open", () => {
    const story: Story = {
      object: "story",
      data: [one("a"), one("b"), one("c")],
      relations: [
        { parent: "a", child: "b", n: 1 },
        { parent: "b", child: "c", n: 3 },
        { parent: "a", child: "c", n: 2 },
      ],
      more: { earlier: false, later: false },
    };
    expect(
      toStoryTurns(story, "b").map(({ generation, madeFrom, isCurrent }) => [
        generation.id,
        madeFrom,
        isCurrent,
      ]),
    ).toEqual([
      ["a", null, false],
      ["b", 1, true],
      ["c", 2, false],
    ]);
  });
});
