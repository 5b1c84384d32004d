import { describe, expect, it } from "vitest";

import type { Edit } from "./edit.ts";
import type { EditContext } from "./edit-rule.ts";
import { readEdits } from "./read-edits.ts";

const FOUR: EditContext = { ns: [1, 2, 3, 4], changed: 1, hasMask: false };
const ALONE: EditContext = { ns: [1], changed: 1, hasMask: false };
const MASKED: EditContext = { ns: [1], changed: 1, hasMask: true };

const read = (text: string, context = FOUR): readonly Edit[] => readEdits(text, context).edits;

/** What the rest of the words still says, without marks. */
const left = (text: string, context = FOUR): string =>
  readEdits(text, context)
    .rest.replaceAll(/[\s,.，。!]+/gu, " ")
    .trim();

const turn = (degrees: number): Edit => ({ kind: "rotate", degrees });
const flip = (axis: "horizontal" | "vertical"): Edit => ({ kind: "flip", axis });
const caption = (text: string, position: "top" | "bottom" | "centre"): Edit => ({
  kind: "caption",
  text,
  position,
});
const SPLASH_RED: Edit = { kind: "colour-splash", keep: ["#d8332f"] };
const WHITE: Edit = { kind: "frame", frame: "plain", colour: "#ffffff" };

describe("reading edits", () => {
  it.each<[string, Edit]>([
    ["rotate it 90 degrees clockwise", turn(90)],
    ["rotate 90 degrees to the left", turn(-90)],
    ["rotate the image by 90° counterclockwise", turn(-90)],
    ["Rotate the photo 180 degrees", turn(180)],
    ["rotate it right", turn(90)],
    ["rotate left", turn(-90)],
    ["turn it upside down", turn(180)],
    ["rotate this picture a quarter turn to the left", turn(-90)],
    ["straighten it by 3 degrees counter-clockwise", turn(-3)],
    ["rotate it 270 degrees", turn(-90)],
    ["顺时针旋转90度", turn(90)],
    ["把图片逆时针旋转90度", turn(-90)],
    ["向左旋转", turn(-90)],
    ["向右转90度", turn(90)],
    ["旋转180度", turn(180)],
    ["把它倒过来", turn(180)],
    ["flip it horizontally", flip("horizontal")],
    ["flip the picture vertically", flip("vertical")],
    ["mirror the image", flip("horizontal")],
    ["水平翻转", flip("horizontal")],
    ["上下翻转一下", flip("vertical")],
    ["镜像", flip("horizontal")],
    ["crop to 1:1", { kind: "crop", ratio: 1, focus: "attention" }],
    ["crop it to 16:9", { kind: "crop", ratio: 16 / 9, focus: "attention" }],
    ["crop to a square around the face", { kind: "crop", ratio: 1, focus: "attention" }],
    ["crop the image to the left half", { kind: "crop", focus: "left" }],
    ["crop to 4:5, keep the top", { kind: "crop", ratio: 4 / 5, focus: "attention" }],
    ["crop out the top", { kind: "zoom", factor: 1.28, focus: "bottom" }],
    ["裁剪成1:1", { kind: "crop", ratio: 1, focus: "attention" }],
    ["裁成正方形", { kind: "crop", ratio: 1, focus: "attention" }],
    ["裁剪为16:9", { kind: "crop", ratio: 16 / 9, focus: "attention" }],
    ["裁掉左边", { kind: "zoom", factor: 1.28, focus: "right" }],
    ["zoom in", { kind: "zoom", factor: 1.6, focus: "centre" }],
    ["zoom in 2x", { kind: "zoom", factor: 2, focus: "centre" }],
    ["zoom in on the left side", { kind: "zoom", factor: 1.6, focus: "left" }],
    ["镜头拉近一点", { kind: "zoom", factor: 1.6, focus: "centre" }],
    ["blur the background", { kind: "background-blur", strength: 1 }],
    ["make the background blurry", { kind: "background-blur", strength: 1 }],
    ["slightly blur the background", { kind: "background-blur", strength: 0.6 }],
    ["with a shallow depth of field", { kind: "background-blur", strength: 1 }],
    ["背景虚化", { kind: "background-blur", strength: 1 }],
    ["把背景模糊一下", { kind: "background-blur", strength: 1 }],
    ["add a vignette", { kind: "vignette", strength: 1 }],
    ["add a subtle dark vignette", { kind: "vignette", strength: 0.6 }],
    ["加暗角", { kind: "vignette", strength: 1 }],
    ["add film grain", { kind: "grain", strength: 1 }],
    ["add heavy grain", { kind: "grain", strength: 1.6 }],
    ["加颗粒", { kind: "grain", strength: 1 }],
    ["胶片颗粒感", { kind: "grain", strength: 1 }],
    ["sharpen it", { kind: "sharpen", strength: 1 }],
    ["make it sharper", { kind: "sharpen", strength: 1 }],
    ["sharpen the image slightly", { kind: "sharpen", strength: 0.6 }],
    ["锐化", { kind: "sharpen", strength: 1 }],
    ["更清晰一点", { kind: "sharpen", strength: 1 }],
    ["upscale it 2x", { kind: "upscale" }],
    ["enlarge the picture to 4k", { kind: "upscale" }],
    ["提高分辨率", { kind: "upscale" }],
    ["无损放大", { kind: "upscale" }],
    ["keep only the red in colour", SPLASH_RED],
    ["keep the red in color and make everything else black and white", SPLASH_RED],
    ["make everything black and white except the red", SPLASH_RED],
    ["only the blue and yellow in colour", { kind: "colour-splash", keep: ["#2f6fd6", "#f2c230"] }],
    ["keep only the person in color", { kind: "colour-splash", keep: "subject" }],
    ["colour splash on the red", SPLASH_RED],
    ["只保留红色", SPLASH_RED],
    ["保留红色，其他变成黑白", SPLASH_RED],
    ["除了红色都变成黑白", SPLASH_RED],
    ["只保留人物的颜色", { kind: "colour-splash", keep: "subject" }],
    ["tint it blue", { kind: "tint", colour: "#2f6fd6" }],
    ["add a purple tint", { kind: "tint", colour: "#8451c4" }],
    ["加蓝色色调", { kind: "tint", colour: "#2f6fd6" }],
    ["duotone in dark blue and pink", { kind: "duotone", dark: "#22386f", light: "#ee7fa8" }],
    ["双色调", { kind: "duotone", dark: "#22386f", light: "#ee7fa8" }],
    ["posterize it to 5 levels", { kind: "posterize", levels: 5 }],
    ["色调分离", { kind: "posterize", levels: 4 }],
    ["polaroid frame", { kind: "frame", frame: "polaroid" }],
    ["make it look like a polaroid", { kind: "frame", frame: "polaroid" }],
    ["做成拍立得", { kind: "frame", frame: "polaroid" }],
    ["加拍立得边框", { kind: "frame", frame: "polaroid" }],
    ["add a white border", WHITE],
    ["加白色边框", WHITE],
    ["加一个白边", WHITE],
    ["put it in a black frame", { kind: "frame", frame: "plain", colour: "#141416" }],
    [
      "add a thin gold border around the image",
      { kind: "frame", frame: "plain", colour: "#c99a2e" },
    ],
    ["add a frame", { kind: "frame", frame: "mat" }],
    ["加相框", { kind: "frame", frame: "mat" }],
    ["add a film strip border", { kind: "frame", frame: "film" }],
    ["rounded corners", { kind: "round-corners" }],
    ["加圆角", { kind: "round-corners" }],
    ["show a before and after", { kind: "before-after" }],
    ["做一个前后对比图", { kind: "before-after" }],
    ["make a collage of these four", { kind: "collage", ns: [2, 3, 4], layout: "grid" }],
    ["make a photo collage", { kind: "collage", ns: [2, 3, 4], layout: "grid" }],
    ["put these pictures side by side", { kind: "collage", ns: [2, 3, 4], layout: "row" }],
    ["stitch the images together vertically", { kind: "collage", ns: [2, 3, 4], layout: "column" }],
    ["combine these photos into one image", { kind: "collage", ns: [2, 3, 4], layout: "grid" }],
    ["拼图", { kind: "collage", ns: [2, 3, 4], layout: "grid" }],
    ["把这几张图横向拼接", { kind: "collage", ns: [2, 3, 4], layout: "row" }],
    ["把这四张照片拼成一张", { kind: "collage", ns: [2, 3, 4], layout: "grid" }],
    ["add a caption saying 'Hello'", caption("Hello", "bottom")],
    ["write “Good Night” at the top", caption("Good Night", "top")],
    ['add the text "SALE" in the centre of the image', caption("SALE", "centre")],
    ["caption: 'By the sea'", caption("By the sea", "bottom")],
    ["at the top of the image, write 'Hi there'", caption("Hi there", "top")],
    ["加上字幕“晚安”", caption("晚安", "bottom")],
    ["在顶部写上“你好”", caption("你好", "top")],
    ["给图片配文「夏天」，放在图片中间", caption("夏天", "centre")],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each<[string, Partial<Extract<Edit, { kind: "overlay" }>>]>([
    ["put image 2 in the bottom right corner of image 1", { n: 2, spot: "bottom-right" }],
    ["place the third picture in the top left corner", { n: 3, spot: "top-left" }],
    [
      "put the logo from the second picture onto the first",
      { n: 2, spot: "bottom-right", shape: "plain" },
    ],
    [
      "insert photo 4 as a small circle in the upper right",
      { n: 4, spot: "top-right", shape: "circle", share: 0.24 },
    ],
    [
      "use image 2 as a watermark in the centre",
      { n: 2, spot: "centre", opacity: 0.4, hasShadow: false },
    ],
    ["overlay image 3 at the bottom, 20% of the size", { n: 3, spot: "bottom", share: 0.2 }],
    ["add the other image to the left", { n: 2, spot: "left" }],
    ["把图2放在图1的右下角", { n: 2, spot: "bottom-right" }],
    ["将第三张图放到左上角", { n: 3, spot: "top-left" }],
    ["在右上角加上图2", { n: 2, spot: "top-right" }],
    ["把logo贴到右下角", { n: 2, spot: "bottom-right", shape: "plain" }],
    ["把图片2放在中间", { n: 2, spot: "centre" }],
  ])("%s", (text, expected) => {
    const edits = read(text);
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({ kind: "overlay", ...expected });
  });

  it.each<[string, readonly Edit["kind"][], string]>([
    ["crop to 1:1 and make it watercolor", ["crop"], "and make it watercolor"],
    ["make it night, add a white border and a vignette", ["frame", "vignette"], "make it night"],
    [
      "rotate it 90 degrees, then flip it and sharpen it",
      ["rotate", "flip", "sharpen"],
      "then and",
    ],
    [
      "put image 2 in the top left corner and image 3 stays out; black and white",
      ["overlay"],
      "; black and white",
    ],
    ["改成水彩，加暗角和白色边框", ["vignette", "frame"], "改成水彩"],
    ["黑白照片，加拍立得边框", ["frame"], "黑白照片"],
    ["polaroid style with the text 'Paris 1998'", ["frame", "caption"], ""],
    ["把图2放在图1的左上角，改成油画", ["overlay"], "改成油画"],
  ])("%s leaves the rest of the words to others", (text, kinds, rest) => {
    expect(read(text).map(({ kind }) => kind)).toEqual(kinds);
    expect(left(text)).toBe(rest);
  });

  it.each([
    "make it night",
    "turn it into a watercolor",
    "turn it into an oil painting",
    "add a cat",
    "remove the boat",
    "加一只猫",
    "把天空变成晚霞",
    "a window frame with flowers",
    "remove the grain",
    "no vignette",
    "去掉暗角",
    "change the text to 'Hello'",
    "replace the boat with a ship",
    "make it 16:9",
    "改成竖版",
    "turn right at the tree",
    "film photo of a street",
    "in the style of Monet",
    "keep only what matters",
    "make it brighter and warmer",
    "加雪",
    "put a hat on the man",
    "pixelate",
    "变成像素风",
    "the sign says 'Hello' on the wall",
  ])("%s is left alone", (text) => {
    expect(read(text, ALONE).filter(({ kind }) => kind !== "rotate")).toEqual([]);
  });

  it("without other pictures there is nothing to lay on or to combine", () => {
    for (const text of ["put image 2 in the corner", "make a collage", "拼图", "把图2放在右下角"])
      expect(read(text, ALONE)).toEqual([]);
  });

  it("the picture that is changed is never laid on itself", () => {
    expect(read("put image 1 in the corner of image 2")).toEqual([]);
    expect(read("put image 1 in the corner of image 2", { ...FOUR, changed: 2 })).toMatchObject([
      { n: 1 },
    ]);
  });

  it("taking out and making unreadable need a mask", () => {
    for (const text of ["remove the person", "去掉电线", "erase this"]) {
      expect(read(text, ALONE)).toEqual([]);
      expect(read(text, MASKED)).toEqual([{ kind: "fill" }]);
    }
    expect(read("censor the face", MASKED)).toEqual([{ kind: "pixelate" }]);
    expect(read("给脸打马赛克", MASKED)).toEqual([{ kind: "pixelate" }]);
  });

  it("what is to be written is no instruction", () => {
    expect(read("add a caption saying 'rotate it 90 degrees'")).toEqual([
      caption("rotate it 90 degrees", "bottom"),
    ]);
  });

  it("says which phrases it has read", () => {
    expect(readEdits("please rotate it 90 degrees, thanks", ALONE).said).toEqual([
      "rotate it 90 degrees",
    ]);
  });

  it("reads a long text of near misses in no time and makes little of it", () => {
    const text = "crop rotate put image in the the the keep only add a ".repeat(600);
    expect(readEdits(text, FOUR).edits.length).toBeLessThan(40);
  });
});
