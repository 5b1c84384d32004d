import { describe, expect, it } from "vitest";
import { findPictureUrl, withoutUrl } from "./find-picture-url.ts";

const NONE: ReadonlySet<string> = new Set();

describe("an address in the words", () => {
  it.each([
    ["look at https://a.example/cat.png, make it blue", "https://a.example/cat.png"],
    ["https://a.example/b/Cat.JPG?w=3", "https://a.example/b/Cat.JPG?w=3"],
    ["像（http://127.0.0.1:4242/images/1.webp）这样", "http://127.0.0.1:4242/images/1.webp"],
  ])("of a picture is found in %j", (prompt, url) => {
    expect(findPictureUrl(prompt, NONE)?.url).toBe(url);
  });

  it.each(["see https://a.example/page", "cat.png", "https://a.example/?f=cat.png"])(
    "that is none of a picture is left alone in %j",
    (prompt) => {
      expect(findPictureUrl(prompt, NONE)).toBeNull();
    },
  );

  it("that was declined is not offered again", () => {
    const url = "https://a.example/cat.png";
    expect(findPictureUrl(`${url} ${url}`, new Set([url]))).toBeNull();
  });

  it("leaves no gap when it goes", () => {
    const prompt = "make https://a.example/cat.png blue";
    const found = findPictureUrl(prompt, NONE);
    expect(found === null ? null : withoutUrl(prompt, found)).toBe("make blue");
  });
});
