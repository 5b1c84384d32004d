import { describe, expect, it } from "vitest";

import { vocabulary } from "../vocabulary/vocabulary.ts";
import { isEmptyChange, readChange } from "./read-change.ts";
import type { Change } from "./read-change.ts";

const read = (prompt: string): Change => readChange(prompt, vocabulary());

describe("reading a change", () => {
  it.each([
    ["make it night", { time: "night" }],
    ["make it sunset", { time: "sunset" }],
    ["改成夜晚", { time: "night" }],
    ["变成白天", { time: "day" }],
    ["change day to night", { time: "night" }],
    ["make it rain", { weather: "rain" }],
    ["下雪", { weather: "snow" }],
    ["without rain", { cleared: true }],
    ["stop the rain", { cleared: true }],
    ["change the text to 'Good Night'", { text: "Good Night" }],
    ["change the text to Good Night", { text: "Good Night" }],
    ["文字改成「晚安」", { text: "晚安" }],
    ["文字改成晚安", { text: "晚安" }],
    ["给图片加上文字“你好”", { text: "你好" }],
    ["remove the text", { text: null }],
    ["去掉文字", { text: null }],
    ["Convert this image into watercolor style", { filters: ["watercolor"] }],
    ["改成水彩", { filters: ["watercolor"] }],
    ["turn it into an oil painting", { filters: ["oil"] }],
    ["edit image 2: make it black and white", { filters: ["black-and-white"] }],
    ["make it look like a pencil sketch, at night", { filters: ["pencil"], time: "night" }],
    ["用素描风格", { filters: ["pencil"] }],
    ["remove the filter", { plain: true }],
    ["make it cyberpunk", { neon: true }],
    ["make it darker and warmer", { adjustments: ["darken", "warmer"] }],
    ["把背景虚化", { adjustments: ["blur"] }],
    ["调亮一点", { adjustments: ["brighten"] }],
    ["another one", { anew: true }],
    ["再来一张", { anew: true }],
  ])("%s", (prompt, expected) => {
    expect(read(prompt)).toMatchObject({ added: [], removed: [], ...expected });
  });

  it.each([
    ["add a cat", ["1 cat"], []],
    ["加一只猫", ["1 cat"], []],
    ["remove the boat", [], ["boat"]],
    ["去掉船", [], ["boat"]],
    ["remove the boat and add two cats", ["2 cat"], ["boat"]],
    ["replace the boat with a ship", ["1 ship"], ["boat"]],
    ["把船换成灯塔", ["1 lighthouse"], ["boat"]],
    ["change the boat to red", ["1 boat #d8332f"], []],
    ["make the car blue", ["1 car #2f6fd6"], []],
    ["把自行车改成红色", ["1 bicycle #d8332f"], []],
    ["删除图中的人", [], ["person"]],
  ])("%s", (prompt, added, removed) => {
    const change = read(prompt);
    expect(
      change.added.map(({ count, id, colour }) => [count, id, colour].join(" ").trim()),
    ).toEqual(added);
    expect(change.removed).toEqual(removed);
  });

  it.each(["same but portrait", "改成竖版", "make it 16:9"])(
    "%s asks for nothing but a format",
    (prompt) => {
      const change = read(prompt);
      expect(isEmptyChange(change)).toBe(true);
      expect(change.isHollow).toBe(true);
    },
  );

  it("what it does not know is empty, and not hollow", () => {
    const change = read("give the man a moustache-like grin of the Habsburgs");
    expect(change.missed).toContain("habsburgs");
    expect(change.isHollow).toBe(false);
  });

  it("a look that no filter gives is the nearest one, and said to be", () => {
    expect(read("turn this photo into an anime")).toMatchObject({
      filters: ["watercolor"],
      approximated: ["anime"],
    });
  });
});
