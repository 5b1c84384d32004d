import { describe, expect, it } from "vitest";
import { toCsv } from "./to-csv.ts";

describe("comma-separated values", () => {
  it("have a line for each row, and quotes where a cell needs them", () => {
    const rows = [
      ["name", "n"],
      ['a "b", c', 1],
      ["two\nlines", -2],
      [" x", 0],
    ];
    expect(toCsv(rows)).toBe('name,n\r\n"a ""b"", c",1\r\n"two\nlines",-2\r\n" x",0\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "|calc", "%1", "＝1+1", "＠A1"])(
    "never begin a text with what a spreadsheet runs: %j",
    (text) => {
      expect(toCsv([[text]]).replace('"', "")).toMatch(/^'/);
    },
  );
});
