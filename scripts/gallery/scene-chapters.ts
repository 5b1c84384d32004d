import type { GalleryChapter } from "./gallery-entry.ts";

const TALL = { width: 540, height: 960 };
const SQUARE = { width: 720, height: 720 };

/** Each scene in several lights, half of them asked for in Chinese. */
export const SCENE_CHAPTERS: readonly GalleryChapter[] = [
  {
    title: "Coast",
    entries: [
      { prompt: "An old lighthouse on a rocky coast at sunset", name: "lighthouse" },
      { prompt: "暴风雨中的灯塔，闪电划过夜空" },
      { prompt: "A sandy beach with palm trees and a red umbrella, bright day" },
      { prompt: "海边日出，三只帆船", seed: 5 },
      { prompt: "a dog running on the beach at golden hour", seed: 9 },
      { prompt: "港口的夜晚，渔船停靠在木码头旁", seed: 3 },
    ],
  },
  {
    title: "Mountain lake",
    entries: [
      { prompt: "A mountain lake at dawn with mist over the water", seed: 2 },
      { prompt: "雪山湖泊，日落，湖面倒影", name: "lake" },
      { prompt: "alpine lake in autumn, a canoe and two swans", seed: 4 },
      { prompt: "星空下的高山湖泊，湖边有一座亮灯的小木屋", seed: 6 },
      { prompt: "waterfall in a green valley, storm clouds", ...TALL, seed: 3 },
    ],
  },
  {
    title: "City street",
    entries: [
      { prompt: 'cyberpunk rainy night street, neon sign reading "Hello World"', name: "street" },
      { prompt: "竖版手机壁纸，赛博朋克城市雨夜", ...TALL, seed: 4 },
      { prompt: "a quiet old town street on a sunny morning with a red bicycle", seed: 8 },
      { prompt: "冬天下雪的街道，傍晚，路灯亮着", seed: 2 },
    ],
  },
  {
    title: "Skyline over water",
    entries: [
      { prompt: "Manhattan skyline across the river at night", seed: 1, name: "skyline" },
      { prompt: "上海外滩夜景，江面倒影，烟花", seed: 3 },
      { prompt: "city skyline with a suspension bridge in fog at sunrise", seed: 5 },
      { prompt: "香港维多利亚港，黄昏，一艘红色帆船", seed: 2 },
    ],
  },
  {
    title: "Forest",
    entries: [
      { prompt: "A path through an autumn forest with sunbeams", seed: 2, name: "forest" },
      { prompt: "竹林深处，清晨的薄雾", ...TALL, seed: 3 },
      { prompt: "a deer in a snowy pine forest", seed: 4 },
      { prompt: "夜晚的森林，萤火虫，一只猫头鹰", seed: 5 },
      { prompt: "jungle with a tiger and a parrot", seed: 6 },
      { prompt: "樱花小路，春天的清晨", seed: 3 },
    ],
  },
  {
    title: "Meadow",
    entries: [
      { prompt: "Rolling green hills with a lone tree and two white horses", seed: 2 },
      { prompt: "普罗旺斯薰衣草田，日落", seed: 3 },
      {
        prompt: "sunflower field with a windmill and hot air balloons",
        seed: 4,
        name: "sunflowers",
      },
      { prompt: "春天的草地，樱花盛开，三只兔子", seed: 5 },
      { prompt: "a red barn on a farm in autumn, tractor on the left", seed: 6 },
      { prompt: "山谷里的草原，小河和野花，晴天", seed: 2 },
      { prompt: "夏夜草地上的萤火虫，星空", seed: 4 },
    ],
  },
  {
    title: "Desert",
    entries: [
      { prompt: "Sahara dunes at golden hour with three camels", seed: 2, name: "desert" },
      { prompt: "沙漠绿洲，棕榈树，星空", seed: 3 },
      { prompt: "red canyon with mesas, clear day, a cactus on the right", seed: 4 },
      { prompt: "火星表面，一名宇航员和一辆车", seed: 5 },
    ],
  },
  {
    title: "Snow village",
    entries: [
      { prompt: "A snowy alpine village at dusk with glowing windows", seed: 2 },
      { prompt: "圣诞夜的雪村，圣诞树和雪人", seed: 3 },
      { prompt: "a cabin in the snow under northern lights, two penguins", seed: 4 },
      { prompt: "下雪的村庄，白天，滑雪的人", seed: 5 },
    ],
  },
  {
    title: "Night sky",
    entries: [
      { prompt: "a ringed planet and its moons in deep space", seed: 2 },
      { prompt: "银河系旋涡星系", seed: 3 },
      { prompt: "an astronaut on the moon, earth in the sky", seed: 4 },
      { prompt: "极光下的雪山", seed: 5 },
      { prompt: "colourful nebula with a rocket", ...SQUARE, seed: 6 },
    ],
  },
  {
    title: "Underwater",
    entries: [
      { prompt: "a coral reef with a sea turtle and tropical fish", seed: 2 },
      { prompt: "海底沉船，两只海豚", seed: 3 },
      { prompt: "glowing jellyfish in the deep sea", ...TALL, seed: 4 },
      { prompt: "深海里的鲸鱼，阳光从水面照下来", seed: 5 },
    ],
  },
  {
    title: "Room",
    entries: [
      {
        prompt: "a cosy living room with a fireplace on a rainy evening, a cat on the rug",
        seed: 2,
      },
      { prompt: "阳光洒进的卧室，窗边有一盆植物", seed: 3 },
      { prompt: "a library with tall book shelves at night, a globe and a lamp", seed: 4 },
      { prompt: "咖啡馆室内，窗外下雪", seed: 5 },
    ],
  },
  {
    title: "Table",
    entries: [
      { prompt: "breakfast on a wooden table: croissant, coffee and orange", seed: 2 },
      { prompt: "餐桌上的寿司和茶，烛光", seed: 3 },
      { prompt: "pizza and two glasses of wine, dinner by candlelight", seed: 4 },
      { prompt: "野餐布上的西瓜和三明治", seed: 5 },
      { prompt: "一瓶红酒和两个酒杯，烛光晚餐", seed: 2 },
    ],
  },
  {
    title: "Studio",
    entries: [
      { prompt: "a red bicycle", seed: 2, name: "bicycle" },
      { prompt: "三只猫和一个茶壶", seed: 3 },
      { prompt: "product photo of a blue headphones on a podium", ...SQUARE, seed: 4 },
      { prompt: "一个机器人拿着花，左边是一只狗", seed: 5 },
      { prompt: "a violin and a rose, dark background", seed: 6 },
      { prompt: "一束花，浅色背景", seed: 7 },
    ],
  },
  {
    title: "Poster",
    entries: [
      { prompt: 'concert poster "Summer Jazz Night" with a saxophone', ...TALL, seed: 2 },
      { prompt: "旅行海报，标题“桂林山水”", ...TALL, seed: 3 },
      { prompt: 'a greeting card saying "Happy Birthday" with a cake', seed: 4 },
      { prompt: "赛博朋克风格的排版海报，文字“未来已来”", seed: 5 },
      { prompt: "音乐会海报，标题“夏夜爵士”，萨克斯", ...TALL, seed: 6 },
    ],
  },
  {
    title: "Pattern",
    entries: [
      { prompt: "seamless geometric pattern", ...SQUARE, seed: 2 },
      { prompt: "抽象渐变背景，蓝色调", seed: 3 },
      { prompt: "pattern of cats and fish", ...SQUARE, seed: 4 },
      { prompt: "大理石纹理背景", seed: 5 },
      { prompt: "花卉图案，粉色系", ...SQUARE, seed: 6 },
      { prompt: "波浪纹图案，蓝色", ...SQUARE, seed: 7 },
      { prompt: "dense floral pattern on a dark ground", seed: 3 },
    ],
  },
  {
    title: "Logo",
    entries: [
      { prompt: "minimalist line art logo of a cat", ...SQUARE, seed: 2 },
      { prompt: "咖啡店标志，文字“山茶”", ...SQUARE, seed: 3 },
      { prompt: 'round badge logo with a fox, "Foxtrot Bakery"', ...SQUARE, seed: 4 },
      { prompt: "app icon of a rocket", ...SQUARE, seed: 5, isTransparent: true },
    ],
  },
];
