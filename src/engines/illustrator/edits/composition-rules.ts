import type { Edit, EditOf } from "./edit.ts";
import { upTo } from "./edit-rule.ts";
import type { EditContext, EditRule } from "./edit-rule.ts";
import { isMark, readPicture } from "./picture-words.ts";
import { readSpot } from "./spot-words.ts";

const PICTURES = String.raw`(?:(?:all |both )?(?:of )?(?:these|those|the|my|them|all|both|it)?(?: (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))?(?: (?:images?|pictures?|photos?|pics?|ones))?)`;
const COLLAGE = String.raw`(?:(?:photo|picture|image) )?(?:collage|montage|contact sheet)|(?:photo|picture|image|\d ?[x×] ?\d) grid|grid (?=of )`;

/** Several pictures in one: laid on, side by side, before and after. */
export const COMPOSITION_RULES: readonly EditRule[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:put|place|add|overlay|insert|paste|stick|lay|drop|superimpose|position|set|show|include|use)\b (?<what>${upTo(44)}) (?:in|into|at|on|onto|to|over|inside|as) (?<where>(?:(?!\b(?:then)\b)[^.;!?\n，。；]){1,90})`,
      "giu",
    ),
    read: ({ groups = {} }, context) =>
      overlay({ what: groups["what"] ?? "", where: groups["where"] ?? "" }, context),
  },
  {
    pattern:
      /(?:把|将|用)?(?<what>(?:图(?:片|像)? ?[\d一二三四五六七八九十]{1,2}|第[\d一二三四五六七八九十]{1,2}[张幅个](?:图片|图像|照片|图)?|(?:最后|另外?)一[张幅](?:图片|照片|图)?|这个?|我的)?(?:里|中)?的?(?:logo|标志|水印|徽标|标识|贴纸|印章|签名)?)(?:缩小|放大)?后?(?:放置?|贴|叠加|叠|摆|插入|嵌入|覆盖|粘贴|合成|添加|加|作为水印加?)(?:到|在|至|进|入|上)?(?<where>[^,，。;；\n]{0,24}(?:[，,] ?(?:[^,，。;；\n]{0,6}(?:大小|圆形|半透明|阴影|%|％)[^,，。;；\n]{0,6}))?)/giu,
    read: ({ groups = {} }, context) =>
      overlay({ what: groups["what"] ?? "", where: groups["where"] ?? "" }, context),
  },
  {
    pattern:
      /在(?<where>[^,，。;；\n]{1,16}?)(?:加上|放上|贴上|叠加|插入|添加|放置|放|贴|加)(?:一个|上)?(?<what>(?:小的?|大的?|圆形的?|半透明的?)?(?:图(?:片|像)? ?[\d一二三四五六七八九十]{1,2}|第[\d一二三四五六七八九十]{1,2}[张幅](?:图片|图像|照片|图)?|(?:我的)?(?:logo|标志|水印|徽标|标识)))/giu,
    read: ({ groups = {} }, context) =>
      overlay(
        { what: groups["what"] ?? "", where: `${groups["where"] ?? ""} ${groups["what"] ?? ""}` },
        context,
      ),
  },
  {
    pattern:
      /\b(?:show |make |as |with |an? |add )*(?:before[ -]?(?:and|&|\/)?[ -]?after|before \/ after)\b(?: (?:comparison|split|view|image|picture|shot))?|(?:side[ -]by[ -]side )(?:comparison )?with the original|(?:做(?:一)?个?|生成|显示)?(?:前后|修改前后|处理前后|原图)(?:的)?对比(?:图|效果)?/giu,
    read: () => ({ kind: "before-after" }),
  },
  {
    pattern: new RegExp(
      String.raw`(?:\b(?:make|create|build|turn|do|arrange|design|produce|want|need|give me)\b ${upTo(40)})?\b(?:${COLLAGE})\b(?: ?(?:of|from|with|out of|using) ${PICTURES})?(?: in (?:a|one) (?:row|column|line|grid))?`,
      "giu",
    ),
    read: ({ 0: said }, context) => collage(said, context),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:combine|merge|join|stitch|put|place|arrange|lay|show|align|stack|concatenate|compare)\b ${upTo(44)}\b(?:side[ -]by[ -]side|next to each other|together|into one(?: (?:image|picture|photo))?|in one (?:image|picture|photo)|into a single (?:image|picture|photo)|one above the other|on top of each other|vertically|horizontally|in (?:a|one) (?:row|column|line|grid))(?: (?:side[ -]by[ -]side|vertically|horizontally|in (?:a|one) (?:row|column|line|grid)))?\b`,
      "giu",
    ),
    read: ({ 0: said }, context) => collage(said, context),
  },
  {
    pattern:
      /(?:(?:把|将|用)[^,，。;；\n]{0,14}?)?(?:横向|横着|左右|水平|竖向|纵向|竖着|上下|垂直)?(?:做成|做个?|制作|生成|弄成)?(?:一个|一张)?(?:拼图|拼成(?:一[张幅行列排])?(?:图片|照片|大图|图)?|拼接(?:在一起|起来|成一张图?)?|拼在一起|拼到一起|拼合|合成一张(?:图片|照片|图)?|合并成一张(?:图片|照片|图)?|九宫格|四宫格|宫格图|并排(?:放|显示|展示|摆放)?(?:在一起)?)/giu,
    read: ({ 0: said }, context) => collage(said, context),
  },
];

function overlay(
  { what, where }: { what: string; where: string },
  context: EditContext,
): Edit | undefined {
  const n = readPicture(what, context);
  if (n === undefined || n === context.changed) return undefined;
  const words = `${what} ${where}`;
  const isPlain =
    isMark(words) || /\b(?:plain|square|sharp corners|no frame)\b|方形|直角/iu.test(words);
  return {
    kind: "overlay",
    n,
    spot: readSpot(where) ?? readSpot(what) ?? "bottom-right",
    share: shareOf(words, isMark(words)),
    shape: shapeOf(words, isPlain),
    hasShadow:
      !isMark(words) && !/\b(?:no|without)(?: an?)? shadow\b|(?:无|不要|没有)阴影/iu.test(words),
    opacity: opacityOf(words),
  };
}

function shapeOf(words: string, isPlain: boolean): EditOf<"overlay">["shape"] {
  if (/\bcirc(?:le|ular)\b|\bround\b|圆形|圆圈/iu.test(words)) return "circle";
  return isPlain ? "plain" : "rounded";
}

/** How large, as a share of the shorter edge; a mark is smaller than a picture. */
function shareOf(words: string, isSmall: boolean): number {
  const percent = /(?<!opacity (?:of )?|不透明度)(\d{1,2}) ?[%％](?! opa)/iu.exec(words)?.[1];
  if (percent !== undefined) return Math.min(0.95, Math.max(0.05, Number(percent) / 100));
  if (/\b(?:tiny|very small)\b|很小|极小/iu.test(words)) return 0.15;
  if (/\b(?:small|little)\b|小/iu.test(words)) return 0.24;
  if (/\b(?:half|large|big)\b|大(?!小)|一半/iu.test(words)) return 0.55;
  if (/\bthird\b|三分之一/iu.test(words)) return 0.33;
  if (/\bquarter\b|四分之一/iu.test(words)) return 0.25;
  return isSmall ? 0.22 : 0.36;
}

function opacityOf(words: string): number {
  const percent = /(?:opacity|不透明度)(?: (?:of|at))? ?(\d{1,2}) ?[%％]|(\d{1,2}) ?% opa/iu.exec(
    words,
  );
  if (percent !== null) return Math.min(1, Math.max(0.05, Number(percent[1] ?? percent[2]) / 100));
  if (
    /\b(?:semi ?-?transparent|translucent|half ?-?transparent|faint|faded)\b|半透明|透明/iu.test(
      words,
    )
  )
    return 0.5;
  return /\bwatermark\b|水印/iu.test(words) ? 0.4 : 1;
}

/** Needs another picture; the words for rows and columns say how. */
function collage(said: string, { ns, changed }: EditContext): Edit | undefined {
  const others = ns.filter((n) => n !== changed);
  if (others.length === 0) return undefined;
  const isColumn = /\b(?:column|vertically|above|on top|stack)\b|竖|纵|上下|垂直|列/iu.test(said);
  const isRow =
    /\b(?:side|row|line|horizontally|next to|compare)\b|横|左右|水平|并排|一排|一行/iu.test(said);
  return { kind: "collage", ns: others, layout: isColumn ? "column" : isRow ? "row" : "grid" };
}
