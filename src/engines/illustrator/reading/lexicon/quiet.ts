/**
 * Words that nothing needs to be made of, so that nobody is told they were missed: grammar, words
 * for the picture itself, praise, and the format (which is read elsewhere, for the size).
 */
export const QUIET: readonly string[] = [
  // Grammar.
  `a, an, the, this, that, these, those, it, its, i, me, my, you, your, we, our, he, she, his, her, they, them, their, there, here,
   and, or, but, with, without, of, in, on, at, by, to, into, from, for, as, like, near, over, under, above, below, behind, beside, between,
   next, front, inside, outside, around, through, across, along, toward, towards, against, up, down, out, off, onto, upon, via, per, about,
   is, are, was, were, be, been, being, am, has, have, had, do, does, did, will, would, can, could, should, may, might, must, let, lets, get,
   which, who, whose, where, when, while, what, how, if, then, than, so, such, very, really, quite, too, also, just, only, even, still, more, most,
   less, much, other, another, same, each, every, all, any, no, not, own, again, now, some, one, ones, please, thanks, thank, hi, hello, ok, okay, s, t`,
  `的, 了, 在, 和, 与, 跟, 及, 是, 有, 着, 把, 被, 给, 让, 将, 我, 你, 他, 她, 它, 我们, 这, 那, 里, 里面, 上, 上面, 下, 下面, 中, 前, 前面, 后, 后面, 旁, 旁边, 边,
   一下, 一点, 请, 帮, 帮我, 要, 想, 想要, 能, 可以, 也, 都, 还, 就, 很, 非常, 最, 更, 不, 对, 从, 向, 到, 以, 为, 之, 等, 吧, 呢, 吗, 啊, 地, 得, 并, 而, 或, 其, 所, 整个, 整体, 带, 带有, 穿, 站, 坐落, 位于`,
  // The picture and the asking for it.
  `picture, image, photo, photograph, photography, pic, drawing, draw, drawn, paint, painting, painted, illustration, illustrate, artwork, art, scene, view, shot,
   render, rendering, rendered, generate, create, make, produce, design, show, showing, depict, depicting, give, want, need, style, styled, type, kind, version, theme, themed,
   featuring, feature, including, include, background, backdrop, foreground, composition, subject, object, print, canvas, paper, reading, saying, says, text, word, words, letters, title, sign, set, add, put, place, edit, modify, look, looks, same, but, whole, entire, called, named`,
  `图, 图片, 图像, 照片, 画, 画面, 画一, 一张, 一幅, 一个, 张, 幅, 生成, 创作, 绘制, 制作, 设计, 做, 来, 场景, 风格, 风, 样式, 效果, 作品, 背景, 主题, 内容, 构图, 元素, 插画, 插图, 绘画, 摄影, 艺术, 写着, 文字, 字样, 写有, 标题, 款, 感, 名为, 叫, 叫做, 气氛, 氛围, 色调`,
  // Praise and manner.
  `beautiful, stunning, gorgeous, amazing, awesome, wonderful, lovely, pretty, nice, cute, adorable, charming, elegant, cool, epic, majestic, magical, serene, calm, peaceful, tranquil, cozy, cosy,
   high, quality, best, good, great, perfect, masterpiece, professional, award, winning, detailed, detail, highly, ultra, super, extremely, intricate, sharp, focus, crisp, clean, simple, minimal, minimalist, minimalistic, minimalism, modern,
   realistic, photorealistic, photo realistic, photorealism, hyperrealistic, realism, cinematic, dramatic, atmospheric, moody, mood, vivid, vibrant, colorful, colourful, bright, dark, warm, soft, light, lighting, lit, glow, glowing, shiny, shadow, reflection, reflections,
   bokeh, depth, field, lens, wide, angle, dslr, film, grain, exposure, hdr, raw, unreal, engine, octane, 3d, cgi, 2d, trending, artstation, color, colors, colour, colours, palette, tone, tones, pastel,
   old, young, small, little, tiny, big, large, huge, giant, tall, long, short, new, fresh, lone, lonely, single, classic, romantic, happy, friendly, fluffy, adult, wooden, rustic, quiet, empty, distant, far, close`,
  `美丽, 漂亮, 好看, 唯美, 可爱, 精美, 精致, 优雅, 壮观, 宁静, 安静, 平静, 温馨, 浪漫, 梦幻, 高清, 超清, 高质量, 高品质, 高细节, 细节, 细节丰富, 写实, 真实, 逼真, 照片级, 电影感, 电影级, 电影, 大片, 质感, 光影, 光线, 灯光, 明亮, 温暖, 柔和, 鲜艳, 色彩, 颜色, 极简, 简约, 简洁, 简单, 现代, 经典, 杰作, 大师, 专业, 超现实, 景深, 广角, 倒影, 阴影, 老, 旧, 小, 大, 新, 高, 长, 古老, 孤独, 孤零零, 年轻, 巨大, 远处, 近处, 水面`,
  // Format and size: decided before the engine is asked.
  `landscape, portrait, vertical, horizontal, upright, square, wallpaper, poster, banner, header, panorama, panoramic, ultrawide, ultra wide, thumbnail, cover, avatar, screen, desktop, phone wallpaper, mobile wallpaper, lock screen, story, reel, a4, slide, aspect, ratio, format, orientation, size, pixel size, px, resolution, 1k, 2k, 4k, 8k, hd, full hd, uhd, qhd`,
  `竖版, 横版, 竖屏, 横屏, 竖图, 横图, 方形, 正方形, 头像, 海报, 壁纸, 手机壁纸, 电脑壁纸, 封面, 横幅, 宽银幕, 比例, 尺寸, 分辨率, 像素尺寸, 手机, 版, 屏`,
];
