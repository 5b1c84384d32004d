import { readColours, readHues } from "./colour-words.ts";
import type { Edit } from "./edit.ts";
import { IT, upTo } from "./edit-rule.ts";
import type { EditRule } from "./edit-rule.ts";
import { readStrength } from "./strength-words.ts";

const ADD = String.raw`(?:(?:add|apply|put|use|give it|with|and|include|want)\b )?(?:an? |some |the |more )?(?:(?:bit|touch|little|lot) of )?`;
const DEGREE = String.raw`(?:(?:very |really )?(?:subtle|slight|slightly|soft|light|gentle|fine|mild|faint|strong|strongly|heavy|heavily|dark|deep|coarse|intense|much|nice|classic)\b[ -]?){0,2}`;
const GREY = String.raw`(?:black[ -](?:and|&)[ -]white|b ?& ?w|bw|gr[ae]y(?:scale)?|monochrome|colou?rless|desaturated)`;
const REST = String.raw`(?:[,;]? ?(?:and |but |with |while )?(?:make |turn |leave |keep )?(?:the rest|everything else|all else|all the rest|the others?)(?: (?:is|in|to|into|of it))? ?(?:${GREY})?)?`;
const REST_ZH = "(?:[，,]? ?(?:其他|其余|其它|别的|剩下)[^,，。;；\\n]{0,8}(?:黑白|灰色|灰度|灰))?";

/** Light, sharpness and colour beyond the plain adjustments. */
export const TONE_RULES: readonly EditRule[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:${DEGREE}blur (?:out )?(?:the |its )?backgrounds?|(?:make |turn |with )?(?:the |an? )?backgrounds? (?:${DEGREE}(?:blurry|blurred|blurrier|out of focus)|blur)|(?:with |add |an? ){0,2}${DEGREE}(?:background blur|blurr(?:y|ed) background)|(?:with |use |add |an? ){0,2}(?:shallow depth of field|portrait mode))(?: ${upTo(4)}(?:strongly|slightly|heavily|a (?:bit|little|lot)))?`,
      "giu",
    ),
    read: ({ 0: said }) => ({
      kind: "background-blur",
      strength: readStrength(said.replace(/depth/iu, "")),
    }),
  },
  {
    pattern:
      /(?:(?:把|将|让|使)[^,，。;；\n]{0,4})?(?:稍微|轻微|强烈)?(?:背景|后面|后景)(?:稍微|轻微|强烈|更)?(?:变|弄|做|进行)?(?:虚化|模糊|虚)(?:一点|一下|些|掉)?|(?:虚化|模糊)(?:一下|掉)?背景|浅景深|人像模式|大光圈效果/giu,
    read: ({ 0: said }) => ({ kind: "background-blur", strength: readStrength(said) }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\b(?:no|remove|without) (?:the |any )?)\b${ADD}${DEGREE}vignett(?:e|es|ing)(?: effect)?\b`,
      "giu",
    ),
    read: ({ 0: said }) => ({
      kind: "vignette",
      strength: readStrength(said.replace(/\bdark\b/iu, "")),
    }),
  },
  {
    pattern:
      /(?<!去掉|去除|不要)(?:加上?|添加|来点|增加)?(?:一点|一些|个|轻微的?|强烈的?)?(?:暗角|晕影)(?:效果)?|(?:四角|四周)(?:压暗|变暗)/giu,
    read: ({ 0: said }) => ({ kind: "vignette", strength: readStrength(said.replace("暗", "")) }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\b(?:no|remove|reduce|without|less) (?:the |any )?)\b${ADD}${DEGREE}(?:film |photographic |analog(?:ue)? )?(?:grain|noise)\b(?! reduction)(?: effect)?`,
      "giu",
    ),
    read: ({ 0: said }) => ({ kind: "grain", strength: readStrength(said) }),
  },
  {
    pattern:
      /(?<!去掉|去除|减少|不要)(?:加上?|添加|来点|增加)(?:一点|一些|轻微的?)?(?:胶片|电影)?的?(?:颗粒感?|噪点)(?:效果)?|(?:胶片|电影)颗粒感?/giu,
    read: ({ 0: said }) => ({ kind: "grain", strength: readStrength(said) }),
  },
  {
    pattern: new RegExp(
      String.raw`\bsharpen(?:ed)?\b(?: ${IT})?(?: (?:strongly|slightly|heavily|a (?:bit|little|lot)))?|\b(?:make ${IT} )?(?:much |a (?:bit|little) )?(?:sharper|crisper)\b|\bincrease (?:the )?(?:sharpness|clarity)\b`,
      "giu",
    ),
    read: ({ 0: said }) => ({ kind: "sharpen", strength: readStrength(said) }),
  },
  {
    pattern:
      /(?:把|将)?(?:图片|照片|画面)?(?:稍微|轻微|强烈)?锐化(?:一下|一点|处理)?|(?:让|使)?(?:图片|照片|画面|它)?(?:更加?|变得?更?)清晰(?:一点|一些)?|清晰(?:一点|一些)|(?:提高|增加|提升)清晰度/giu,
    read: ({ 0: said }) => ({
      kind: "sharpen",
      strength: /一点|一些/u.test(said) && !/稍|轻/u.test(said) ? 1 : readStrength(said),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:upscale|upres|enlarge)(?:d)?\b(?: ${IT})?(?: (?:to|by))?(?: ?(?:\d(?:\.\d)? ?(?:x|times)|[248]k|\d{2,3} ?%))?|\bsuper[- ]?resolution\b|\b(?:increase|improve|enhance) (?:the |its )?(?:image |picture )?(?:resolution|quality)\b|\b(?:make ${IT} )?(?:in )?(?:a )?higher resolution\b`,
      "giu",
    ),
    read: () => ({ kind: "upscale" }),
  },
  {
    pattern:
      /超分(?:辨率)?|无损放大|高清修复|(?:提高|提升|增加)(?:图片|照片)?(?:的)?(?:分辨率|画质)|变(?:得更?)?高清|放大(?:图片|图像|照片)?(?:到)?(?: ?(?:\d(?:\.\d)?|[两二三四])倍|(?=$|[，。；\s]))/giu,
    read: () => ({ kind: "upscale" }),
  },
  ...splashRules(),
  {
    pattern: new RegExp(
      String.raw`\b(?:make ${IT} |turn ${IT} into |apply |add |into |as |with )?(?:an? )?(?<before>${upTo(24)})\bduotone\b(?: effect| look| style)?(?:(?: in| of| with| using)?(?<after>(?: [a-z]+){1,6}))?|双色调?(?:效果|印刷)?(?<han>[^,，。;；\n]{0,12})`,
      "giu",
    ),
    read: ({ 0: said }) => {
      const [first, second] = readColours(said);
      return duotone(first ?? "#22386f", second ?? (first === undefined ? "#ee7fa8" : "#f6f5f2"));
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:tint|tone|dye)\b ?(?:${IT} )?(?:in |with |to )?(?<first>[a-z]+(?: [a-z]+)?)|\b(?:add |apply |give ${IT} |with )(?:an? )?(?<second>(?:[a-z]+ ){1,3})(?:tint|colou?r cast|colou?r overlay|colou?r wash|filter)\b`,
      "giu",
    ),
    read: ({ groups = {} }) => tint(groups["first"] ?? groups["second"] ?? ""),
  },
  {
    pattern:
      /(?:加上?|套上?|用|添加)?(?:一层|一个)?(?<first>[红橙黄绿青蓝紫粉棕金][^,，。;；\n]{0,2}?)(?:色调|滤镜|色罩|叠加层?)|(?:整体)?偏(?<second>[红橙黄绿青蓝紫粉])(?:色|一点|一些)?|染成(?<third>[^,，。;；\n]{1,4}色)/giu,
    read: ({ groups = {} }) => tint(groups["first"] ?? groups["second"] ?? groups["third"] ?? ""),
  },
  {
    pattern: new RegExp(
      String.raw`\bposteri[sz]ed?\b(?: ${IT})?(?: (?:to|with|into|in) (?<levels>\d{1,2}) (?:levels|colou?rs|tones|steps))?|色调分离|海报化|色阶分离`,
      "giu",
    ),
    read: ({ groups = {} }) => ({
      kind: "posterize",
      levels: Math.min(12, Math.max(2, Number(groups["levels"] ?? 4))),
    }),
  },
];

const duotone = (first: string, second: string): Edit => {
  const level = (hex: string): number =>
    Number.parseInt(hex.slice(1, 3), 16) * 0.3 +
    Number.parseInt(hex.slice(3, 5), 16) * 0.59 +
    Number.parseInt(hex.slice(5), 16) * 0.11;
  return level(first) <= level(second)
    ? { kind: "duotone", dark: first, light: second }
    : { kind: "duotone", dark: second, light: first };
};

function tint(phrase: string): Edit | undefined {
  const [colour] = readHues(phrase);
  return colour === undefined ? undefined : { kind: "tint", colour };
}

/** "Keep only the red in colour", 只保留红色. */
function splashRules(): EditRule[] {
  const what = String.raw`(?<what>[^.;!?\n，。；]{1,32}?)`;
  const patterns = [
    String.raw`\b(?:keep|leave) only (?:the )?${what}(?: (?:in colou?r|colou?red|colou?rs?))?(?=$|[,.;!?\n]| and | but )${REST}`,
    String.raw`\b(?:keep|leave) (?:only )?(?:the )?${what} (?:in colou?r|colou?red)${REST}`,
    String.raw`\bonly (?:the )?${what} (?:in colou?r|colou?red)${REST}`,
    String.raw`\b(?:make |turn |have )?(?:everything|all|it|this|the (?:image|picture|photo))(?: (?:in|is|to))? ${GREY},? (?:except|but|apart from|other than|besides)(?: for)? (?:the )?${what}(?=$|[,.;!?\n]| and )`,
    String.raw`\b(?:selective colou?r(?:ing)?|colou?r (?:splash|pop))\b(?<what>(?: (?:on|of|with|in|for|the|effect|only|[a-z]+)){0,4})`,
    String.raw`(?:只|仅)(?:保留|留下?|显示)(?<what>[^,，。;；\n]{1,10}?)(?:的?(?:颜色|色彩|部分))?(?:彩色)?(?=$|[，,。；\s]|其)${REST_ZH}`,
    String.raw`保留(?<what>[^,，。;；\n]{1,10}?)(?:的?颜色)?[，,]?(?:其他|其余|其它|别的|剩下)[^,，。;；\n]{0,8}(?:黑白|灰色|灰度|灰)`,
    String.raw`除了?(?<what>[^,，。;；\n]{1,10}?)(?:以外|之外|外)?[，,]?(?:都|全部?|其他)?[^,，。;；\n]{0,4}(?:变成?|改成|转为|是|为)(?:黑白|灰色|灰度)`,
    String.raw`(?:局部彩色|抽色|色彩保留)(?<what>[^,，。;；\n]{0,8})`,
  ];
  return patterns.map((pattern) => ({
    pattern: new RegExp(pattern, "giu"),
    read: ({ 0: said, groups = {} }) => splash(groups["what"] ?? "", said),
  }));
}

const SUBJECT =
  /\b(?:subject|person|people|man|woman|face|foreground|main|object|figure)\b|主体|人物|人|前景|主角/iu;
const BY_NAME = /selective|splash|pop|局部|抽色|色彩保留/iu;

function splash(what: string, said: string): Edit | undefined {
  const hues = readHues(what);
  if (hues.length > 0) return { kind: "colour-splash", keep: hues };
  return SUBJECT.test(what) || BY_NAME.test(said)
    ? { kind: "colour-splash", keep: "subject" }
    : undefined;
}
