import type { FilterId } from "../../intent.ts";

export const FILTERS: Readonly<Record<FilterId, string>> = {
  watercolor: `watercolor, watercolour, water color, water colour, watercolors, watercolours, watercolor painting, watercolour painting, watercolor style, watercolour style, watercolor art, in watercolor,
    in watercolour, loose watercolor, aquarelle, gouache, wet on wet, 水彩, 水彩画, 水彩风, 水彩风格, 水粉, 水粉画`,
  oil: `oil painting, oil paint, in oil, in oils, oils, oil on canvas, oil style, oil, painted in oils, impressionist, impressionism, impressionist painting, impasto, van gogh, monet, renoir, canvas painting,
    palette knife, acrylic painting, 油画, 油画风, 油画风格, 印象派, 印象主义, 梵高, 莫奈, 厚涂, 丙烯画`,
  pencil: `pencil sketch, pencil drawing, pencil style, in pencil, pencil art, pencil illustration, sketch, sketched, sketch style, sketchy, charcoal, charcoal drawing, charcoal sketch, graphite, graphite drawing,
    hand drawn sketch, hatching, cross hatching, 素描, 素描风, 素描风格, 铅笔画, 铅笔素描, 铅笔风格, 速写, 手绘草图, 炭笔, 炭笔画`,
  ink: `ink painting, ink wash, ink wash painting, ink style, in ink, ink drawing, ink illustration, ink sketch, pen and ink, pen drawing, pen sketch, chinese ink painting, chinese ink, chinese painting, traditional chinese painting,
    chinese brush painting, sumi e, sumie, shan shui, brush and ink, india ink, brush painting, 水墨, 水墨画, 水墨风, 水墨风格, 国画, 中国画, 国画风, 国画风格, 山水画, 写意, 墨水画, 钢笔画, 毛笔画, 工笔画, 中国风水墨`,
  "line-art": `line art, lineart, line drawing, line art style, line art drawing, outline drawing, outline art, contour drawing, monoline, single line, one line drawing, continuous line drawing, coloring page, colouring page,
    coloring book, 线稿, 线条画, 线描, 线描画, 简笔画, 一笔画, 白描, 涂色页, 填色画`,
  flat: `flat illustration, flat design, flat style, flat vector, flat art, flat color, flat colour, flat colors, vector art, vector illustration, vector graphic, vector style, vector, illustration, illustrated, illustration style,
    digital illustration, editorial illustration, minimal illustration, minimalist illustration, screen print, screenprint, risograph, cel shaded, cel shading, 插画, 插画风, 插画风格, 插图风格, 扁平, 扁平化, 扁平风, 扁平风格, 扁平插画, 扁平设计,
    矢量, 矢量图, 矢量插画, 矢量风格`,
  pastel: `pastel drawing, pastel painting, pastel style, soft pastel, soft pastels, oil pastel, oil pastels, chalk pastel, pastels, chalk, chalk drawing, chalk art, crayon drawing, crayon style, in crayon, crayons, wax crayon, colored pencil, coloured pencil,
    colored pencils, coloured pencils, colour pencil, color pencil, 粉彩, 粉彩画, 色粉画, 粉笔画, 粉笔, 蜡笔画, 蜡笔, 蜡笔风格, 彩铅, 彩铅画, 彩色铅笔, 油画棒`,
  blueprint: `blueprint, blueprint style, blueprint drawing, technical drawing, technical blueprint, schematic, cyanotype, engineering drawing, architectural drawing, 蓝图, 蓝图风格, 工程图, 设计图纸, 技术图纸, 蓝晒`,
  cinematic: `cinematic, cinematic look, cinematic style, cinematic lighting, cinematic light, cinematic shot, cinematic color grading, cinematic colour grading, movie still, film still, movie scene, movie look, teal and orange, anamorphic, blockbuster,
    电影感, 电影级, 电影风格, 电影质感, 电影画面, 电影镜头, 电影剧照, 大片, 大片感, 大片质感, 电影色调`,
  neon: `neon look, neon style, neon glow, neon glow effect, neon filter, neon effect, glowing neon lines, neon art, 霓虹风格, 霓虹效果, 霓虹滤镜`,
  "black-and-white": `black and white, black & white, b&w, b w, bw, monochrome, monochromatic, grayscale, greyscale, grey scale, gray scale, noir, film noir, black and white photo, black and white photograph, black white, ansel adams,
    黑白, 黑白照片, 黑白照, 黑白摄影, 黑白风格, 灰度, 单色, 黑白色`,
  vintage: `vintage, retro, sepia, sepia tone, old photo, old photograph, vintage photo, vintage photograph, vintage style, retro style, film photo, film photograph, analog photo, analogue photo, analog film, polaroid, nostalgic, faded, faded photo, kodachrome,
    1950s, 1960s, 1970s, 1980s, 1990s, 60s, 70s, 80s, 90s, lomography, old film, old fashioned photo, 复古, 复古风, 复古风格, 复古感, 怀旧, 怀旧风, 怀旧风格, 老照片, 胶片, 胶片风, 胶片感, 胶片风格, 旧照片, 泛黄, 宝丽来, 拍立得, 年代感`,
  "pixel-art": `pixel art, pixelart, pixel, pixels style, pixel style, pixelated, pixelate, 8 bit, 8bit, 16 bit, 16bit, retro game, video game pixel, game sprite, 像素, 像素风, 像素画, 像素艺术, 像素风格, 像素图, 八位机, 8位`,
};

/** Looks that no filter gives, with the one that comes nearest; said so in a warning. */
export const NEAREST_FILTERS: Readonly<Partial<Record<FilterId, string>>> = {
  flat: `anime, anime style, manga, manga style, cartoon, cartoon style, cartoonish, comic, comics, comic style, comic book, comic book style, ghibli, studio ghibli, ghibli style, miyazaki, makoto shinkai, disney, disney style, pixar, pixar style, pop art, art deco,
    art nouveau, bauhaus, low poly, lowpoly, paper cut, papercut, paper cutout, papercraft, paper art, origami style, stained glass, mosaic, ukiyo e, ukiyoe, japanese woodblock, woodblock print, hokusai, graffiti style, street art style, chibi, kawaii style, south park, simpsons,
    claymation, collage, sticker style,
    动漫, 动漫风, 动漫风格, 动画, 动画风, 动画风格, 漫画, 漫画风, 漫画风格, 卡通, 卡通风, 卡通风格, 吉卜力, 吉卜力风格, 宫崎骏, 宫崎骏风格, 新海诚, 新海诚风格, 迪士尼, 迪士尼风格, 皮克斯, 皮克斯风格, 二次元, 日漫, 日系动漫, 波普艺术, 波普风格, 浮世绘, 剪纸, 剪纸风格,
    折纸风格, 低多边形, 彩色玻璃, 马赛克, 国潮, 涂鸦风格, 粘土风格, 拼贴`,
  watercolor: `storybook, storybook illustration, children's book, childrens book, children's book illustration, picture book, fairy tale illustration, beatrix potter, 绘本, 绘本风格, 童话插画, 儿童绘本, 儿童插画`,
  oil: `cubism, cubist, picasso, fauvism, renaissance, renaissance painting, baroque, rembrandt, vermeer, acrylic, acrylics, painterly, pointillism, expressionism, expressionist, surrealism, surrealist, dali, fresco, romanticism, turner, klimt, digital painting, concept art, matte painting, fantasy art,
    毕加索, 立体主义, 丙烯, 点彩, 表现主义, 超现实主义, 达利, 巴洛克, 文艺复兴, 伦勃朗, 概念艺术, 数字绘画, 古典油画`,
  ink: `woodcut, linocut, lino print, engraving, etching, lithograph, calligraphy, calligraphic, scratchboard, dotwork, stippling, 版画, 木刻, 木刻版画, 铜版画, 蚀刻, 书法, 篆刻`,
  neon: `glitch, glitch art, hologram, holographic, synthwave style, vaporwave style, 故障艺术, 故障风, 全息, 蒸汽波风格`,
  vintage: `steampunk, victorian, daguerreotype, 蒸汽朋克, 民国风`,
  "pixel-art": `minecraft, voxel, voxel art, lego style, cross stitch, 我的世界, 体素, 十字绣`,
};

/** Neon and magenta, where a scene has lights for it. */
export const NEON = `cyberpunk, cyber punk, cyberpunk style, neon, neon lit, neon sign, neon signs, neon light, neon lights, neon colors, neon colours, synthwave, vaporwave, retrowave, outrun, futuristic neon, glowing neon,
  赛博朋克, 赛博, 赛博朋克风, 赛博朋克风格, 霓虹, 霓虹灯, 霓虹灯牌, 霓虹招牌, 霓虹灯光, 蒸汽波, 霓虹闪烁`;
