/** `#rrggbb` and the words for it. */
export const COLOURS: readonly (readonly [string, string])[] = [
  [
    "#d8332f",
    "red, bright red, crimson, scarlet, vermilion, ruby, 红, 红色, 大红, 大红色, 鲜红, 鲜红色, 红色的, 红的, 红底",
  ],
  ["#8c1f2c", "dark red, maroon, burgundy, wine red, 深红, 深红色, 暗红, 暗红色, 酒红, 酒红色"],
  [
    "#e8762c",
    "orange, orange colored, orange coloured, ginger, 橘, 橙, 橙色, 橘红色, 橘色, 橙色的",
  ],
  ["#f2c230", "yellow, golden yellow, 黄, 黄色, 黄色的, 黄的"],
  ["#c99a2e", "gold, golden, 金, 金色, 金色的, 金黄, 金黄色, 金灿灿"],
  ["#3f9b4f", "green, emerald, 绿, 绿色, 绿色的, 绿的"],
  [
    "#2c5e3f",
    "dark green, forest green, olive green, bottle green, 深绿, 深绿色, 墨绿, 墨绿色, 橄榄绿",
  ],
  [
    "#9ccc4a",
    "light green, lime green, mint green, mint, 浅绿, 浅绿色, 嫩绿, 嫩绿色, 薄荷绿, 草绿色",
  ],
  ["#2f9e9a", "teal, turquoise, aqua, cyan, 青, 青色, 青色的, 蓝绿色"],
  ["#2f6fd6", "blue, royal blue, cobalt, 蓝, 蓝底, 蓝色, 蓝色的, 蓝的"],
  ["#7cb8ee", "light blue, sky blue, baby blue, 浅蓝, 浅蓝色, 天蓝, 天蓝色"],
  [
    "#22386f",
    "dark blue, navy, navy blue, indigo, deep blue, midnight blue, 深蓝, 深蓝色, 藏青, 藏青色, 靛蓝, 宝蓝色",
  ],
  ["#8451c4", "purple, violet, lavender, lilac, mauve, 紫, 紫色, 紫色的, 淡紫色, 浅紫色"],
  ["#ee7fa8", "pink, rose pink, light pink, hot pink, rose gold, 粉, 粉色, 粉红, 粉红色, 粉色的"],
  ["#d23b98", "magenta, fuchsia, 品红, 洋红"],
  [
    "#8a5a35",
    "brown, dark brown, light brown, chestnut brown, copper, bronze, 棕, 棕色, 褐色, 棕色的, 咖啡色, 古铜色",
  ],
  ["#e4d3b2", "beige, cream colored, cream, ivory, tan, khaki, 米色, 米白, 奶油色"],
  ["#2b2b30", "black, 黑, 黑色, 黑色的, 纯黑, 漆黑, 黑底"],
  ["#f6f5f2", "white, 白, 白色, 白色的, 雪白, 纯白, 洁白, 白底"],
  [
    "#8d9097",
    "grey, gray, silver, dark grey, dark gray, light grey, light gray, charcoal grey, 灰, 灰色, 银色, 银, 灰色的, 浅灰, 深灰, 银灰色, 灰底",
  ],
];
