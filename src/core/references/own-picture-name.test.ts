import { describe, expect, it } from "vitest";
import { ownPictureName } from "./own-picture-name.ts";

const name = "0123456789abcdef0123456789abcdef";

describe("ownPictureName", () => {
  it("recognises our picture addresses by their path, whatever the host", () => {
    for (const url of [
      `http://127.0.0.1:4242/images/${name}.png`,
      `https://old.example/images/${name}.webp?w=320`,
    ]) {
      expect(ownPictureName(url)).toBe(name);
    }
  });

  it("recognises the address of a picture in a public bucket, which has no extension", () => {
    for (const url of [
      `https://cdn.example/images/${name}`,
      `https://s3.example/bucket/limner/images/${name}`,
    ]) {
      expect(ownPictureName(url)).toBe(name);
    }
  });

  it("takes nothing else for ours", () => {
    for (const url of [
      `https://a.example/x/images/${name}.png`,
      `https://a.example/images/${name}.svg`,
      `https://a.example/images/${name.toUpperCase()}.png`,
      `https://a.example/images/../${name}.png`,
      `file:///images/${name}.png`,
      `/images/${name}.png`,
      "",
    ]) {
      expect(ownPictureName(url)).toBeUndefined();
    }
  });
});
