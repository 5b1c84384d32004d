import { describe, expect, it } from "vitest";

import type { SceneIntent } from "../intent.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { readPrompt } from "./read-prompt.ts";
import { readRows, toBrief } from "./testing/to-brief.ts";

const read = (prompt: string): SceneIntent => readPrompt(prompt, vocabulary()).intent;

describe("reading a prompt", () => {
  it.each(
    readRows(`
    Landscape 16:9 cinematic, old lighthouse at sunset, photorealistic => coast sunset | lighthouse | cinematic
    Cinematic landscape 16:9, old lighthouse by the sea at dusk, photorealistic => coast sunset | lighthouse | cinematic
    Cyberpunk rainy night street, 16:9, neon sign reading Hello World => street night rain neon |  |  |  | Hello World (neon)
    1024x1024 square logo, minimalist cat line art => logo day | cat |  | line
    竖版 9:16 手机壁纸，赛博朋克城市雨夜 => street night rain neon
    a foggy morning at the coast => coast golden fog
    a winter night in the city, snow falling => street night snow winter
    New York in the rain => street night rain
    海边的灯塔，日落 => coast sunset | lighthouse
    城市夜景，招牌写着「晚安」 => street night |  |  |  | 晚安 (sign)
    清晨薄雾中的海岸 => coast golden fog
    neon sign saying 'Open Late' in a rainy street => street night rain neon |  |  |  | Open Late (neon)
    beautiful painting of a red rose, oil on canvas => studio day | rose | oil
    a pencil => studio day | pencil
    a dog => studio day | dog
    the sun => studio day | sun
    a sunflower => meadow golden | sunflower
    a bird => meadow golden | bird
    a baby => studio day | baby
    a baby fox => forest golden | fox
    a cat sitting on a chair => room day | cat (on chair), chair
    mice and wolves => meadow golden | 2 mouse, 2 wolf
    a cup of coffee and a book on a wooden table => table day | coffee (on table), book (on table)
    a teapot at night => table night | teapot
    一个极简的狐狸标志 => logo day | fox
    a logo for my coffee shop called "Bean There" => logo day | coffee |  |  | Bean There (caption)
    线稿：一只猫头鹰 => forest golden | owl | line-art
    a girl reading a book => studio day | girl
    高清写实的灯塔，日落，海浪 => coast sunset | lighthouse |  | waves
    生成图片：一只可爱的柴犬 => studio day | dog
    A poster of a dinosaur, text “RAWR” => poster day | dinosaur |  |  | RAWR (title)
    whiskey => studio day | tumbler glass
    quantum chromodynamics => mountain-lake golden
    a knight in shining armour fighting a dragon in front of a castle, epic, 8k, artstation => forest golden | dragon (before castle), castle
    (masterpiece:1.2), best quality, 1girl, forest => forest golden | girl
    a dog --ar 16:9 --v 6 --no cats => studio day | dog
    a street without people => street night |  |  | empty
    没有人的街道 => street night |  |  | empty
    happy new year 2027, fireworks => skyline night | fireworks
    a dragon flying over a castle at night => meadow night | dragon (above castle), castle
    a beach with no boats, just a dog => coast golden | dog |  | beach
    一只没有帽子的猫 => studio day | cat
    a submarine => logo day | submarine
    浜辺の猫 => studio day | cat
    кот на пляже => mountain-lake golden
    ein Hund am Strand => coast golden
    function foo() { return 1; } => mountain-lake golden
    你好 => coast golden
    a cat on a sofa => room day | cat (on sofa), sofa |  | living
    a teddy bear on a bed => room day | teddy bear (on bed), bed |  | bedroom
    a sofa in a library => room day | sofa |  | library
    put a hat on it => studio day | hat
    a dog and a ball on a beach => coast golden | dog, football |  | beach
    three cats playing with a red ball in the garden => meadow golden | 3 cat, #d8332f football |  | garden
    窗台上的橘猫 => room day | #e8762c cat (on window)
    a red bicycle leaning against a blue wall => studio day on #2f6fd6 | #d8332f bicycle
    infographic about the water cycle => poster day
    a red car parked in front of a house => meadow golden | #d8332f car (before house), house
  `),
  )("%s", (prompt, expected) => {
    expect(toBrief(read(prompt))).toBe(expected);
  });

  it("words that name nothing get a view, the same words the same one", () => {
    const prompts = ["quantum chromodynamics", "lorem ipsum", "xyzzy", "foo bar", "", "42"];
    const scenes = prompts.map((prompt) => read(prompt).scene);
    expect(new Set(scenes).size).toBeGreaterThan(1);
    expect(prompts.map((prompt) => read(prompt).scene)).toEqual(scenes);
  });

  it("says whether the words named hour, weather and place, so that weaker words leave them alone", () => {
    expect(readPrompt("a lighthouse by the sea at night", vocabulary()).said).toEqual({
      time: true,
      weather: false,
      scene: true,
    });
    expect(readPrompt("a horse in the rain", vocabulary()).said).toEqual({
      time: false,
      weather: true,
      scene: false,
    });
  });
});

describe("what a prompt leaves over", () => {
  it.each<[string, readonly string[]]>([
    ["Landscape 16:9 cinematic, old lighthouse at sunset, photorealistic", []],
    ["1024x1024 square logo, minimalist cat line art", []],
    ["竖版 9:16 手机壁纸，赛博朋克城市雨夜", []],
    ["4K ultra detailed, portrait, 1920×1080 px, a lighthouse", []],
    ["雪山下的湖泊", []],
    ["a cat in a forest", []],
    ["a cat sitting on a chair", []],
    ["孤独的灯塔", []],
    ["a blue sea", []],
    ["a purple sea", ["purple"]],
    ["a cat sleeping on the beach", ["sleeping"]],
    ["a boy riding a horse", ["riding"]],
    ["一匹白马在草原上奔跑", ["奔跑"]],
    ["马拉松", ["马拉松"]],
    ["quantum chromodynamics", ["quantum", "chromodynamics"]],
    ["an anime girl", ["anime"]],
    ["a black and white cat", ["black and white"]],
    ["100 cats", ["100 cats"]],
    ["five lighthouses by the sea", ["more than 1 lighthouses"]],
    ["an elephant in a museum", ["museum"]],
    ["故宫的雪", ["故宫"]],
    ["a forest by the sea", ["by the sea"]],
    ["a beach with a hammock", ["hammock"]],
    ["a red barn in a field", []],
    ["fireflies in a forest at night", []],
    ["fireflies in a forest at noon", ["fireflies"]],
    ["草地上的萤火虫", []],
    ["a pink floral pattern", []],
    ["a blue and gold marble texture background", ["gold"]],
    ["a girl wearing a red dress", ["dress"]],
    ["画一只戴着红色帽子的猫", ["帽子"]],
    ["freedom", ["freedom"]],
    ["孤独", ["孤独"]],
    ["a street without people", []],
    ["没有人的街道", []],
    ["a street without cars", ["no cars"]],
    ["кот на пляже", ["кот", "на", "пляже"]],
    ["a cat with a transparent background in a forest", ["transparent background"]],
    ['birthday card for Anna with a cake, text "Happy Birthday Anna"', []],
    ['a sign that says "OPEN 24 HOURS"', []],
    ["a portrait of a young woman", ["portrait"]],
    ["a red bicycle leaning against a blue wall", []],
    ["a cat in a bedroom with a blue wall", ["blue"]],
    ["infographic about the water cycle", ["infographic", "water cycle"]],
    ["水循环信息图", ["水循环", "信息图"]],
    ["森林里的小木屋,窗户透出暖光", []],
    ["a cabin in the forest with glowing windows", []],
    ["a view of the sea from a window", ["window"]],
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
    ["open curly quotes", "“".repeat(LENGTH)],
    ["apostrophes", "' ".repeat(LENGTH / 2)],
    ["announcements without a text", "saying ".repeat(LENGTH / 7)],
    ["half a size", "1x".repeat(LENGTH / 2)],
    ["ratios", "1:1:".repeat(LENGTH / 4)],
    ["Chinese characters", "马".repeat(LENGTH)],
    ["Chinese places", "猫左边".repeat(LENGTH / 3)],
    ["places", "cat on the left of the ".repeat(LENGTH / 23)],
    ["combining marks", `e${"\u0301".repeat(LENGTH - 1)}`],
    ["known words", "red cat and ".repeat(LENGTH / 12)],
    ["words for places", "forest ".repeat(LENGTH / 7)],
    ["picture characters", "🐱".repeat(LENGTH / 2)],
    ["another script", "к".repeat(LENGTH)],
    ["negations", "without ".repeat(LENGTH / 8)],
    ["surrogates torn apart", "\ud83d".repeat(LENGTH)],
  ])("%s end in a reading with bounded parts", (_, prompt) => {
    const intent = read(prompt);
    expect(intent.subjects.length).toBeLessThanOrEqual(8);
    expect(intent.missed.length).toBeLessThanOrEqual(24);
    expect(Array.from(intent.text ?? "").length).toBeLessThanOrEqual(200);
  });
});
