import { describe, expect, it } from "vitest";
import { findReferenceTokens } from "./find-reference-tokens.ts";
import { renumberTokens } from "./renumber-tokens.ts";

function read(prompt: string, count = 3): readonly string[] {
  return findReferenceTokens(prompt, count).map(
    ({ start, end, n, missing }) => `${prompt.slice(start, end)}=${n}${missing ? "!" : ""}`,
  );
}

describe("phrases that name a picture", () => {
  it.each([
    ["Put the boat from image 1 into image 2", ["image 1=1", "image 2=2"]],
    ["Image2 with the light of PHOTO #3", ["Image2=2", "PHOTO #3=3"]],
    ["make picture two brighter", ["picture two=2"]],
    ["the last photo, black and white", ["the last photo=3"]],
    ["the second picture onto the first", ["the second picture=2", "the first=1"]],
    ["the previous image at night", ["the previous image=1"]],
    ["把图1的人物放到图2里", ["图1=1", "图2=2"]],
    ["图片 2 换成图二的背景", ["图片 2=2", "图二=2"]],
    ["第二张图改成黑白", ["第二张图=2"]],
    ["最后一张改成油画", ["最后一张=3"]],
    ["图１放大", ["图１=1"]],
  ])("%s", (prompt, tokens) => {
    expect(read(prompt)).toEqual(tokens);
  });

  it("say so when there is no such picture", () => {
    expect(read("edit image 3 like 图7", 2)).toEqual(["image 3=3!", "图7=7!"]);
  });

  it.each([
    "make the picture 3 times larger",
    "an image 2x the size",
    "画图一只猫",
    "the first, brightest star",
  ])("are not in %j", (prompt) => {
    expect(read(prompt)).toEqual([]);
  });

  it("are ordinary words where there are no pictures", () => {
    expect(read("image 1", 0)).toEqual([]);
  });
});

describe("after pictures changed places", () => {
  it("the words name the same pictures by their new numbers", () => {
    expect(renumberTokens("Put the boat of image 1 into image 2", [2, 1])).toBe(
      "Put the boat of image 2 into image 1",
    );
    expect(renumberTokens("把图1放到第三张图里", [3, 1, 2])).toBe("把图2放到第一张图里");
    expect(renumberTokens("the second photo, picture one", [2, 1])).toBe(
      "the first photo, picture two",
    );
  });

  it("phrases without a number, and numbers without a picture, stay", () => {
    expect(renumberTokens("the last photo and image 9", [2, 1])).toBe("the last photo and image 9");
  });
});
