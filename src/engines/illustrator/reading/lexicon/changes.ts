/** Words that say what is to be done with what follows. */
export const VERBS = {
  add: "add, put in, insert, include, place, put, give it, with, plus, 加, 加上, 添加, 增加, 加入, 加个, 加一, 放, 放上, 放置, 画上, 再来, 添上, 增添",
  remove:
    "remove, delete, erase, stop, stop the, take away, take out, get rid of, without, drop the, hide, no more, clear the, 去掉, 去除, 删除, 删掉, 移除, 移走, 擦除, 擦掉, 不要, 拿掉, 去",
  replace: "replace, swap, substitute, exchange, 替换, 换掉",
  set: "make, make it, turn, turn it, turn this, change, change it, change the, convert, transform, set, render, redraw, apply, switch, let it be, 改, 改成, 改为, 变成, 变为, 换成, 换为, 转成, 转换成, 转换为, 转为, 设为, 调成, 调整为, 做成, 改变, 变, 换",
} as const;

/** Between what goes and what comes. */
export const TURNS = "with, to, into, by, for, 换成, 替换成, 替换为, 改成, 变成, 为, 成";

/** A wish to be rid of a look. */
export const PLAIN =
  "the filter, filter, effect, original style, original colors, original colours, photo again, back to normal, 滤镜, 特效, 原图, 恢复原样, 原来的样子";

/** Words for the writing in the picture. */
export const WRITING =
  "text, writing, words, caption, lettering, title, sign text, letters, 文字, 文本, 字, 标题, 字样, 字幕";

/** What somebody does in the picture. Nothing is posed here, so these are reported as missed. */
export const ACTIONS =
  "sitting, sits, sit, standing, stands, lying, sleeping, asleep, running, runs, jumping, flying, walking, swimming, eating, drinking, playing, dancing, riding, holding, wearing, looking, smiling, laughing, hugging, reading a book, driving, chasing, climbing, 坐, 坐着, 坐在, 躺, 躺在, 趴, 趴在, 睡, 睡觉, 跑, 奔跑, 飞, 飞翔, 走, 行走, 游, 吃, 喝, 玩, 玩耍, 骑, 骑着, 抱着, 拿着, 看着, 微笑, 跳, 跳舞, 戴着, 戴";
