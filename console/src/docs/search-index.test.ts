import { describe, expect, it } from "vitest";
import { createSearch, toWords } from "./search-index.ts";

const find = createSearch({
  pages: [
    ["sizes", "Sizes and pricing", "Draw"],
    ["errors", "Errors", "Rely on it"],
  ],
  passages: [
    [0, "", "", "Ask for a size and you get those pixels."],
    [0, "Lock a size", "lock-a-size", "Write WIDTHxHEIGHT. 方形 means square, 手机壁纸 a phone."],
    [1, "", "", "All of them."],
    [1, "invalid_size", "invalid_size", "The size is none of the model's."],
  ],
});

describe("the search of the documentation", () => {
  it("finds a code whole, by its beginning and by its parts", () => {
    for (const wish of ["invalid_size", "invalid_si", "inval"]) {
      expect(find(wish)[0]).toMatchObject({
        href: "/docs/errors#invalid_size",
        page: "Errors",
        heading: "invalid_size",
      });
    }
  });

  it("puts the page of a name before passages that only say the word", () => {
    expect(find("pricing")[0]?.href).toBe("/docs/sizes");
  });

  it("finds Chinese words, also in the midst of others", () => {
    expect(find("壁纸").map(({ href }) => href)).toEqual(["/docs/sizes#lock-a-size"]);
    expect(find("头像")).toEqual([]);
  });

  it("all words of a wish are in what is found", () => {
    expect(find("square phone").map(({ href }) => href)).toEqual(["/docs/sizes#lock-a-size"]);
    expect(find("square nothing")).toEqual([]);
  });

  it("cuts Latin at what is no letter and Chinese at every character", () => {
    expect(toWords("X-Image-Size: a图2像, no_key")).toEqual(
      "X Image Size a 图 2 像 no_key no key".split(" "),
    );
  });
});
