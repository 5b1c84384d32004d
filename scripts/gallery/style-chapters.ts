import type { GalleryChapter } from "./gallery-entry.ts";

/** Looks, text, edits of foreign pictures, and turns; half of them in Chinese. */
export const STYLE_CHAPTERS: readonly GalleryChapter[] = [
  {
    title: "Styles",
    entries: [
      { prompt: "a lighthouse at sunset, watercolor", seed: 7 },
      { prompt: "油画风格的山间湖泊", seed: 2 },
      { prompt: "pencil sketch of an old town street", seed: 8 },
      { prompt: "水墨画，山水，小船", seed: 3 },
      { prompt: "pixel art of a snowy village at night", seed: 2 },
      { prompt: "线稿，城市天际线", seed: 1 },
      { prompt: "a sunflower field, vintage photo", seed: 4 },
      { prompt: "黑白照片，雨中的街道", seed: 5 },
      { prompt: "flat illustration of a desert with cactus", seed: 4 },
      { prompt: "粉彩画，花园里的猫", seed: 6 },
      { prompt: "blueprint of a bicycle", seed: 2 },
      { prompt: "电影感，沙漠日落", seed: 2 },
      { prompt: "neon style portrait of a cat", seed: 3 },
      { prompt: "像素风，太空中的机器人", seed: 4 },
    ],
  },
  {
    title: "Text",
    entries: [
      { prompt: 'a wooden sign reading "Welcome to the forest" in a forest', seed: 2 },
      { prompt: "海滩上的木牌写着“夏天你好”", seed: 3 },
      { prompt: 'a beach at sunset with the caption "Wish you were here"', seed: 4 },
      { prompt: "霓虹灯牌写着“深夜食堂”，雨夜街道", seed: 5 },
    ],
  },
  {
    title: "Edits of photos",
    entries: [
      { prompt: "make it a watercolor", photos: ["lighthouse"] },
      { prompt: "变成铅笔素描", photos: ["street"] },
      { prompt: "make it night", photos: ["sunflowers"] },
      { prompt: "变成冬天，下雪", photos: ["forest"] },
      { prompt: "rotate it 90 degrees clockwise", photos: ["bicycle"], width: 540, height: 960 },
      { prompt: "加一个白色边框和文字“回忆”", photos: ["lake"] },
      { prompt: "blur the background", photos: ["bicycle"] },
      { prompt: "只保留红色，其他变成黑白", photos: ["bicycle"] },
      {
        prompt: "put image 2 in the bottom right corner of image 1",
        photos: ["desert", "bicycle"],
      },
      { prompt: "把这四张图做成拼图", photos: ["lake", "street", "forest", "desert"] },
      { prompt: "more dramatic, add a vignette and film grain", photos: ["skyline"] },
      { prompt: "变成扁平插画", photos: ["sunflowers"] },
      { prompt: "裁剪成1:1，复古胶片感", photos: ["lighthouse"], width: 720, height: 720 },
    ],
  },
  {
    title: "Turns",
    entries: [
      { prompt: "make it night", turnOf: "lighthouse", name: "lighthouse at night" },
      { prompt: "加一艘船和一只猫", turnOf: "lighthouse at night" },
      { prompt: 'change the text to "Goodbye"', turnOf: "street" },
      { prompt: "换成雪天", turnOf: "street" },
      { prompt: "now add a canoe, and make it autumn", turnOf: "lake" },
      { prompt: "变成水彩画", turnOf: "forest" },
      { prompt: "same but portrait", turnOf: "sunflowers", width: 540, height: 960 },
      { prompt: "去掉骆驼，加一顶红色帐篷", turnOf: "desert" },
      { prompt: "more dramatic", turnOf: "skyline" },
      { prompt: "换成清晨，加一只鹿", turnOf: "forest" },
    ],
  },
];
