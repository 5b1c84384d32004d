import type { AdjustmentId } from "../../intent.ts";

/** Changes to the pixels that mean the same for any picture. */
export const ADJUSTMENTS: Readonly<Record<AdjustmentId, string>> = {
  brighten: `brighten, brighter, lighter, lighten, more light, less dark, too dark, increase brightness, higher brightness, raise the exposure, 调亮, 变亮, 亮一点, 亮一些, 更亮, 提亮, 明亮一点, 明亮一些, 提高亮度, 增加亮度, 太暗`,
  darken: `darken, darker, dimmer, dim, less bright, too bright, decrease brightness, lower brightness, reduce brightness, 调暗, 变暗, 暗一点, 暗一些, 更暗, 压暗, 降低亮度, 太亮`,
  contrast: `more contrast, higher contrast, high contrast, increase contrast, increase the contrast, add contrast, contrasty, punchier, punchy, 对比度, 增加对比度, 提高对比度, 高对比度, 高对比, 对比强烈`,
  saturate: `more saturated, saturate, saturated, more saturation, more vivid, more colorful, more colourful, more vibrant, more color, more colour, stronger colors, increase saturation, increase the saturation, less muted,
    更鲜艳, 鲜艳一点, 鲜艳一些, 饱和度, 提高饱和度, 增加饱和度, 色彩更浓`,
  desaturate: `desaturate, desaturated, less saturated, less saturation, less vivid, less colorful, less colourful, less vibrant, less color, less colour, more muted, decrease saturation, lower saturation, 降低饱和度, 减少饱和度, 淡一点, 颜色淡一点, 不那么鲜艳`,
  warmer: `warmer, warmer colors, warmer colours, warmer tones, warm it up, less cold, less cool, 更暖, 暖一点, 暖一些, 偏暖, 调暖`,
  cooler: `cooler, colder, cooler colors, cooler colours, cooler tones, cool it down, less warm, 更冷, 冷一点, 冷一些, 偏冷, 调冷`,
  dramatic: `more dramatic, dramatic look, dramatic light, dramatic lighting, dramatic sky, dramatic clouds, dramatic mood, dramatic atmosphere, more drama, more intense, moodier, more epic, more cinematic drama,
    更戏剧化, 戏剧化, 戏剧性, 更有戏剧性, 更震撼, 更有张力, 更有冲击力, 戏剧光, 戏剧性光影`,
  blur: `blur, blurred, blurry, out of focus, soften, softer, soften it, soft focus, 模糊, 柔焦, 柔化, 柔和一点`,
  "background-blur": `blur the background, blurred background, blurry background, background blur, out of focus background, soft background, bokeh background, blur background, 背景虚化, 虚化背景, 模糊背景, 背景模糊, 虚化`,
  sharpen: `sharpen, sharper, crisper, less blurry, less soft, more detail, more detailed, more sharpness, 锐化, 清晰一点, 清晰一些, 更清晰, 更锐利`,
  vignette: `vignette, vignetting, dark corners, dark edges, 暗角, 加暗角`,
  grain: `grain, grainy, film grain, noise, noisy, add grain, 颗粒, 颗粒感, 胶片颗粒, 噪点`,
  mirror: `mirror, mirrored, mirror it, mirror image, flip horizontally, flipped horizontally, flip horizontal, horizontal flip, flip it, flip, flip left to right, 镜像, 水平翻转, 左右翻转, 水平镜像, 翻转`,
  "flip-vertical": `flip vertically, flip vertical, vertical flip, flip it vertically, flip upside down, upside down, turn it upside down, 垂直翻转, 上下翻转, 上下颠倒, 倒过来`,
  "rotate-left": `rotate left, rotate it left, rotate to the left, rotate counterclockwise, rotate counter clockwise, turn counterclockwise, rotate anticlockwise, rotate 90 degrees left, 向左旋转, 逆时针旋转, 左转90度, 逆时针旋转90度, 向左旋转90度`,
  "rotate-right": `rotate right, rotate it right, rotate to the right, rotate clockwise, turn clockwise, rotate 90 degrees right, rotate 90, rotate 90 degrees, rotate it, rotate by 90 degrees, rotate it 90 degrees, rotate, 向右旋转, 顺时针旋转, 右转90度, 旋转90度, 顺时针旋转90度, 向右旋转90度, 旋转`,
  "rotate-half": `rotate 180, rotate 180 degrees, rotate it 180 degrees, rotate by 180 degrees, 旋转180度, 旋转180, 转180度`,
  invert: `invert, invert colors, invert colours, invert the colors, invert the colours, negative, photo negative, inverted, inverted colors, inverted colours, 反色, 负片, 反相, 颜色反转`,
  frame: `add a frame, frame, framed, with a frame, picture frame, white frame, white border, add a border, border, with a border, passe partout, 边框, 加边框, 加个边框, 画框, 相框, 白边, 白框`,
};

/** What was done to the pixels shall be done less; where it was not done, nothing can be. */
export const LESS: Readonly<Partial<Record<AdjustmentId, string>>> = {
  contrast: `less contrast, lower contrast, reduce contrast, decrease contrast, softer contrast, 降低对比度, 减少对比度`,
  dramatic: `less dramatic, calmer, 不那么戏剧化`,
  grain: `less grain, less grainy, less noise, 减少颗粒, 减少噪点`,
  vignette: `less vignette, lighter vignette, 减少暗角`,
};

/** Those that may be done again and again, each time a little more. */
export const REPEATABLE: ReadonlySet<AdjustmentId> = new Set<AdjustmentId>([
  "brighten",
  "darken",
  "contrast",
  "saturate",
  "desaturate",
  "warmer",
  "cooler",
  "blur",
  "sharpen",
  "rotate-left",
  "rotate-right",
]);

/** Done one after the other they leave the picture as it was. */
export const OPPOSITES: Readonly<Partial<Record<AdjustmentId, AdjustmentId>>> = {
  brighten: "darken",
  darken: "brighten",
  saturate: "desaturate",
  desaturate: "saturate",
  warmer: "cooler",
  cooler: "warmer",
  "rotate-left": "rotate-right",
  "rotate-right": "rotate-left",
  "rotate-half": "rotate-half",
  mirror: "mirror",
  "flip-vertical": "flip-vertical",
  invert: "invert",
};
