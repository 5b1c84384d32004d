import { describe, expect, it } from "vitest";
import { DEFAULT_WISHES, type Draft, type Reference } from "../../../threads/thread.ts";
import { withMoved, withoutReference, withReference } from "./reference-changes.ts";

function picture(id: string): Reference {
  return { id, kind: "url", url: `/images/${id}.png`, generation: null, width: 1, height: 1 };
}

function draft(prompt: string, ids: readonly string[]): Draft {
  return { prompt, references: ids.map(picture), wishes: DEFAULT_WISHES };
}

function idsOf({ references }: Draft): readonly string[] {
  return references.map(({ id }) => id);
}

describe("the references of a draft", () => {
  it("are at most 16", () => {
    const full = draft(
      "",
      Array.from({ length: 16 }, (_, index) => `p${index}`),
    );
    expect(withReference(full, picture("one-more"))).toBe(full);
  });

  it("are all chosen once one was added by hand", () => {
    const automatic: Reference = { ...picture("a"), automatic: true } as Reference;
    const { references } = withReference(
      { ...draft("", []), references: [automatic] },
      picture("b"),
    );
    expect(references.some((one) => one.kind === "url" && one.automatic === true)).toBe(false);
  });

  it("take the numbers in the words with them when they move", () => {
    const moved = withMoved(draft("Put image 1 into image 3", ["a", "b", "c"]), 0, 2);
    expect(idsOf(moved)).toEqual(["b", "c", "a"]);
    expect(moved.prompt).toBe("Put image 3 into image 2");
  });

  it("give the numbers behind them on when they go", () => {
    const left = withoutReference(draft("Put image 1 into image 3", ["a", "b", "c"]), "b");
    expect(idsOf(left)).toEqual(["a", "c"]);
    expect(left.prompt).toBe("Put image 1 into image 2");
  });

  it("leave the words as they are when the one that goes is named in them", () => {
    const left = withoutReference(draft("Put image 1 into image 2", ["a", "b"]), "a");
    expect(left.prompt).toBe("Put image 1 into image 2");
  });
});
