import { describe, expect, it } from "vitest";
import { rowBeside } from "./use-row-keys.ts";

describe("the row that j and k go to", () => {
  const ids = ["a", "b", "c"];

  it("is the next or the one before, and none beyond the ends", () => {
    expect(rowBeside(ids, "b", 1)).toBe("c");
    expect(rowBeside(ids, "b", -1)).toBe("a");
    expect(rowBeside(ids, "c", 1)).toBeUndefined();
    expect(rowBeside(ids, "a", -1)).toBeUndefined();
  });

  it("is the first where none is chosen, or the chosen one has left the list", () => {
    expect(rowBeside(ids, null, 1)).toBe("a");
    expect(rowBeside(ids, "z", -1)).toBe("a");
    expect(rowBeside([], null, 1)).toBeUndefined();
  });
});
