/** Words for how many; digits are read as they are. */
export const NUMBERS: readonly (readonly [number, string])[] = [
  [1, "one, a, an, single, a single, 一, 1, one of the, one of"],
  [2, "two, pair, pair of, a pair of, couple of, a couple of, both, 二, 两, 俩, 一对, 一双, 两三"],
  [3, "three, trio, trio of, a trio of, several, some, a few, few, 三, 几, 一些, 若干, 三五"],
  [4, "four, 四"],
  [
    5,
    "five, group of, a group of, bunch of, a bunch of, handful of, a handful of, 五, 一群, 一堆, 成群",
  ],
  [
    6,
    "six, half a dozen, many, lots of, a lot of, plenty of, herd of, a herd of, pack of, a pack of, pile of, a pile of, stack of, a stack of, 六, 许多, 很多, 好多, 好几",
  ],
  [7, "seven, flock of, a flock of, school of, a school of, 七, 成群结队"],
  [8, "eight, swarm of, a swarm of, crowd of, a crowd of, 八"],
  [9, "nine, 九"],
  [10, "ten, 十"],
  [11, "eleven, 十一"],
  [12, "dozen, a dozen, twelve, 十二"],
  [20, "twenty, dozens of, 二十"],
  [100, "hundred, a hundred, hundreds of, 百, 一百, 上百, 数百"],
  [1000, "thousand, a thousand, thousands of, countless, 千, 一千, 上千, 无数"],
];

/** Measure words: between a number and its noun, with no meaning of their own here. */
export const MEASURES =
  "个, 只, 条, 艘, 匹, 头, 朵, 棵, 辆, 座, 把, 张, 杯, 碗, 本, 件, 块, 颗, 枝, 支, 幅, 位, 名, 根, 盏, 架, 台, 瓶, 盘, 片, 束, 株, 栋, 间, 副, 顶, 串, 群, 种, 份, 枚, 面, 口, 粒, 滴, 轮, 尊, 扇, 袋, 篮, 盆, 壶, 双, 对, 道, 丛, 只的, 叶, bowl of, a bowl of, plate of, a plate of, cup of, a cup of, glass of, a glass of, slice of, a slice of, piece of, a piece of, kind of, pieces of, slices of, cups of, bowls of, plates of, bottle of, a bottle of, bottles of, glasses of, jar of, a jar of, jars of, pot of, a pot of, pots of, mug of, a mug of, mugs of, can of, a can of, cans of, pint of, a pint of, pints of, pairs of";
