/** Words that say what is to be done with what follows. */
export const VERBS = {
  add: "add, put in, insert, include, place, put, give it, give him, give her, i want, i'd like, 加, 加上, 添加, 增加, 加入, 加个, 加一, 加点, 放, 放上, 放置, 放入, 画上, 画个, 再来, 添上, 增添, 添个, 多加, 再加, 再加上, 再画, 再放",
  with: "with, plus, 带上, 配上",
  remove:
    "remove, delete, erase, stop, stop the, take away, take out, get rid of, drop the, hide, turn off, switch off, no more, clear the, lose the, undo, undo the, cut out, 去掉, 去除, 删除, 删掉, 移除, 移走, 擦除, 擦掉, 不要, 拿掉, 去, 取消, 撤销, 消除, 拿走, 别要, 清除, 关掉, 关上",
  without: "without, minus, no, 没有",
  replace: "replace, swap, swap out, substitute, exchange, 替换, 换掉, 替换掉",
  move: "move, shift, bring, relocate, drag, slide, 移, 移到, 移动到, 移动, 挪, 挪到, 放到, 搬到, 摆到, 移至, 放在, 移向, 往, 移去",
  set: "make, make it, make them, turn, turn it, turn this, turn into, change, change it, change the, change this, convert, transform, set, render, redraw, apply, switch, let it be, color the, colour the, paint the, recolor, recolour, use, 改, 改成, 改为, 变成, 变为, 换成, 换为, 转成, 转换成, 转换为, 转为, 设为, 设置为, 调成, 调整为, 做成, 改变, 变, 换, 让, 使, 涂成, 染成, 调整",
} as const;

/** Between what goes and what comes. */
export const TURNS =
  "with, to, into, by, for, 换成, 替换成, 替换为, 改成, 变成, 为, 成, 变为, 改为, 换为, 涂成, 染成";

/** A wish to be rid of a look. */
export const PLAIN =
  "the filter, filter, filters, effect, effects, style, original style, original colors, original colours, photo again, back to normal, original look, adjustments, 滤镜, 特效, 原图, 恢复原样, 原来的样子, 效果, 恢复原状";

/** Words for the writing in the picture. */
export const WRITING =
  "text, writing, words, caption, lettering, title, sign text, letters, headline, subtitle, inscription, 文字, 文本, 字, 标题, 字样, 字幕, 题字, 文案";

/** The background, as something that may have a colour or become another place. */
export const BACKGROUND =
  "background, backdrop, 背景, 底色, 背景色, background color, background colour, the background, 白底, 黑底, 灰底, 蓝底, 红底, 底图";

export const TRANSPARENT =
  "transparent background, transparent, no background, without background, without a background, remove the background, background removed, cut out, cutout, png with transparency, alpha background, sticker, die cut sticker, 透明背景, 透明底, 无背景, 去背景, 抠图, 去掉背景, 去除背景, 背景透明, 贴纸, 免抠";

/** Words that tell one thing that is there from any thing. */
export const DEFINITE =
  "the, this, that, these, those, its, his, her, their, my, our, your, 这, 那, 这个, 那个, 这只, 那只, 其, 图中的, 图里的, 画面中的, 画里的, 图中, 图里, 画面中, 画面里, 画中, 画里, 照片里的, 照片中的";

export const MORE =
  "more, another, additional, extra, one more, some more, a few more, yet another, 再, 更多, 另一, 另外, 多";
export const LESS_OF = "fewer, less, one less, one fewer, 少, 减少, 少一点, 少一些";
export const INSTEAD = "instead, rather, only, just, 只要, 只有, 代替";
/** The picture before, to be kept but for what follows. */
export const AGAIN =
  "same, the same, same picture, same image, same scene, same again, again, now, this time, keep everything, keep the rest, keep everything else, everything else the same, otherwise the same, 同样, 同一, 一样, 同样的, 同一个, 其他不变, 其余不变, 保持不变, 其它不变, 其他保持不变, 现在, 这次, 还是";

/** What somebody does in the picture. Nothing is posed here, so these are reported as missed. */
export const ACTIONS =
  "sitting, sits, sit, lying, lies, sleeping, sleeps, asleep, running, runs, jumping, jumps, leaping, walking, walks, strolling, swimming, swims, eating, eats, drinking, drinks, playing, plays, dancing, dances, riding, rides, galloping, grazing, fighting, kissing, crying, holding, holds, carrying, looking, looks at, watching, smiling, smiles, laughing, hugging, reading a book, driving, drives, chasing, climbing, pouncing, crouching, kneeling, waving, praying, singing, talking, wearing, wears, dressed in, dressed as, hugs, petting, kneels, yawning, stretching, 坐, 坐着, 坐在, 躺, 躺着, 躺在, 趴, 趴着, 趴在, 蹲, 蹲着, 蹲在, 睡, 睡觉, 睡着, 睡在, 跑, 奔跑, 跑着, 跑过, 走, 行走, 走在, 走着, 散步, 游, 游泳, 吃, 吃着, 喝, 喝着, 玩, 玩耍, 骑, 骑着, 抱着, 拿着, 看着, 望着, 微笑, 大笑, 跳, 跳跃, 跳舞, 戴着, 戴, 穿着, 拥抱, 追逐, 驾驶, 唱歌, 弹, 打架, 看书, 读书, 吃草, 打伞, 撑着, 撑伞";

/** What goes on by itself and is explained rather than drawn; nothing of it is a bicycle. */
export const PROCESSES =
  "cycle of, water cycle, carbon cycle, nitrogen cycle, rock cycle, life cycle, business cycle, 水循环, 碳循环, 生命周期";

/** What stands after these is worn or held, and nothing here wears or holds: it is not put beside. */
export const WORN =
  "wearing, wears, dressed in, dressed as, with a pair of, in a red, 戴着, 戴, 穿着, 穿";

/** A thing drawn with lines may be a logo if it shall also be simple. */
export const SIMPLE =
  "minimalist, minimal, minimalistic, simple, simplified, single line, monoline, one line, 极简, 简约, 简洁, 简单, 简笔画, 一笔画";

/** In Chinese, what the place is said of stands before this word. */
export const AT =
  "在, 位于, 坐在, 站在, 躺在, 趴在, 放在, 停在, 睡在, 蹲在, 走在, 漂在, 浮在, 摆在, 坐落于, 坐落在, 立在, 停泊在, 飘在, 飞在, 挂在";
export const PRONOUNS = "it, them, him, her, which, 它, 它们, 他, 她";
