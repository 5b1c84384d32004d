import { IT, upTo } from "./edit-rule.ts";
import type { EditRule } from "./edit-rule.ts";

/** What makes sense of a masked place only; without a mask these words are left to others. */
export const MASK_RULES: readonly EditRule[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:pixel(?:ate|ize|ise)|censor|obscure|redact|anonymi[sz]e|mosaic)\b(?: (?:${IT}|${upTo(28)}(?=$|[,.;!?\n]| and | then )))?|(?:给|把|将)?[^,，。;；\n]{0,8}(?:打码|打上?马赛克|马赛克|像素化)(?:处理)?`,
      "giu",
    ),
    read: (_, { hasMask }) => (hasMask ? { kind: "pixelate" } : undefined),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:remove|erase|delete|get rid of|take out|take away|clean up|clear|inpaint|fill in|fill|heal|retouch|cut out)\b(?: (?:${upTo(40)})(?=$|[,.;!?\n]| and | then | but ))?|(?:把|将)?[^,，。;；\n]{0,10}(?:去掉|去除|删除|删掉|移除|移走|擦除|擦掉|抹掉|抹去|消除|填充|修补|清除)[^,，。;；\n]{0,12}`,
      "giu",
    ),
    read: (_, { hasMask }) => (hasMask ? { kind: "fill" } : undefined),
  },
];
