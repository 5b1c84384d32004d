import type { PaletteId } from "../../intent.ts";

export const PALETTES: Readonly<Record<PaletteId, string>> = {
  warm: `warm tones, warm tone, warm color, warm colour, warm color palette, warm colour palette, warm palette, warm hues, warm color scheme, warm colour scheme, warm toned, autumn palette, cosy colors, cozy colors,
    暖色, 暖色调, 暖色系, 暖调, 暖色调子, 温暖色调, 温暖的色调, 温暖的颜色`,
  cool: `cool tones, cool tone, cool color, cool colour, cool color palette, cool colour palette, cool palette, cool hues, cold colors, cold colours, cold tones, cold palette, icy palette, cool toned,
    冷色, 冷色调, 冷色系, 冷调, 清冷色调, 清冷的色调`,
  vivid: `vivid color, vivid colour, vivid, vivid palette, vibrant color, vibrant colour, vibrant, vibrant palette, bold color, bold colour, bold palette, bright color, bright colour, saturated colors, saturated colours, intense colors, colorful palette, psychedelic, rainbow colors,
    鲜艳的色彩, 鲜艳色彩, 鲜艳的颜色, 色彩鲜艳, 浓郁色彩, 色彩浓郁, 明亮色彩, 缤纷, 色彩缤纷, 五彩缤纷, 高饱和, 高饱和度`,
  muted: `muted color, muted colour, muted, muted tones, muted palette, muted color palette, subdued, subdued colors, subdued colours, subdued tones, desaturated colors, desaturated colours, dull colors, faded colors, faded colours, low saturation, soft muted colors, morandi, morandi colors,
    低饱和, 低饱和度, 柔和色调, 莫兰迪, 莫兰迪色, 莫兰迪色系, 莫兰迪色调, 灰调, 淡雅, 淡雅色调, 素雅`,
  pastel: `pastel color, pastel colour, pastel, pastel tones, pastel palette, pastel color palette, pastel colour palette, soft pastel colors, soft pastel colours, soft pastel tones, pastel hues, candy colors, candy colours, macaron colors,
    粉彩色, 粉彩色调, 马卡龙, 马卡龙色, 马卡龙色系, 马卡龙色调, 糖果色, 淡彩, 柔和的粉色调, 粉嫩色调`,
  earthy: `earthy, earth tones, earth tone, earthy tones, earthy color, earthy colour, earthy palette, natural tones, natural color palette, terracotta palette, brown tones, ochre palette,
    大地色, 大地色系, 大地色调, 泥土色, 自然色调, 土色调`,
};

/** Around a colour that the whole picture shall be kept in: "in shades of blue", 蓝色调. */
export const TONE_BEFORE = `shades of, in shades of, tones of, in tones of, hues of, in hues of, tints of, monochrome in, monochromatic in, all in, entirely in, only in, monochrome, monochromatic, 单色, various shades of, different shades of, tinted`;
export const TONE_AFTER = `tones, tone, tint, tinted, hues, hue, shades, color scheme, colour scheme, color palette, colour palette, palette, toned, monochrome, monochromatic, color tone, colour tone, tonality,
  色调, 调, 色系, 系, 调子, 系列色, 主色调, 为主色调, 单色调`;
