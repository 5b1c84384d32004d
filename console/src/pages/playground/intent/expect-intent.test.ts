import { describe, expect, it } from "vitest";
import { DEFAULT_WISHES, type Draft } from "../../../threads/thread.ts";
import { expectIntent } from "./expect-intent.ts";

function reference(width: number | null, height: number | null): Draft["references"][number] {
  return { id: `${width}`, kind: "url", url: "/images/a.png", generation: null, width, height };
}

function draft(
  prompt: string,
  pixels: readonly (readonly [number, number])[] = [],
  size = "auto",
): Draft {
  return {
    prompt,
    references: pixels.map(([width, height]) => reference(width, height)),
    wishes: { ...DEFAULT_WISHES, size },
  };
}

describe("the size that is expected", () => {
  it("is the one that was chosen", () => {
    expect(expectIntent(draft("a poster, 16:9", [], "1280x1280")).size).toEqual({
      by: "choice",
      size: { width: 1280, height: 1280 },
    });
  });

  it("is not the chosen one for a model that takes none", () => {
    expect(expectIntent(draft("a cat", [], "1280x1280"), false).size).toEqual({ by: "prompt" });
  });

  it("follows the picture that will be changed: the nearest ratio, then the nearest number of pixels", () => {
    const both = [
      [1536, 2048],
      [1920, 1080],
    ] as const;
    expect(expectIntent(draft("Put the boat from image 1 into image 2", both))).toEqual({
      changes: 2,
      missing: [],
      size: { by: "reference", size: { width: 2048, height: 1152 } },
    });
    expect(expectIntent(draft("at night", [[4000, 3000]])).size).toEqual({
      by: "reference",
      size: { width: 3312, height: 2480 },
    });
  });

  it("is not guessed while the pixels of that picture are unknown", () => {
    const unknown = { ...draft("at night"), references: [reference(null, null)] };
    expect(expectIntent(unknown).size).toEqual({ by: "reference", size: null });
  });

  it.each([
    ["A lighthouse at sunset, 16:9", "16:9", 2048, 1152],
    ["Phone wallpaper: a neon alley after rain", "phone wallpaper", 1152, 2048],
    ["a lake in 4K, 3:2", "3:2", 3520, 2336],
    ["a cat, 1920×1080", "1920x1080", 1920, 1080],
    ["a wide wall, 9000x1000", "9000x1000", 3840, 1632],
    ["Minimal line logo of a sleepy cat, square", "square", 2048, 2048],
    ["霓虹夜街，招牌写着“你好世界”，横版", "横版", 2048, 1360],
    ["手机壁纸，雨后的小巷", "手机壁纸", 1152, 2048],
    ["a quiet forest, 4k", "4K", 2880, 2880],
  ])("of %j comes from its words", (prompt, said, width, height) => {
    expect(expectIntent(draft(prompt)).size).toEqual({
      by: "words",
      said,
      size: { width, height },
    });
  });

  it("comes from words that ask for another format of the reference, too", () => {
    expect(expectIntent(draft("改成竖版", [[2048, 1152]])).size).toEqual({
      by: "words",
      said: "竖版",
      size: { width: 1360, height: 2048 },
    });
  });

  it.each([
    "Times Square at night",
    "a man on the phone",
    "a wall with floral wallpaper",
    "the train leaves at 4:30",
    "they won 3:2 in the end",
    "a poster on the wall",
    "墙上贴着海报",
    "a cat",
  ])("is left to the prompt for %j", (prompt) => {
    expect(expectIntent(draft(prompt)).size).toEqual({ by: "prompt" });
  });
});

describe("a number without a picture", () => {
  it("is told once", () => {
    const { missing } = expectIntent(draft("image 3 like image 3 and 图4", [[1, 1]]));
    expect(missing).toEqual([3, 4]);
  });
});
