import { describe, expect, it } from "vitest";
import { mergeNewest } from "./merge-newest.ts";

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id, state: "old" }));
const fresh = (...ids: readonly string[]) => ids.map((id) => ({ id, state: "new" }));
const ids = (list: readonly { readonly id: string }[] | null) => list?.map(({ id }) => id);

describe("a list that is brought up to date by its first page", () => {
  it("has what is new in front, what was told last, and the older pages as they were", () => {
    const merged = mergeNewest(
      { data: fresh("5", "4", "3"), next_cursor: "c" },
      rows("4", "3", "2", "1"),
    );
    expect(ids(merged)).toEqual(["5", "4", "3", "2", "1"]);
    expect(merged?.map(({ state }) => state)).toEqual(["new", "new", "new", "old", "old"]);
  });

  it("loses the rows that are no longer among those of its filter", () => {
    const merged = mergeNewest(
      { data: fresh("4", "2"), next_cursor: "c" },
      rows("4", "3", "2", "1"),
    );
    expect(ids(merged)).toEqual(["4", "2", "1"]);
  });

  it("is the page itself where that is all there is", () => {
    expect(ids(mergeNewest({ data: fresh("2"), next_cursor: null }, rows("3", "2", "1")))).toEqual([
      "2",
    ]);
  });

  it("stays as it is where a step of the search found nothing", () => {
    expect(ids(mergeNewest({ data: [], next_cursor: "c" }, rows("2", "1")))).toEqual(["2", "1"]);
  });

  it("begins anew where more came than the page holds", () => {
    expect(mergeNewest({ data: fresh("9", "8"), next_cursor: "c" }, rows("2", "1"))).toBeNull();
  });
});
