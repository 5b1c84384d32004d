import { describe, expect, it } from "vitest";
import { readPages, type Page } from "./read-pages.ts";

const PAGES: Readonly<Record<string, Page<number>>> = {
  first: { data: [1, 2], next_cursor: "empty" },
  empty: { data: [], next_cursor: "last" },
  last: { data: [3], next_cursor: null },
};
const END: Page<number> = { data: [], next_cursor: null };
const read = (cursor: string | null) => Promise.resolve(PAGES[cursor ?? "first"] ?? END);

describe("a list that is told in pages", () => {
  it("is read on after a page without rows, for as long as there is a next one", async () => {
    expect(await readPages(read, 100)).toEqual([1, 2, 3]);
  });

  it("is read no further than wanted", async () => {
    const asked: (string | null)[] = [];
    const rows = await readPages((cursor) => {
      asked.push(cursor);
      return read(cursor);
    }, 1);
    expect([rows, asked]).toEqual([[1], [null]]);
  });
});
