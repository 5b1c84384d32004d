import { describe, expect, it } from "vitest";
import { hasRenditions, pictureAddress } from "./picture-address.ts";

describe("the address of a picture", () => {
  it("is its path where it is one of ours, with the width that is wanted", () => {
    expect(pictureAddress("http://limner.example/images/ab12.png")).toBe("/images/ab12.png");
    expect(pictureAddress("http://limner.example/images/ab12.png", 640)).toBe(
      "/images/ab12.png?w=640",
    );
  });

  it("is asked for here where one of ours is read from a bucket", () => {
    const name = "0123456789abcdef0123456789abcdef";
    expect(pictureAddress(`https://cdn.example/limner/images/${name}`, 320)).toBe(
      `/images/${name}?w=320`,
    );
  });

  it("stays whole where the picture lies elsewhere, which makes no smaller copies", () => {
    const url = "https://cdn.example/a/b.png";
    expect(pictureAddress(url, 640)).toBe(url);
    expect(hasRenditions(url)).toBe(false);
  });
});
