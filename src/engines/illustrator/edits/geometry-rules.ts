import type { Edit, Focus } from "./edit.ts";
import { IT, upTo } from "./edit-rule.ts";
import type { EditRule } from "./edit-rule.ts";
import { readAway, readFocus } from "./spot-words.ts";

const LEFTWARDS =
  /\b(?:counter ?-?clockwise|anti ?-?clockwise|ccw|left)\b|逆时针|向左|往左|左转|左旋/iu;

/** Turning, mirroring, cutting and zooming. */
export const GEOMETRY_RULES: readonly EditRule[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:rotat(?:e|ed|ing)|turn|spin|tilt|straighten)\b ?(?:${IT} )?(?:(?:round |around )?(?:by |to )?(?<degrees>\d{1,3}(?:\.\d)?) ?(?:°|degrees?|deg)(?: (?:to the )?(?:clockwise|counter ?-?clockwise|anti ?-?clockwise|ccw|cw|left|right))?|(?:by )?(?:a )?(?<part>quarter|half)(?: turn)?(?: (?:to the )?(?:clockwise|counter ?-?clockwise|left|right))?|(?:to the )?(?<way>left|right|clockwise|counter ?-?clockwise|anti ?-?clockwise)(?: (?:by )?(?<after>\d{1,3}(?:\.\d)?) ?(?:°|degrees?|deg))?|(?<over>upside down))`,
      "giu",
    ),
    read: ({ 0: said, groups = {} }) => {
      const { degrees, after, part, over } = groups;
      const turn =
        over === undefined ? Number(degrees ?? after ?? (part === "half" ? 180 : 90)) : 180;
      return rotation(LEFTWARDS.test(said) ? -turn : turn);
    },
  },
  {
    pattern:
      /(?:(?:把|将)[^,，。;；\n]{0,8})?(?:(?<before>顺时针|逆时针|向左|向右|往左|往右|左|右)(?:方向)?(?:旋转|转动|转|旋)|旋转|转动)(?:了|一下)?(?: ?(?<degrees>\d{1,3}(?:\.\d)?) ?(?:度|°))?(?<after>顺时针|逆时针)?/giu,
    read: ({ 0: said, groups = {} }) => {
      const turn = Number(groups["degrees"] ?? 90);
      const isSaid = groups["before"] !== undefined || groups["degrees"] !== undefined;
      return isSaid ? rotation(LEFTWARDS.test(said) ? -turn : turn) : undefined;
    },
  },
  {
    pattern: /(?:把|将)?[^,，。;；\n]{0,6}(?:倒过来|颠倒过来|转180|调转过来)/giu,
    read: () => rotation(180),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:flip|mirror|reverse)(?:ped|ed)?\b ?(?:${IT} )?(?<way>vertical(?:ly)?|upside down|top to bottom|horizontal(?:ly)?|left to right|sideways|left[ -]right)?`,
      "giu",
    ),
    read: ({ 0: said, groups = {} }) =>
      /^reverse/iu.test(said) && groups["way"] === undefined
        ? undefined
        : flip(/vertical|upside|top/iu.test(groups["way"] ?? "")),
  },
  {
    pattern:
      /(?:水平|左右|横向|镜像|镜面|垂直|上下|竖向|竖直)(?:翻转|颠倒|反转|镜像)|镜像(?:一下|翻转|处理)?|翻转/giu,
    read: ({ 0: said }) => flip(/垂直|上下|竖/u.test(said)),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:crop|cut|trim)\b ?(?:${IT} )?(?:out|off|away) (?:the |some of the )?(?<side>${upTo(16)}(?:left|right|top|bottom|edges|borders?|sky))(?: (?:side|half|part|edge|third))?`,
      "giu",
    ),
    read: ({ groups = {} }) => ({
      kind: "zoom",
      factor: 1.28,
      focus: readAway(groups["side"] ?? "") ?? "centre",
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:crop|cropped|trim|reframe)\b ?(?:${IT})? ?(?:down |in )?(?:to |into |as |at |around |on |for )?(?:an? |the )?(?<how>(?:\d{1,4} ?(?:[:x×/]|by) ?\d{1,4}|square|portrait|landscape|widescreen|story|cent(?:re|er)|middle|left|right|top|bottom|face|subject|person)(?:${upTo(24)}(?:cent(?:re|er)|middle|left|right|top|bottom|face|subject|half|side|part|ratio|aspect|crop|format))?)`,
      "giu",
    ),
    read: ({ groups = {} }) => crop(groups["how"] ?? ""),
  },
  {
    pattern:
      /(?:裁剪|裁切|裁|剪裁|截取|截)(?:成|为|到|出|取|掉|去)?(?<how>[^,，。;；\n]{0,3}(?:\d{1,4} ?[:：x×比] ?\d{1,4}|正方形|方形|竖版|横版|宽屏|(?:左|右|上|下|中间|中央|中心|主体|人物|脸)(?:半|边|侧|面|方|部)?(?:分|部分)?))/giu,
    read: ({ 0: said, groups = {} }) =>
      /掉|去/u.test(said)
        ? { kind: "zoom", factor: 1.28, focus: readAway(groups["how"] ?? "") ?? "centre" }
        : crop(groups["how"] ?? ""),
  },
  {
    pattern: new RegExp(
      String.raw`\bzoom(?:ed)?(?:[ -]in(?:to)?)\b ?(?:(?:to|by|at) )?(?:(?<times>\d(?:\.\d{1,2})?) ?(?:x|×|times)|(?<percent>\d{2,3}) ?%)?(?: ?(?:on|to|into|at|onto) (?:the )?(?<where>${upTo(24)}(?:cent(?:re|er)|middle|left|right|top|bottom|face|subject|person|object))(?: (?:side|corner|part|half))?)?|\bmov(?:e|ing) (?:in )?closer\b`,
      "giu",
    ),
    read: ({ groups = {} }) =>
      zoom(
        Number(
          groups["times"] ??
            (groups["percent"] === undefined ? 1.6 : Number(groups["percent"]) / 100),
        ),
        groups["where"] ?? "",
      ),
  },
  {
    pattern:
      /(?:镜头)?拉近(?:镜头|一点|一些)?|推近镜头|放大(?:画面)?(?:的)?(?<where>中间|中央|中心|左边|右边|上面|下面|左侧|右侧|上方|下方|人脸|主体)(?:部分)?/giu,
    read: ({ groups = {} }) => zoom(1.6, groups["where"] ?? ""),
  },
];

function rotation(degrees: number): Edit | undefined {
  const turn = ((((degrees + 180) % 360) + 360) % 360) - 180;
  return turn === 0 ? undefined : { kind: "rotate", degrees: turn === -180 ? 180 : turn };
}

const flip = (isVertical: boolean): Edit => ({
  kind: "flip",
  axis: isVertical ? "vertical" : "horizontal",
});

const RATIO_WORDS: readonly (readonly [pattern: RegExp, ratio: number])[] = [
  [/square|方形/iu, 1],
  [/portrait|竖版/iu, 2 / 3],
  [/landscape|横版/iu, 3 / 2],
  [/widescreen|宽屏/iu, 16 / 9],
  [/story/iu, 9 / 16],
];

function crop(how: string): Edit {
  const numbers = /(\d{1,4}) ?(?:[:：x×/比]|by) ?(\d{1,4})/iu.exec(how);
  const said = RATIO_WORDS.find(([pattern]) => pattern.test(how))?.[1];
  const ratio = numbers === null ? said : Number(numbers[1]) / Number(numbers[2]);
  const focus: Focus = readFocus(how.replace(/\d.*?\d{1,4}/u, " ")) ?? "attention";
  const isSane = ratio !== undefined && ratio >= 1 / 4 && ratio <= 4;
  return { kind: "crop", focus, ...(isSane ? { ratio } : {}) };
}

function zoom(factor: number, where: string): Edit {
  const focus = readFocus(where);
  return {
    kind: "zoom",
    factor: Math.min(4, Math.max(1.1, factor)),
    focus: focus === undefined || focus === "attention" ? "centre" : focus,
  };
}
