import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { spriteArtwork, lineArtwork } from "./artwork.ts";
import { rasteriseSprite } from "./rasterise-sprite.ts";
import { readPack } from "./read-pack.ts";
import { vocabulary } from "./vocabulary.ts";

const words = vocabulary();

describe("the vocabulary", () => {
  it("holds the number of things with colour artwork that the papers say", () => {
    const sprites = readPack("sprites");
    const { things } = readPack("names");
    const drawn = Object.values(things).filter(([sprite]) => sprites[sprite] !== undefined).length;
    for (const [paper, words] of [
      ["README.md", `any of ${drawn} things`],
      ["CHANGELOG.md", `any of ${drawn} things`],
      ["docs/illustrator.md", `**Things**: ${drawn} with colour artwork`],
    ] as const) {
      expect(readFileSync(new URL(`../../../../${paper}`, import.meta.url), "utf8")).toContain(
        words,
      );
    }
  });

  it.each([
    ["dog", "dog"],
    ["horse", "horse"],
    ["sun", "sun"],
    ["crown", "crown"],
    ["red apple", "apple"],
    ["kitten", "cat"],
    ["jack o lantern", "pumpkin"],
    ["狗", "dog"],
    ["马", "horse"],
    ["灯塔", "lighthouse"],
    ["熊猫", "panda"],
    ["t恤", "shirt"],
    ["热气球", "hot air balloon"],
    ["air balloon", "hot air balloon"],
    ["降落伞", "parachute"],
    ["风车", "windmill"],
  ])("%s names %s", (phrase, id) => {
    expect(words.named(phrase)).toBe(id);
  });

  it.each([
    "ball",
    "light",
    "face",
    "left",
    "stop",
    "nothing",
    "street",
    "beautiful",
    "constructor",
    "__proto__",
    "",
  ])("%j names nothing", (phrase) => {
    expect(words.named(phrase)).toBeUndefined();
  });

  it("a guess never outranks a name", () => {
    expect(words.named("jigsaw")).toBeUndefined();
    expect(words.related("jigsaw")).toBe("puzzle piece");
  });

  it.each([
    "apple",
    "cat",
    "robot",
    "bicycle",
    "castle",
    "teapot",
    "violin",
    "panda",
    "rocket",
    "umbrella",
    "windmill",
    "hot air balloon",
  ])("there is colour artwork of a %s, cut to what is painted", (id) => {
    const sprite = rasteriseSprite(words.spriteOf(id) ?? "", 80);
    const lastRow = sprite?.alpha.slice(-sprite.width) ?? new Float32Array();
    expect(sprite?.height).toBe(80);
    expect(Math.max(...lastRow)).toBeGreaterThan(0.1);
  });

  it("artwork that does not exist is undefined", () => {
    expect(spriteArtwork("no such thing")).toBeUndefined();
    expect(lineArtwork("")).toBeUndefined();
    expect(rasteriseSprite("no such thing", 20)).toBeUndefined();
  });
});
