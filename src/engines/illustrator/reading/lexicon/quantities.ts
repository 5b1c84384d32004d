/** Words for how many; digits are read as they are. */
export const NUMBERS: readonly (readonly [number, string])[] = [
  [1, "one, a, an, single, 一, 1"],
  [2, "two, pair, pair of, a pair of, couple, a couple of, both, 二, 两, 俩, 一对, 一双"],
  [3, "three, trio, several, some, a few, few, 三, 几, 一些, 若干"],
  [4, "four, 四"],
  [5, "five, group of, a group of, bunch of, a bunch of, 五, 一群, 一堆"],
  [6, "six, half a dozen, many, 六, 许多, 很多"],
  [7, "seven, 七"],
  [8, "eight, 八"],
  [9, "nine, 九"],
  [10, "ten, 十"],
  [12, "dozen, a dozen, twelve, 十二"],
  [20, "twenty, 二十"],
  [100, "hundred, a hundred, hundreds of, 百, 一百"],
  [1000, "thousand, a thousand, thousands of, 千, 一千"],
];

/** Chinese measure words: between a number and its noun, with no meaning of their own here. */
export const MEASURES =
  "个, 只, 条, 艘, 匹, 头, 朵, 棵, 辆, 座, 把, 张, 杯, 碗, 本, 件, 块, 颗, 枝, 支, 幅, 位, 名, 根, 盏, 架, 台, 瓶, 盘, 片, 束, 株, 栋, 间, 副, 顶, 串, 群, 种, 份, 枚, 面, 口, 粒, 滴";
