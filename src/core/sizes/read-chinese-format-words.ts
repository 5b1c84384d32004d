import type { FormatKind, Orientation } from "./combine-format.ts";
import type { FormatWord } from "./format-word.ts";
import type { Mention } from "./mention.ts";
import { clauseAfter, clauseBefore } from "./mention.ts";

interface ChineseWord {
  readonly kind?: FormatKind;
  readonly orientation?: Orientation;
}

/** Longer words first. Those of a shape name nothing else; those of a thing are looked at in their clause. */
const SHAPE_WORD =
  /竖版|竖屏|竖幅|竖图|竖构图|竖向(?=构图|画面|图|排版|版)|横版|横屏|横图|横构图|横向(?=构图|画面|图|排版|版)|宽银幕/g;
const SQUARE_WORD = /(?<!长)正?方形/g;
const THING_WORD =
  /(?:手机|竖屏|锁屏)(?:的)?(?:锁屏|屏保|竖屏|动态)?壁纸|锁屏(?!幕)|壁纸|海报|横幅|头像/g;

const SHAPES: Readonly<Record<string, ChineseWord>> = {
  竖: { orientation: "upright" },
  横: { orientation: "lying" },
  宽: { kind: "banner" },
};
const THINGS: readonly (readonly [RegExp, FormatKind])[] = [
  [/^(?:手机|竖屏|锁屏)/, "phone"],
  [/壁纸$/, "wide"],
  [/^海报/, "poster"],
  [/^横幅/, "banner"],
  [/^头像/, "badge"],
];

const SQUARE_PICTURE_AFTER =
  /^(?:的|\s|大|小|\d:\d){0,3}(?:图|画|构图|照片|版|比例|尺寸|头像|标志|logo|徽标|海报|封面|插画|壁纸|格式|贴纸|邮票)/;
const BECOMING_BEFORE =
  /(?:改|变|做|裁|裁剪|换|转|调整|剪|画|制作|输出|生成|设置?)(?:成|为|作)一?[个张幅]?$|(?:要|用|比例|尺寸|画幅|格式)[是为:]?\s?$/;
/** In front: something is put up, held or looked at, or the word stands at a place. */
const THING_BEFORE =
  /(?:[贴挂拿举印看盯展铺钉拉撕抱捧]着|[贴挂铺]满|[贴挂]了|墙上|墙壁上|身后|背后|身旁|旁边|手里|手中|屏幕上|街头|路边|门口|桌上|背景里|背景中|有[一几两三]?[张个幅块面条]).{0,8}$/;
/** Behind: the word is a place, or describes a thing. */
const THING_AFTER =
  /^(?:上|里|中|前|后|旁|下|边|墙|店|架|纸|剥落|脱落|的(?:墙|房间|卧室|客厅|屋|背景墙|街|店|旁|前|后|下|上|左|右|人|女孩|男孩))/;
const WISH_BEFORE =
  /(?:[成为作]|做|要|生成|制作|设计|输出|当作?|用作|用于|来|版|给我|画|改)(?:一?[个张幅款]|一下)?(?:[^的着上里]{0,4})$/;

const CHARACTERS_BEFORE = 24;

/** Chinese words of a folded prompt that name the format of the picture. */
export function readChineseFormatWords(text: string): readonly FormatWord[] {
  return [...readShapes(text), ...readSquares(text), ...readThings(text)];
}

function readShapes(text: string): readonly FormatWord[] {
  return [...text.matchAll(SHAPE_WORD)].flatMap((match) => {
    const shape = SHAPES[match[0].charAt(0)];
    return shape === undefined ? [] : [{ ...placeOf(match), ...shape, isWish: true }];
  });
}

function readSquares(text: string): readonly FormatWord[] {
  return [...text.matchAll(SQUARE_WORD)].map(placeOf).flatMap((place) => {
    const before = wordsBefore(text, place);
    const rest = clauseAfter(text, place).trim();
    const isAlone = before === "" && rest === "";
    if (!isAlone && !BECOMING_BEFORE.test(before) && !SQUARE_PICTURE_AFTER.test(rest)) return [];
    if (THING_BEFORE.test(before)) return [];
    const isWish = isAlone || BECOMING_BEFORE.test(before) || WISH_BEFORE.test(before);
    return [{ ...place, orientation: "square" as const, isWish }];
  });
}

function readThings(text: string): readonly FormatWord[] {
  return [...text.matchAll(THING_WORD)].flatMap((match) => {
    const place = placeOf(match);
    const kind = THINGS.find(([pattern]) => pattern.test(match[0]))?.[1];
    if (kind === undefined || isThing(text, place)) return [];
    const before = wordsBefore(text, place);
    return [
      {
        ...place,
        kind,
        isWish: before === "" ? clauseAfter(text, place).trim() === "" : WISH_BEFORE.test(before),
      },
    ];
  });
}

/** Chinese says in a few characters what stands in front of a word. */
function wordsBefore(text: string, place: Mention): string {
  return clauseBefore(text, place).slice(-CHARACTERS_BEFORE).trim();
}

function isThing(text: string, place: Mention): boolean {
  return THING_BEFORE.test(wordsBefore(text, place)) || THING_AFTER.test(clauseAfter(text, place));
}

function placeOf(match: RegExpExecArray): Mention {
  return { start: match.index, end: match.index + match[0].length };
}
