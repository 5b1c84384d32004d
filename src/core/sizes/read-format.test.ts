import { describe, expect, it } from "vitest";
import { readFormat } from "./read-format.ts";

const ON_ITS_OWN = { hasReference: false };

const NAMING: readonly (readonly [prompt: string, ratio: string])[] = [
  ["3:4 ratio of a vase", "3:4"],
  ["ultrawide desktop wallpaper", "21:9"],
  ["Facebook header for a bakery", "21:9"],
  ["poster of a fox, thumbnail, 2K", "16:9"],
  ["我想要一张竖版海报", "3:4"],
  ["手机竖屏壁纸 星空", "9:16"],
  ["a square logo of a cat", "1:1"],
  ["Times Square at night, poster", "3:4"],
  ["an avatar of a robot", "1:1"],
  ["a scene from Avatar in 16:9", "16:9"],
  ["poster of a jazz festival", "3:4"],
  ["landscape poster of a jazz festival", "4:3"],
  ["a horizontal poster for a fair", "4:3"],
  ["A4 flyer for a bakery", "3:4"],
  ["book cover, a dragon over mountains", "3:4"],
  ["desktop wallpaper of mountains", "16:9"],
  ["wallpaper of a forest at dawn", "16:9"],
  ["a YouTube thumbnail about cooking", "16:9"],
  ["presentation slide background, blue", "16:9"],
  ["cinematic format, a desert rider", "16:9"],
  ["instagram story for a coffee shop", "9:16"],
  ["lock screen with cherry blossoms", "9:16"],
  ["iPhone wallpaper, koi pond", "9:16"],
  ["wallpaper for my phone: koi pond", "9:16"],
  ["website banner for a flower shop", "21:9"],
  ["banner for a summer sale", "21:9"],
  ["blog header about tea", "21:9"],
  ["a panorama of the Alps", "21:9"],
  ["a vertical panorama of a waterfall", "9:16"],
  ["ultra-wide view of a canyon", "21:9"],
  ["landscape orientation, a lighthouse", "3:2"],
  ["Landscape 16:9, a lighthouse", "16:9"],
  ["in landscape, a lighthouse", "3:2"],
  ["a lighthouse in portrait orientation", "2:3"],
  ["in portrait format: a lighthouse", "2:3"],
  ["portrait 2:3 of a knight", "2:3"],
  ["vertical composition of a waterfall", "2:3"],
  ["horizontal image of a train", "3:2"],
  ["a lighthouse 16:9", "16:9"],
  ["a football match scoreboard, 16:9", "16:9"],
  ["aspect ratio 4:5, a bowl of soup", "4:5"],
  ["a bowl of soup --ar 5:4", "5:4"],
  ["2.35:1 film still of a desert", "21:9"],
  ["1.85:1 still", "16:9"],
  ["2:1 panorama", "16:9"],
  ["5:7 greeting card", "3:4"],
  ["16:10 wallpaper", "3:2"],
  ["9:16 video frame of a dancer", "9:16"],
  ["16x9 landscape of a valley", "16:9"],
  ["竖版，一座灯塔", "2:3"],
  ["横版的城市夜景", "3:2"],
  ["横屏 赛车", "3:2"],
  ["竖屏 人像", "2:3"],
  ["正方形，一只猫", "1:1"],
  ["一张电影海报，太空", "3:4"],
  ["横版海报，音乐节", "4:3"],
  ["海报，竖版", "3:4"],
  ["手机壁纸，樱花", "9:16"],
  ["樱花壁纸", "16:9"],
  ["电脑壁纸 雪山", "16:9"],
  ["网站横幅，夏季促销", "21:9"],
  ["竖版横幅", "9:16"],
  ["宽银幕 沙漠", "21:9"],
  ["一个猫的头像", "1:1"],
  ["比例16:9，雪山", "16:9"],
  ["雪山，16：9", "16:9"],
  ["１６：９ 雪山", "16:9"],
  ["16比9的雪山", "16:9"],
  ["make me a poster for a concert", "3:4"],
  ["I want a banner for my shop", "21:9"],
  ["design a vertical poster for a play", "3:4"],
  ["icon of a paper plane", "1:1"],
  ["a byzantine icon of a saint, 3:4", "3:4"],
  ["a woman, portrait", "2:3"],
  ["picture for a desktop background, misty lake", "16:9"],
  ["a portrait poster for a ballet", "3:4"],
  ["vertical wallpaper, moon", "9:16"],
  ["story format, a surfer", "9:16"],
  ["Instagram reel cover, a surfer", "9:16"],
  ["reel, a surfer", "9:16"],
  ["a slide for my talk about bees", "16:9"],
  ["square format photo of a rose", "1:1"],
  ["the poster shows a lion, 4:5", "4:5"],
  ["won 3:2, aspect ratio 16:9", "16:9"],
  ["a 16:9 image of a scoreboard reading 4:3", "16:9"],
  ["poster with a 3:4 layout, format 2:3", "2:3"],
  ["10k run poster", "3:4"],
  ["2K square", "1:1"],
];

const NAMING_NOTHING: readonly string[] = [
  "mix flour and water in a 2:1 ratio of flour to water",
  "a vintage TV with a 4:3 screen",
  "a room with a 16:9 television",
  "photo of a movie poster",
  "Audi A4 on a road",
  "an actor as an icon of cinema",
  "早上9:16的火车站",
  "墙壁上的壁纸很旧",
  "a quiet harbour",
  "Times Square, wide cinematic shot",
  "a girl reading a story under a tree",
  "a man looking at a screen",
  "a laptop screen showing code",
  "a children's slide in the playground",
  "cinematic portrait of an old sailor",
  "cinematic lighting, a street",
  "a phone with a cracked lock screen on a table",
  "a crowd holding a banner",
  "protesters with banners in the street",
  "ultra wide angle photo of a room",
  "a landscape with hills",
  "a mountain landscape at dawn",
  "landscape painting of a river",
  "self portrait of a painter",
  "a vertical cliff above the sea",
  "an upright piano in a bar",
  "horizontal stripes on a shirt",
  "a town square with a fountain",
  "a square table in a kitchen",
  "meeting at 16:30",
  "the clock shows 9:16",
  "the team won 3:2",
  "scoreboard reads 4:3",
  "a 1:50 model of a ship",
  "map at 1:1000",
  "a 1:2 scale model of a heart",
  "Genesis 1:1 illustrated",
  "John 3:16 calligraphy",
  "a 3x4 grid of icons",
  "10x20 beads on a string",
  "a 64x64 grid of lamps",
  "a 1920x1080 monitor on a desk",
  "50x70 cm canvas",
  "贴着花壁纸的墙",
  "墙上贴满海报的房间",
  "举着横幅的人群",
  "房间里的墙上有一张海报",
  "主队3:2获胜",
  "下午16:30的街道",
  "比例尺1:2的地图",
  "方形桌子旁的猫",
  "长方形的盒子",
  'a sign that says "16:9"',
  'a neon sign with the text "POSTER"',
  "a dog in front of a poster",
  "an old town with a banner over the street",
  "old room, floral wallpaper, lamp",
  "a peeling wallpaper",
  "a cat sleeping on a desktop computer",
  "a fishing reel on a boat",
];

describe("the format that a prompt names", () => {
  it.each(NAMING)("%s: %s", (prompt, ratio) => {
    expect(readFormat(prompt, ON_ITS_OWN).ratio?.ratio).toBe(ratio);
  });
});

describe("words for something in the picture decide nothing", () => {
  it.each(NAMING_NOTHING)("%s", (prompt) => {
    expect(readFormat(prompt, ON_ITS_OWN).ratio).toBeUndefined();
    expect(readFormat(prompt, ON_ITS_OWN).pixels).toBeUndefined();
  });
});

const PIXELS: readonly (readonly [prompt: string, size: string])[] = [
  ["1024x1024 square logo, minimalist cat line art", "1024x1024"],
  ["1920×1080 lake", "1920x1080"],
  ["1080 * 1920 px lake", "1080x1920"],
  ["a lake, 800 by 600 pixels", "800x600"],
  ["１０２４×７６８ 的湖", "1024x768"],
  ["宽1024高1536的灯塔", "1024x1536"],
  ["width 640, height 480: a lake", "640x480"],
  ["64x64 px sprite of a frog", "64x64"],
  ["1920x1080像素的雪山", "1920x1080"],
  ["first sketched at 512x512, final image 1536x1024", "1536x1024"],
  ["a 2048x1152 picture of a wall with 300x400 painted on it", "2048x1152"],
];

const NO_PIXELS: readonly string[] = [
  "10x20 beads on a string",
  "a 3x4 grid of cups",
  "a 100x100 grid of lamps",
  "a canvas of 300x400 cm",
  "a 1920x1080 monitor on a desk",
  "like https://example.com/lake_1920x1080.png",
  "see lake-1920x1080.png",
  "000x000",
  "a 100x100x100 cube",
];

describe("pixels in a prompt", () => {
  it.each(PIXELS)("%s: %s", (prompt, size) => {
    const pixels = readFormat(prompt, ON_ITS_OWN).pixels;
    expect(`${pixels?.width}x${pixels?.height}`).toBe(size);
  });

  it.each(NO_PIXELS)("%s: none", (prompt) => {
    expect(readFormat(prompt, ON_ITS_OWN).pixels).toBeUndefined();
  });
});

describe("the tier that a prompt names", () => {
  it.each([
    ["a 4K wallpaper", "4K"],
    ["雪山，4K画质", "4K"],
    ["1k sketch", "1K"],
    ["upscale from 1K to 2K", "2K"],
    ["8K, ultra detailed", "4K"],
  ])("%s: %s", (prompt, tier) => {
    expect(readFormat(prompt, ON_ITS_OWN).tier?.tier).toBe(tier);
  });

  it.each([
    "a 10k run",
    "a crowd of 4k people",
    "$2k in cash",
    "a 4K TV in a shop",
    "a room with a 4k monitor",
    "1kg of flour",
  ])("%s: none", (prompt) => {
    expect(readFormat(prompt, ON_ITS_OWN).tier).toBeUndefined();
  });
});

/** Shapes that made naive patterns run away: 128,000 characters each. */
const HOSTILE_SEEDS = [
  "poster ",
  "a ",
  "1024x1024 ",
  "1:1 ",
  "12 ",
  '"',
  'says "',
  "https://",
  "square ",
  "1 : ",
  "壁纸",
  "4k ",
  "\n",
  "1k1k",
  "the ",
];

describe("a hostile prompt", () => {
  it.each(HOSTILE_SEEDS)("of 128,000 characters of %j is read to its end", (seed) => {
    const prompt = seed.repeat(128_000 / seed.length);
    expect(readFormat(`${prompt}. Aspect ratio 4:5`, ON_ITS_OWN).ratio?.ratio).toBe("4:5");
  });
});
