import { readColours } from "./colour-words.ts";
import type { Edit } from "./edit.ts";
import { IT } from "./edit-rule.ts";
import type { EditRule } from "./edit-rule.ts";

const INTO = String.raw`(?:\b(?:add|put|give|place|use|apply|make|turn|wrap|surround|frame|draw|set|with|in|into|as|like)\b (?:${IT} )?(?:in |into |as |like |look like |with |inside )?(?:an? |the )?)?`;

/** What stands about the picture. */
export const FRAME_RULES: readonly EditRule[] = [
  {
    pattern: new RegExp(
      String.raw`${INTO}\b(?:(?:vintage|classic|old|white|instant) )?(?:polaroid|instant photo)(?:[ -](?:style|photo|picture|frame|border|look|effect|format)){0,3}`,
      "giu",
    ),
    read: () => ({ kind: "frame", frame: "polaroid" }),
  },
  {
    pattern:
      /(?:(?:加上?|添加|套上?|做成|变成|改成|弄成|用)[^,，。;；\n]{0,4}?)?(?:拍立得|宝丽来)(?:照片)?(?:的)?(?:边框|相框|风格|效果|样式)?/giu,
    read: () => ({ kind: "frame", frame: "polaroid" }),
  },
  {
    pattern: new RegExp(
      String.raw`${INTO}\b(?:film ?strip|film (?:frame|border|reel|roll)|35 ?mm (?:film )?(?:frame|border|strip))(?: (?:frame|border|effect))?\b|(?:加上?|套上?|添加)?(?:胶片|胶卷|电影胶片)(?:边框|相框|框|条)`,
      "giu",
    ),
    read: () => ({ kind: "frame", frame: "film" }),
  },
  {
    pattern: new RegExp(
      String.raw`(?:\b(?:add|with|give ${IT}|make|round off|use)\b )?(?:the )?\b(?:rounded|round) corners\b|\bround (?:off )?(?:the |its )?corners\b|(?:加上?|做成|变成|改成|添加)?圆角(?:效果|处理)?(?!边框|相框)`,
      "giu",
    ),
    read: () => ({ kind: "round-corners" }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:add|put|give|draw|apply|wrap|surround|with|in|place|use|make)\b (?:${IT} )?(?:in |into |with |inside )?(?:an? |the |some )?(?<how>(?:(?:[a-z]+-?){1}[ -]){0,4})(?<what>frame|border|borders|mat|mount|passe[ -]partout|margin)\b(?! by frame)(?: (?:around|round|on|to) (?:${IT}|the (?:edges|outside)))?`,
      "giu",
    ),
    read: ({ groups = {} }) => frame(groups["how"] ?? "", groups["what"] ?? ""),
  },
  {
    pattern: new RegExp(
      String.raw`\bframe (?:it|this|(?:the |this |my )?(?:image|picture|photo))(?: in (?<how>(?:[a-z]+ ?){1,3}))?(?=$|[,.;!?\n]| and )`,
      "giu",
    ),
    read: ({ groups = {} }) => frame(groups["how"] ?? "", "frame"),
  },
  {
    pattern:
      /(?:加上?|添加|套上?|装上?|带|来个|做个|配个?|和|与|以及)(?:一?[个圈道层条])?(?<how>[^,，。;；\n]{0,6}?)(?<what>边框|相框|画框|外框|框框?|白边|黑边|留白边|卡纸)/giu,
    read: ({ groups = {} }) =>
      frame(`${groups["how"] ?? ""}${groups["what"] ?? ""}`, groups["what"] ?? ""),
  },
];

/** Frames of things that are none about the picture, and frames that cannot be made of a colour alone. */
const OTHER_FRAME =
  /\b(?:window|door|picture in|bed|time|key|glasses|flower|floral|ornate|gothic)\b|窗|门|花/iu;

function frame(how: string, what: string): Edit | undefined {
  if (OTHER_FRAME.test(how)) return undefined;
  if (/\b(?:rounded?)\b|圆角/iu.test(how)) return withColour("rounded", how);
  if (/\b(?:wood|wooden)\b|木/iu.test(how))
    return { kind: "frame", frame: "plain", colour: "#6f4a2c" };
  const isMat = /\b(?:mat|mount|passe|gallery|museum)\b|卡纸|画框/iu.test(`${how} ${what}`);
  if (isMat) return withColour("mat", how);
  const [colour] = readColours(how);
  if (colour === undefined && /frame|相框|外框|框/iu.test(what) && !/边框/u.test(what))
    return { kind: "frame", frame: "mat" };
  return withColour("plain", how);
}

const PURE: Readonly<Record<string, string>> = { "#f6f5f2": "#ffffff", "#2b2b30": "#141416" };

/** White and black are meant pure of a border. */
function withColour(kind: "plain" | "mat" | "rounded", phrase: string): Edit {
  const [colour] = readColours(phrase);
  return {
    kind: "frame",
    frame: kind,
    ...(colour === undefined ? {} : { colour: PURE[colour] ?? colour }),
  };
}
