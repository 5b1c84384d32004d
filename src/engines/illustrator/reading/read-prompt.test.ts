import { describe, expect, it } from "vitest";

import type { SceneIntent } from "../intent.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { readPrompt } from "./read-prompt.ts";

const read = (prompt: string): SceneIntent => readPrompt(prompt, vocabulary()).intent;

/** What is compared: `scene time weather neon | subjects | filters | text`, with what is usual left out. */
function brief({ scene, time, weather, neon, subjects, filters, text }: SceneIntent): string {
  const air = [
    scene,
    time,
    ...(weather === "clear" ? [] : [weather]),
    ...(neon ? ["neon"] : []),
  ].join(" ");
  const things = subjects
    .map(({ id, count, colour }) => `${count > 1 ? `${count} ` : ""}${id}${colour ?? ""}`)
    .join(", ");
  return [air, things, filters.join(", "), text ?? ""].join(" | ").replace(/(?: \| )+$/, "");
}

describe("reading a prompt", () => {
  it.each([
    [
      "Landscape 16:9 cinematic, old lighthouse at sunset, photorealistic",
      "coast sunset | lighthouse",
    ],
    [
      "Cinematic landscape 16:9, old lighthouse by the sea at dusk, photorealistic",
      "coast sunset | lighthouse",
    ],
    [
      "Cyberpunk rainy night street, 16:9, neon sign reading Hello World",
      "street night rain neon |  |  | Hello World",
    ],
    ["1024x1024 square logo, minimalist cat line art", "logo day | cat"],
    ["竖版 9:16 手机壁纸，赛博朋克城市雨夜", "street night rain neon"],
    ["a foggy morning at the coast", "coast golden fog"],
    ["three boats at sea", "coast golden | 3 boat"],
    ["a winter night in the city, snow falling", "street night snow"],
    ["New York in the rain", "street night rain"],
    ["a beautiful sunset", "coast sunset"],
    ["a mountain lake at dawn", "coast golden"],
    ["mountain", "coast golden"],
    ["海边的灯塔，日落", "coast sunset | lighthouse"],
    ["城市夜景，招牌写着「晚安」", "street night |  |  | 晚安"],
    ["下雪的街道", "street night snow"],
    ["清晨薄雾中的海岸", "coast golden fog"],
    ["neon sign saying 'Open Late' in a rainy street", "street night rain neon |  |  | Open Late"],
    ["watercolor painting of a lighthouse", "coast golden | lighthouse | watercolor"],
    ["beautiful painting of a red rose, oil on canvas", "studio day | rose | oil"],
    ["black and white photo of a cat", "studio day | cat | black-and-white"],
    ["a pencil sketch of a horse", "studio day | horse | pencil"],
    ["a pencil", "studio day | pencil"],
    ["pixel art rocket", "studio day | rocket | pixel-art"],
    ["水墨画风格的熊猫", "studio day | panda | watercolor, black-and-white"],
    ["复古风格的自行车", "studio day | bicycle | vintage"],
    ["a vintage car", "studio day | car"],
    ["a horse", "studio day | horse"],
    ["a dog", "studio day | dog"],
    ["the sun", "studio day | sun"],
    ["a sunflower", "studio day | sunflower"],
    ["a crown", "studio day | crown"],
    ["a bird", "studio day | bird"],
    ["a cat sitting on a chair", "studio day | cat, chair"],
    ["three cats and two dogs", "studio day | 3 cat, 2 dog"],
    ["三只猫", "studio day | 3 cat"],
    ["两个苹果和一个梨", "studio day | 2 apple, pear"],
    ["a dozen eggs", "studio day | 12 egg"],
    ["mice and wolves", "studio day | mouse, wolf"],
    ["a red bicycle", "studio day | bicycle#d8332f"],
    ["一辆红色的自行车", "studio day | bicycle#d8332f"],
    ["an orange", "studio day | orange"],
    ["an orange cat", "studio day | cat#e8762c"],
    ["a light blue balloon and a yellow duck", "studio day | balloon#7cb8ee, duck#f2c230"],
    ["a golden retriever", "studio day | dog"],
    ["a cup of coffee and a book on a wooden table", "studio day | coffee, book"],
    ["a cat on the beach", "studio day | cat"],
    ["a teapot at night", "studio night | teapot"],
    ["一个极简的狐狸标志", "logo day | fox"],
    ['a logo for my coffee shop called "Bean There"', "logo day | coffee |  | Bean There"],
    ["线稿：一只猫头鹰", "logo day | owl"],
    ["a girl reading a book", "studio day | girl"],
    ["高清写实的灯塔，日落，海浪", "coast sunset | lighthouse"],
    ["生成图片：一只可爱的柴犬", "studio day | dog"],
    ["A poster of a dinosaur, text “RAWR”", "studio day | dinosaur |  | RAWR"],
    ["whiskey", "studio day | tumbler glass"],
    ["quantum chromodynamics", "studio day"],
    ["", "studio day"],
  ])("%s", (prompt, expected) => {
    expect(brief(read(prompt))).toBe(expected);
  });
});

describe("what a prompt leaves over", () => {
  it.each([
    ["Landscape 16:9 cinematic, old lighthouse at sunset, photorealistic", []],
    ["1024x1024 square logo, minimalist cat line art", []],
    ["竖版 9:16 手机壁纸，赛博朋克城市雨夜", []],
    ["4K ultra detailed, portrait, 1920×1080 px, a lighthouse", []],
    ["a cat sitting on a chair", ["sitting"]],
    ["雪山下的湖泊", ["雪山", "湖泊"]],
    ["a cat in a forest", ["forest"]],
    ["a cat on the beach", ["beach"]],
    ["马拉松", ["马拉松"]],
    ["quantum chromodynamics", ["quantum", "chromodynamics"]],
    ["an anime girl", ["anime"]],
    ["a black and white cat", ["black and white"]],
    ["100 cats", ["100 cats"]],
  ])("%s", (prompt, expected) => {
    expect(read(prompt).missed).toEqual(expected);
  });

  it("a colour of the background is kept apart from the things", () => {
    const { background, subjects } = read("cat logo on a white background");
    expect(background).toBe("#f6f5f2");
    expect(subjects).toEqual([{ id: "cat", said: "cat", count: 1 }]);
  });

  it("the list of missed words is bounded", () => {
    const prompt = Array.from({ length: 500 }, (_, index) => `qwx${index}z`).join(" ");
    expect(read(prompt).missed.length).toBeLessThanOrEqual(24);
  });
});

describe("prompts that mean harm", () => {
  const LENGTH = 32_000;
  it.each([
    ["one endless word", "a".repeat(LENGTH)],
    ["nothing but spaces", " ".repeat(LENGTH)],
    ["open quotes", '"'.repeat(LENGTH)],
    ["apostrophes", "' ".repeat(LENGTH / 2)],
    ["announcements without a text", "saying ".repeat(LENGTH / 7)],
    ["half a size", "1x".repeat(LENGTH / 2)],
    ["ratios", "1:1:".repeat(LENGTH / 4)],
    ["Chinese characters", "马".repeat(LENGTH)],
    ["combining marks", `e${"\u0301".repeat(LENGTH - 1)}`],
    ["known words", "red cat and ".repeat(LENGTH / 12)],
    ["surrogates torn apart", "\ud83d".repeat(LENGTH)],
  ])("%s end in a reading with bounded parts", (_, prompt) => {
    const intent = read(prompt);
    expect(intent.subjects.length).toBeLessThanOrEqual(6);
    expect(intent.missed.length).toBeLessThanOrEqual(24);
    expect(Array.from(intent.text ?? "").length).toBeLessThanOrEqual(200);
  });
});
