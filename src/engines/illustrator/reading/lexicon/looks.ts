import type { AdjustmentId, FilterId, TimeOfDay, Weather } from "../../intent.ts";

export const TIMES: Readonly<Record<TimeOfDay, string>> = {
  day: `day, daytime, daylight, noon, midday, afternoon, sunny, sunshine, sunlight, sunlit, bright day, broad daylight,
    白天, 白昼, 中午, 正午, 午后, 下午, 晴天, 阳光, 阳光明媚`,
  golden: `golden hour, sunrise, dawn, morning, daybreak, early morning, golden light, morning light,
    日出, 清晨, 早晨, 早上, 黎明, 朝霞, 拂晓, 金色时刻, 晨光`,
  sunset: `sunset, dusk, evening, twilight, sundown, setting sun, afterglow,
    日落, 黄昏, 夕阳, 傍晚, 晚霞, 落日, 暮色, 余晖`,
  night: `night, nighttime, night time, midnight, nocturnal, moonlit, moonlight, starry, starry night, night scene, at night,
    夜, 夜晚, 夜间, 夜里, 晚上, 午夜, 深夜, 夜景, 夜色, 星空, 月光, 月夜, 黑夜, 星夜, 夜幕`,
};

export const WEATHERS: Readonly<Record<Weather, string>> = {
  clear:
    "clear sky, clear skies, cloudless, blue sky, clear weather, fine weather, 晴, 晴朗, 晴空, 蓝天, 万里无云",
  overcast: "overcast, cloudy, 阴天, 多云",
  storm: "storm, stormy, thunderstorm, 暴风雨, 雷雨",
  rain: "rain, rainy, raining, rainfall, drizzle, downpour, wet, 雨, 下雨, 雨天, 雨中, 暴雨, 大雨, 小雨, 细雨, 雨后, 湿漉漉",
  snow: "snow, snowy, snowing, snowfall, blizzard, winter, wintry, snow covered, 雪, 下雪, 雪天, 雪中, 大雪, 冬天, 冬季, 冬日, 飘雪, 雪景",
  fog: "fog, foggy, mist, misty, haze, hazy, 雾, 薄雾, 有雾, 雾气, 大雾, 雾蒙蒙, 迷雾, 晨雾",
};

/** One word that says both. */
export const TIME_AND_WEATHER: readonly (readonly [string, TimeOfDay, Weather])[] = [
  ["雨夜", "night", "rain"],
  ["雪夜", "night", "snow"],
  ["雾夜", "night", "fog"],
  ["rainy night", "night", "rain"],
  ["snowy night", "night", "snow"],
  ["foggy morning", "golden", "fog"],
  ["misty morning", "golden", "fog"],
];

export const NEON =
  "cyberpunk, cyber punk, neon, neon lit, neon sign, neon light, synthwave, vaporwave, futuristic city, 赛博朋克, 赛博, 霓虹, 霓虹灯, 霓虹灯牌, 霓虹招牌, 蒸汽波";

export const FILTERS: Readonly<Record<FilterId, string>> = {
  watercolor:
    "watercolor, watercolour, water color, water colour, watercolor painting, watercolour painting, aquarelle, gouache, 水彩, 水彩画, 水彩风, 水彩风格",
  oil: "oil painting, oil paint, in oil, in oils, oil on canvas, oil style, oil, impressionist, impressionism, impasto, van gogh, monet, canvas painting, 油画, 油画风, 油画风格, 印象派, 梵高, 莫奈",
  pencil:
    "pencil sketch, pencil drawing, pencil style, in pencil, pencil art, sketch, sketched, charcoal, charcoal drawing, graphite, graphite drawing, hand drawn sketch, 素描, 素描风格, 铅笔画, 铅笔素描, 速写, 炭笔",
  ink: "ink style",
  "line-art": "line art style",
  flat: "flat illustration",
  pastel: "pastel drawing",
  blueprint: "blueprint",
  cinematic: "cinematic look",
  neon: "neon look",
  "black-and-white":
    "black and white, black & white, b&w, b w, bw, monochrome, monochromatic, grayscale, greyscale, grey scale, gray scale, noir, film noir, 黑白, 黑白照片, 灰度, 单色, 黑白色",
  vintage:
    "vintage, retro, sepia, old photo, old photograph, vintage photo, film photo, nostalgic, faded, 1970s, 1960s, 1980s, 复古, 复古风, 怀旧, 老照片, 胶片, 胶片风, 旧照片, 泛黄",
  "pixel-art":
    "pixel art, pixelart, pixel, pixels style, pixelated, pixelate, 8 bit, 8bit, 16 bit, 16bit, 像素, 像素风, 像素画, 像素艺术, 像素风格",
};

/** Ink painting is watercolour without the colours. */
export const INK =
  "ink painting, ink wash, ink wash painting, chinese ink painting, sumi e, 水墨, 水墨画, 国画, 水墨风";

/** Looks that no filter gives, with the one that comes nearest; said so in a warning. */
export const NEAREST_FILTERS: Readonly<Partial<Record<FilterId, string>>> = {
  watercolor:
    "anime, manga, cartoon, comic, comic book, ghibli, studio ghibli, disney, pixar, illustration style, storybook, 动漫, 漫画, 卡通, 吉卜力, 宫崎骏, 迪士尼, 皮克斯, 插画风, 二次元, 日漫",
  oil: "cubism, cubist, picasso, pop art, abstract painting, fauvism, renaissance, baroque, rembrandt, acrylic, painterly, 毕加索, 波普艺术, 丙烯, 抽象画",
  pencil: "woodcut, engraving, etching, ink drawing, 版画, 钢笔画, 蓝图",
};

/** Changes to the pixels that mean the same for any picture. */
export const ADJUSTMENTS: Readonly<Record<AdjustmentId, string>> = {
  brighten:
    "brighten, brighter, lighter, lighten, more light, 调亮, 变亮, 亮一点, 更亮, 提亮, 明亮一点",
  darken: "darken, darker, dimmer, less bright, 调暗, 变暗, 暗一点, 更暗, 压暗",
  contrast:
    "more contrast, higher contrast, increase contrast, increase the contrast, punchier, 对比度, 增加对比度, 提高对比度",
  saturate:
    "more saturated, saturate, more vivid, more colorful, more colourful, more vibrant, increase saturation, 更鲜艳, 鲜艳一点, 饱和度, 提高饱和度",
  desaturate: "desaturate, less saturated, muted colors, muted colours, muted, 降低饱和度, 淡一点",
  warmer:
    "warmer, warm tone, warm tones, warmer colors, warmer colours, 暖色, 暖色调, 更暖, 暖一点",
  cooler:
    "cooler, cool tone, cool tones, colder, cooler colors, cooler colours, 冷色, 冷色调, 更冷, 冷一点",
  dramatic: "more dramatic, 更戏剧化",
  "background-blur": "blur the background, 背景虚化",
  vignette: "vignette, 暗角",
  grain: "film grain, 颗粒",
  "rotate-left": "rotate left",
  "rotate-right": "rotate right",
  "rotate-half": "rotate 180",
  frame: "add a frame, 边框",
  blur: "blur, blurred, blurry, out of focus, soften, 模糊, 虚化, 柔焦",
  sharpen: "sharpen, sharper, crisper, 锐化, 清晰一点, 更清晰",
  mirror: "mirror, mirrored, flip horizontally, flip it, flip, 镜像, 水平翻转, 左右翻转, 翻转",
  "flip-vertical": "flip vertically, upside down, 垂直翻转, 上下翻转, 上下颠倒",
  invert: "invert, invert colors, invert colours, negative, inverted, 反色, 负片, 反相",
};
