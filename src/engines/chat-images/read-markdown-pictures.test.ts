import { describe, expect, it } from "vitest";
import { readMarkdownPictures } from "./read-markdown-pictures.ts";

describe("addresses of pictures in a text", () => {
  it.each([
    ["![a](https://x.example/a.png)", ["https://x.example/a.png"]],
    ["![a](https://x.example/a.png?sig=b%2Fc&e=1#f)", ["https://x.example/a.png?sig=b%2Fc&e=1#f"]],
    ["![](https://x.example/a_(1)_(2).png)", ["https://x.example/a_(1)_(2).png"]],
    ["![a]( <https://x.example/a(b.png> )", ["https://x.example/a(b.png"]],
    ["![a](https://x.example/a.png 'title (of it)') end", ["https://x.example/a.png"]],
    [
      "![1](https://x.example/1)![2](https://x.example/2)",
      ["https://x.example/1", "https://x.example/2"],
    ],
    ["![a](/images/a.png)", ["/images/a.png"]],
    ["[pic](https://x.example/a.jpeg?x=1)", ["https://x.example/a.jpeg?x=1"]],
    ["![a](https://x.example/a) [b](https://x.example/b.png)", ["https://x.example/a"]],
    ["  https://x.example/anything  ", ["https://x.example/anything"]],
    ["Done:\nhttps://x.example/a.png", ["https://x.example/a.png"]],
    ["I cannot. See https://x.example/a.png.", []],
    ["[terms](https://x.example/terms)", []],
    ["![a](javascript:alert(1))", []],
    ["![a](//x.example/a.png)", []],
    ["", []],
  ])("%j", (text, urls) => {
    expect(readMarkdownPictures(text).urls).toEqual(urls);
  });

  it("are cut out of the words around them", () => {
    expect(readMarkdownPictures("Here: ![a](https://x.example/a(1).png 't') and more").words).toBe(
      "Here:  and more",
    );
  });

  it("are looked for among a bounded number of links", () => {
    const text = `${"[](".repeat(100_000)}![a](https://x.example/a)`;
    expect(readMarkdownPictures(text).urls).toEqual([]);
  });
});
