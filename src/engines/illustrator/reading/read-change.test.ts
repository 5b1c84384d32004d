import { describe, expect, it } from "vitest";

import { vocabulary } from "../vocabulary/vocabulary.ts";
import { isEmptyChange } from "./change.ts";
import type { Alteration, Change } from "./change.ts";
import { readChange } from "./read-change.ts";

const read = (prompt: string): Change => readChange(prompt, vocabulary());

describe("reading a change", () => {
  it.each<[prompt: string, expected: Partial<Change>]>([
    ["make it night", { time: "night" }],
    ["make it sunset", { time: "sunset" }],
    ["改成夜晚", { time: "night" }],
    ["变成白天", { time: "day" }],
    ["change day to night", { time: "night" }],
    ["make it rain", { weather: "rain" }],
    ["make it stormy", { weather: "storm" }],
    ["下雪", { weather: "snow" }],
    ["without rain", { cleared: true }],
    ["stop the rain", { cleared: true }],
    ["把雨去掉", { cleared: true }],
    ["make it autumn", { season: "autumn" }],
    ["改成冬天", { season: "winter" }],
    ["in warm tones", { palette: "warm" }],
    ["用马卡龙色", { palette: "pastel" }],
    ["in shades of blue", { tone: "#2f6fd6" }],
    ["改成蓝色调", { tone: "#2f6fd6" }],
    ["make the background blue", { background: "#2f6fd6" }],
    ["背景改成红色", { background: "#d8332f" }],
    ["remove the background", { isTransparent: true }],
    ["透明背景", { isTransparent: true }],
    ["make it a forest instead", { scene: "forest" }],
    ["move it to the desert", { scene: "desert" }],
    ["change the background to a beach", { scene: "coast" }],
    ["now at the beach", { scene: "coast" }],
    ["改成沙漠", { scene: "desert" }],
    ["把背景换成森林", { scene: "forest" }],
    ["搬到海边", { scene: "coast" }],
    ["make the sea calmer", { scene: undefined }],
    ["add a river", { scene: undefined }],
    ["change the text to 'Good Night'", { text: "Good Night" }],
    ["change the text to Good Night", { text: "Good Night" }],
    ['replace "Hello" with "Bye"', { text: "Bye" }],
    ["文字改成「晚安」", { text: "晚安" }],
    ["文字改成晚安", { text: "晚安" }],
    ["给图片加上文字“你好”", { text: "你好" }],
    ["把标题改成“夏天”", { text: "夏天", textManner: "title" }],
    ["remove the text", { text: null }],
    ["去掉文字", { text: null }],
    ["Convert this image into watercolor style", { filters: ["watercolor"] }],
    ["改成水彩", { filters: ["watercolor"] }],
    ["turn it into an oil painting", { filters: ["oil"] }],
    ["edit image 2: make it black and white", { filters: ["black-and-white"] }],
    ["make it look like a pencil sketch, at night", { filters: ["pencil"], time: "night" }],
    ["use the blueprint style", { filters: ["blueprint"] }],
    ["用素描风格", { filters: ["pencil"] }],
    ["改成水墨风格", { filters: ["ink"] }],
    ["remove the filter", { plain: true }],
    ["undo the filter", { plain: true }],
    ["取消滤镜", { plain: true }],
    ["back to normal", { plain: true }],
    ["make it cyberpunk", { neon: true }],
    ["改成霓虹", { neon: true }],
    ["remove the neon", { neon: false, dimmed: true }],
    ["make it darker and warmer", { adjustments: ["darken", "warmer"] }],
    ["more dramatic", { adjustments: ["dramatic"] }],
    ["更戏剧化", { adjustments: ["dramatic"] }],
    ["less saturated", { adjustments: ["desaturate"] }],
    ["把背景虚化", { adjustments: ["background-blur"] }],
    ["blur the background", { adjustments: ["background-blur"] }],
    ["调亮一点", { adjustments: ["brighten"] }],
    ["rotate it 90 degrees", { adjustments: ["rotate-right"] }],
    ["旋转90度", { adjustments: ["rotate-right"] }],
    ["remove the vignette", { undone: ["vignette"], adjustments: [] }],
    ["less contrast", { undone: ["contrast"] }],
    ["another one", { anew: true }],
    ["another version", { anew: true }],
    ["再来一张", { anew: true }],
    ["换个构图", { anew: true }],
  ])("%s", (prompt, expected) => {
    expect(read(prompt)).toMatchObject({ added: [], altered: [], removed: [], ...expected });
  });

  it.each(["same but portrait", "改成竖版", "make it 16:9", "square version please", "裁成方形"])(
    "%s asks for nothing but a format",
    (prompt) => {
      const change = read(prompt);
      expect(isEmptyChange(change)).toBe(true);
      expect(change.isHollow).toBe(true);
      expect(change.missed).toEqual([]);
    },
  );

  it.each(["make it nicer", "undo", "remove everything", "zoom in", "turn off the lights"])(
    "%s is no wish that can be met, and none for a format",
    (prompt) => {
      const change = read(prompt);
      expect(isEmptyChange(change)).toBe(true);
      expect(change.isHollow).toBe(false);
    },
  );

  it.each([
    "add a cat",
    "more birds",
    "three boats instead",
    "now at night",
    "the same but in winter",
    "bigger",
    "把船变大",
    "减少一只猫",
    "without the boat",
    "with a cat",
  ])("%s asks for a change of the picture", (prompt) => {
    expect(read(prompt).isOrder).toBe(true);
  });

  it.each(["a cat on a beach", "a beach with a cat", "just a lighthouse", "海边有一只猫"])(
    "%s describes a picture",
    (prompt) => {
      expect(read(prompt).isOrder).toBe(false);
    },
  );

  it("what it does not know is empty, and not hollow", () => {
    const change = read("give the man a grin of the Habsburgs");
    expect(change.missed).toContain("habsburgs");
    expect(change.isHollow).toBe(false);
  });

  it("a look that no filter gives is the nearest one, and said to be", () => {
    expect(read("turn this photo into an anime")).toMatchObject({
      filters: ["flat"],
      approximated: ["anime"],
    });
  });
});

/** What shall become of the things, on one line. */
function thingsOf(prompt: string): string {
  const { added, altered, replaced, removed, fewer } = read(prompt);
  const name = ({ id = "it", count, colour, size, place }: Omit<Alteration, "said">): string =>
    [
      count === undefined || count === 1 ? undefined : count,
      size,
      colour,
      id,
      place?.across,
      place?.depth,
      place?.relation === undefined ? undefined : `${place.relation.kind} ${place.relation.of}`,
    ]
      .filter((word) => word !== undefined)
      .join(" ");
  return [
    ...added.map((wish) => `${wish.how} ${name(wish)}`),
    ...altered.map((alteration) => `alter ${name(alteration)}`),
    ...replaced.map(({ from, to }) => `${from} becomes ${name(to)}`),
    ...removed.map((id) => `remove ${id}`),
    ...fewer.map(({ id, count }) => `${count} fewer ${id}`),
  ].join(", ");
}

describe("what shall become of the things", () => {
  it.each([
    ["add a cat", "more cat"],
    ["加一只猫", "more cat"],
    ["再加两艘船", "more 2 boat"],
    ["add two more boats", "more 2 boat"],
    ["more birds", "more 3 bird"],
    ["add a cat on the left", "more cat left"],
    ["在左边加一只猫", "more cat left"],
    ["在房子前面加一匹马", "present house, more horse before house"],
    ["add a cat on the sofa", "more cat on sofa, present sofa"],
    ["with a dog", "present dog"],
    ["three boats instead", "instead 3 boat"],
    ["make it a dog", "instead dog"],
    ["改成三只猫", "instead 3 cat"],
    ["remove the boat", "remove boat"],
    ["去掉船", "remove boat"],
    ["删除图中的人", "remove person"],
    ["remove two cats", "2 fewer cat"],
    ["减少一只猫", "1 fewer cat"],
    ["fewer boats", "1 fewer boat"],
    ["remove the boat and add two cats", "more 2 cat, remove boat"],
    ["去掉猫，加一只狗", "more dog, remove cat"],
    ["replace the boat with a ship", "boat becomes ship"],
    ["swap the cat for two dogs", "cat becomes 2 dog"],
    ["change the cat to a dog", "cat becomes dog"],
    ["把船换成灯塔", "boat becomes lighthouse"],
    ['把"猫"换成"狗"', "cat becomes dog"],
    ["change the boat to red", "alter #d8332f boat"],
    ["make the car blue", "alter #2f6fd6 car"],
    ["make the boat red and the bird blue", "alter #d8332f boat, alter #2f6fd6 bird"],
    ["change the cat's color to black", "alter #2b2b30 cat"],
    ["把自行车改成红色", "alter #d8332f bicycle"],
    ["猫变成黑色", "alter #2b2b30 cat"],
    ["make it green", "alter #3f9b4f it"],
    ["make the cat bigger", "alter large cat"],
    ["make it smaller", "alter small it"],
    ["让猫大一点", "alter large cat"],
    ["move the cat to the left", "alter cat left"],
    ["move it to the right", "alter it right"],
    ["把猫移到左边", "alter cat left"],
    ["move the horse behind the house", "alter horse behind house"],
    ["把猫放到窗边", "alter cat beside window"],
    ["make it night", ""],
    ["zoom in on the cat", ""],
  ])("%s", (prompt, expected) => {
    expect(thingsOf(prompt)).toBe(expected);
  });
});

describe("instructions that mean harm", () => {
  const LENGTH = 32_000;
  it.each([
    ["additions", "add a cat ".repeat(LENGTH / 10)],
    ["replacements", "replace the cat with a dog ".repeat(LENGTH / 27)],
    ["things and places", "把猫移到左边".repeat(LENGTH / 6)],
    ["things without an end", "猫左边".repeat(LENGTH / 3)],
    ["quotes", '"'.repeat(LENGTH)],
  ])("%s without end are read", (_, prompt) => {
    expect(read(prompt).missed.length).toBeLessThanOrEqual(24);
  });
});
