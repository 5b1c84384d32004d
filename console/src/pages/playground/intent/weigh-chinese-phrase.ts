import { clauseAfter, clauseBefore } from "./clause.ts";

/** The first rule that fits decides; the numbers only order the pictures among each other. */
interface Rule {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly weight: number;
}

const MOVES_ELSEWHERE =
  /^(?:里面?|中|上|内)?的?.{0,14}?(?:放|加|贴|移|融|合|用|叠|搬|制|换|添|p|植|嵌|插|画)(?:加|合|成|贴)?(?:到|进|入|在|至|给)/;

const RULES: readonly Rule[] = [
  { before: /(?:不要|不用|别|不|勿)(?:再|去)?(?:修改|编辑|调整|改变|改|动|变) ?$/, weight: -3 },
  { after: /^(?:保持|维持)?(?:不变|不动|原样|不要[改动变])/, weight: -3 },
  { after: /^(?:作为|当作?|做|是|为|用作)(?:底图|基础|主体|背景|画布|主图|底)/, weight: 4 },
  {
    after:
      /^(?:只|仅|仅仅|只是|都)?(?:是|作为|作|做|当作?|为|供|用作|用来|提供)?(?:风格|颜色|色彩|配色|色调|构图|姿势|光线)?的?(?:参考|参照|示例|范例|样例|借鉴)/,
    weight: -4,
  },
  { after: /^(?:作为|为|当作?|做)(?:风格|色调|配色|颜色)/, weight: -4 },
  {
    before:
      /(?:[^看提得达遇碰找]到|[放贴加融合移植嵌插][进入]|进|至|[放加贴用画印穿戴套]在|合成在) ?$/,
    weight: 3,
  },
  {
    before:
      /(?:参考|参照|模仿|借鉴|按照?|依照|照着|根据|使用|利用|采用|运用|用|以|从|取自?|提取|像) ?$/,
    weight: -2,
  },
  { before: /[换改变画做弄转](?:成|为|作) ?$/, weight: -2 },
  { before: /[把将] ?$/, after: MOVES_ELSEWHERE, weight: -2 },
  { before: /[把将] ?$/, weight: 2 },
  { before: /(?:[上戴穿加]|换上|加上|添加) ?$/, after: /^(?:里面?|中|上|内)?的/, weight: -2 },
  {
    before:
      /(?:修改|编辑|调整|重绘|重画|改|画|美化|修复|处理|优化|变换|转换|上色|放大|裁剪|修|润色|让|给|对|替换|去掉|去除|删除|移除) ?$/,
    weight: 3,
  },
  { before: /[在往向] ?$/, weight: 2 },
  {
    after:
      /^(?:里面?|中|上|内)?的?.{0,8}?(?:改|变|换|转|调|做|画|弄|重绘|去掉|删除|加上|需要|应该)/,
    weight: 2,
  },
  { before: /[和跟与及] ?$/, weight: -1 },
  { after: /^的(?:风格|画风|颜色|色调|配色|构图|光线|姿势)/, weight: -2 },
];

/** How much a Chinese phrase names its picture as the one to change (above 0) or as a source (below 0). */
export function weighChinesePhrase(
  text: string,
  phrase: { readonly start: number; readonly end: number },
): number {
  const before = clauseBefore(text, phrase).slice(-8);
  const after = clauseAfter(text, phrase);
  const rule = RULES.find(
    (one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
  );
  return rule?.weight ?? 0;
}
