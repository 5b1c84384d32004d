import { describe, expect, it } from "vitest";

import { vocabulary } from "../vocabulary/vocabulary.ts";
import { readPrompt } from "./read-prompt.ts";
import { readRows, toBrief } from "./testing/to-brief.ts";

const read = (prompt: string): string => toBrief(readPrompt(prompt, vocabulary()).intent);

describe("hour, weather and season", () => {
  it.each(
    readRows(`
    a lighthouse at midnight => coast night | lighthouse
    a harbour at blue hour => coast sunset |  |  | harbour
    a meadow in the early morning => meadow golden
    a street after the rain => street night rain
    a lake in the mist => mountain-lake golden fog
    a lighthouse in a thunderstorm => coast day storm | lighthouse
    a village in a blizzard => snow-village sunset snow
    an overcast beach => coast day overcast |  |  | beach
    a forest in spring => forest golden spring
    a lake in summer => mountain-lake golden summer
    a park, cherry blossom season => meadow golden spring |  |  | park, sakura
    the moon over the sea => coast night
    a forest with fallen leaves => forest golden autumn
    阴天的海边 => coast day overcast
    暴风雨中的灯塔 => coast day storm | lighthouse
    雨后的街道 => street night rain
    薄雾中的湖 => mountain-lake golden fog
    春天的公园 => meadow golden spring |  |  | park
    夏日海滩 => coast golden summer |  |  | beach
    秋色森林 => forest golden autumn
    冬夜的村庄 => snow-village night winter
    雷电交加的大海 => coast day storm
    正午的沙漠 => desert day
    凌晨的城市 => street night
    月光下的湖 => mountain-lake night
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});

describe("colours of the whole picture", () => {
  it.each(
    readRows(`
    a forest in warm tones => forest golden warm
    a beach in pastel colours => coast golden pastel |  |  | beach
    a street in muted colours => street night muted
    a desert in earthy tones => desert golden earthy
    a parrot in vivid colours => forest golden vivid | parrot
    a forest in shades of blue => forest golden all #2f6fd6
    a skyline, purple tones => skyline sunset all #8451c4
    monochrome green forest => forest golden all #3f9b4f
    冷色调的湖 => mountain-lake golden cool
    马卡龙色的城市 => street night pastel
    蓝色调的森林 => forest golden all #2f6fd6
    大地色系的沙漠 => desert golden earthy
    莫兰迪色系的静物 => studio day muted
    a red apple on a white background => studio day on #f6f5f2 | apple
    a cat on a blue background => studio day on #2f6fd6 | cat
    白色背景上的红色汽车 => studio day on #f6f5f2 | #d8332f car
    a logo with a transparent background => logo day transparent
    a sticker of a cat => studio day transparent | cat
    透明背景的熊猫图标 => logo day transparent | panda |  | app-icon
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});

describe("looks", () => {
  it.each(
    readRows(`
    watercolor painting of a lighthouse => coast golden | lighthouse | watercolor
    gouache mountains => mountain-lake golden |  | watercolor
    a rose, oil on canvas => studio day | rose | oil
    an impressionist lake => mountain-lake golden |  | oil
    a pencil sketch of a horse => meadow golden | horse | pencil
    charcoal drawing of an old man => studio day | old man | pencil
    pen and ink drawing of a street => street night |  | ink
    a bamboo forest, chinese ink painting => forest golden |  | ink | bamboo
    line art of a cat => studio day | cat | line-art
    minimalist line art of a cat => logo day | cat |  | line
    flat illustration of a fox => forest golden | fox | flat
    vector art of a city => street night |  | flat
    chalk drawing of a house => meadow golden | house | pastel
    blueprint of a rocket => night-sky night | rocket | blueprint
    cinematic shot of a desert => desert golden |  | cinematic
    black and white photo of a cat => studio day | cat | black-and-white
    vintage photo of a train => studio day | train | vintage
    pixel art castle => meadow golden | castle | pixel-art
    an anime girl => studio day | girl | flat
    ghibli style meadow => meadow golden |  | flat
    comic book street => street night |  | flat
    cubist still life => studio day |  | oil
    woodcut of a ship => coast golden | ship | ink
    a neon forest => forest golden |  | neon
    a cyberpunk street => street night neon
    photorealistic photo of a dog => studio day | dog
    a vintage car => street golden | car
    a black and white cat => studio day | cat
    水彩画，海边的船 => coast golden | boat | watercolor
    油画风格的向日葵花田 => meadow golden |  | oil | sunflowers
    素描的马 => meadow golden | horse | pencil
    水墨画风格的熊猫 => forest golden | panda | ink
    国画，荷花 => mountain-lake golden | lotus | ink
    线稿，一只猫 => studio day | cat | line-art
    扁平插画，城市 => street night |  | flat
    粉彩画的花园 => meadow golden |  | pastel | garden
    蓝图风格的火箭 => night-sky night | rocket | blueprint
    电影感的沙漠 => desert golden |  | cinematic
    黑白照片，一条小巷 => street night |  | black-and-white | alley
    复古风格的自行车 => studio day | bicycle | vintage
    像素风的城堡 => meadow golden | castle | pixel-art
    吉卜力风格的草原 => meadow golden |  | flat
    浮世绘风格的海浪 => coast golden |  | flat | waves
    霓虹森林 => forest golden |  | neon
    high contrast black and white street => street night |  | black-and-white, contrast
    a cup of coffee, blurred background => table day | coffee | background-blur
    film grain, vignette, a street => street night |  | grain, vignette
    dramatic sky over a lighthouse => coast golden | lighthouse | dramatic
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});
