import type { Edit } from "./edit.ts";
import type { EditRule } from "./edit-rule.ts";
import { readSpot } from "./spot-words.ts";

/** Stands for the characters that are to be written, so that no rule reads them. */
export const WRITTEN = "\uE000";

const QUOTED = String.raw`["'“‘「『《]?${WRITTEN}+["'”’」』》]?`;
const PLACE = String.raw`(?: ?,? ?(?:at|on|in|to|across|along|near|over) (?:the )?(?:very )?(?:top|bottom|cent(?:re|er)|middle|foot|head|upper|lower|image|picture|photo)(?: (?:of|edge|part|third|left|right|corner|cent(?:re|er)|middle|the|image|picture|photo|it))*)?`;
const PLACE_BEFORE = String.raw`(?:(?:at|on|in|across|along) (?:the )?(?:top|bottom|cent(?:re|er)|middle|foot|head)(?: of (?:the )?(?:image|picture|photo|it))?,? )?`;

/** Writing over the picture. The words to be written stand in the text as `WRITTEN`. */
export const CAPTION_RULES: readonly EditRule[] = [
  {
    pattern: new RegExp(
      String.raw`${PLACE_BEFORE}\b(?:add|put|write|place|insert|overlay|include|print|set|caption|title|label|give it|with|and)\b[^.;!?\n${WRITTEN}]{0,60}?${QUOTED}(?: as (?:an? |the )?(?:caption|title|headline|subtitle|text))?${PLACE}(?: in (?:white|large|big|bold|small)(?: (?:letters|text|type|font))?)?`,
      "giu",
    ),
    read: ({ 0: said }) =>
      /\b(?:sign|board|shirt|cup|mug|book|wall|door|screen|label of|change|replace)\b/iu.test(said)
        ? undefined
        : captionAt(said),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:caption|title|headline|subtitle|text)(?: (?:reading|saying|that (?:says|reads)))?:? ?${QUOTED}${PLACE}`,
      "giu",
    ),
    read: ({ 0: said }) => captionAt(said),
  },
  {
    pattern: new RegExp(
      String.raw`(?:(?:在|给|为|把|将)[^,，。;；\n${WRITTEN}]{0,12})?(?:加上|添加|加个|加|写上|写|配上|放上|打上|印上|配文|标题|字幕|题字)[^,，。;；\n${WRITTEN}]{0,10}${QUOTED}(?:的?(?:标题|字幕|文字|字样|几个字))?(?:[,，]? ?放?在(?:图片|画面|照片)?[^,，。;；\n]{0,4}(?:方|部|面|间|央))?`,
      "giu",
    ),
    read: ({ 0: said }) => captionAt(said),
  },
];

/** The text itself is put in by whoever knows it. */
function captionAt(said: string): Edit {
  const spot = readSpot(said.replaceAll(/加上|写上|配上|放上|打上|印上/gu, " ")) ?? "bottom";
  const position = spot.startsWith("top") ? "top" : spot === "centre" ? "centre" : "bottom";
  return { kind: "caption", text: "", position };
}
