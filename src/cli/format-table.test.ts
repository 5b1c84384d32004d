import { expect, it } from "vitest";
import { formatTable } from "./format-table.ts";

it("columns stand under each other, wide characters counted as two", () => {
  expect(
    formatTable(
      ["A", "B"],
      [
        ["风筝", "x"],
        ["kite!", "yy"],
      ],
    ),
  ).toEqual(["A      B", "风筝   x", "kite!  yy"]);
});
