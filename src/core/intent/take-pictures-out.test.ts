import { describe, expect, it } from "vitest";
import { takePicturesOut } from "./take-pictures-out.ts";

const ASSISTANT = { isAssistant: true };
const USER = { isAssistant: false };
const DATA = "data:image/png;base64,iVBORw0KGgo=";

const FOUND: readonly (readonly [text: string, urls: readonly string[], rest: string])[] = [
  ["https://a.example/x.png", ["https://a.example/x.png"], ""],
  ["  https://a.example/x.png?sig=1&b=2\n", ["https://a.example/x.png?sig=1&b=2"], ""],
  [
    "https://a.example/1.png\nhttps://a.example/2.png",
    ["https://a.example/1.png", "https://a.example/2.png"],
    "",
  ],
  ["![image](https://a.example/x.png)", ["https://a.example/x.png"], ""],
  ["Here: ![](http://a.example/x.png) done", ["http://a.example/x.png"], "Here:  done"],
  ["![a](https://a.example/x_(1).png?q=(2))", ["https://a.example/x_(1).png?q=(2)"], ""],
  ["![a [b] c](https://a.example/x.png)", ["https://a.example/x.png"], ""],
  ['![a](https://a.example/x.png "a title (yes)")', ["https://a.example/x.png"], ""],
  ["![a](<https://a.example/x y.png>)", ["https://a.example/x y.png"], ""],
  ["[![a](https://a.example/x.png)](https://a.example/page)", ["https://a.example/x.png"], ""],
  [
    "![1](https://a.example/1.png) ![2](https://a.example/2.png)",
    ["https://a.example/1.png", "https://a.example/2.png"],
    "",
  ],
  [`![a](${DATA})`, [DATA], ""],
  [DATA, [DATA], ""],
  [`like ${DATA} but blue`, [DATA], "like  but blue"],
  ["![x](file:///etc/passwd)", ["file:///etc/passwd"], ""],
  ["![x](http://[::1]:80/x.png)", ["http://[::1]:80/x.png"], ""],
];

describe("pictures in a text", () => {
  it.each(FOUND)("%j holds %j", (text, urls, rest) => {
    expect(takePicturesOut(text, ASSISTANT)).toEqual({ text: rest, urls });
    expect(takePicturesOut(text, USER)).toEqual({ text: rest, urls });
  });

  it.each([
    "draw what you see at https://a.example/x.png",
    "[a link](https://a.example/x.png)",
    "a [b] (c)",
    "wow![",
    "![unfinished](https://a.example/x.png",
    "![]()",
    "array![0](1",
    "data: image/png",
  ])("%j holds none", (text) => {
    expect(takePicturesOut(text, USER)).toEqual({ text, urls: [] });
  });

  it("on a line of their own count in an assistant's text, not in a user's", () => {
    const text = "Here it is:\nhttps://a.example/x.png";
    expect(takePicturesOut(text, ASSISTANT)).toEqual({
      text: "Here it is:",
      urls: ["https://a.example/x.png"],
    });
    expect(takePicturesOut(text, USER)).toEqual({ text, urls: [] });
  });
});

describe("a hostile text", () => {
  it.each([
    "![",
    "](",
    "![](",
    "![a](b(",
    "[![",
    "data:image/",
    "data:image/a;a;",
    "((((",
    "![](<",
    '![x](y "',
    "https://",
  ])("of 128,000 characters of %j is read to its end", (seed) => {
    const text = `${seed.repeat(128_000 / seed.length)}\n![a](https://a.example/x.png)`;
    expect(takePicturesOut(text, USER).urls).toContain("https://a.example/x.png");
  });

  it("with a picture of millions of characters is taken apart", () => {
    const data = `data:image/png;base64,${"A".repeat(4_000_000)}`;
    expect(takePicturesOut(`a ![x](${data}) b ${data} c`, USER)).toEqual({
      text: "a  b  c",
      urls: [data, data],
    });
  });
});
