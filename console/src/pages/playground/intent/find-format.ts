import type { Size } from "../../../kit/size.ts";
import { nearestRatio, RATIOS, type Tier } from "../../../kit/size-grid.ts";
import { foldPrompt } from "./fold-prompt.ts";

/** What a prompt says plainly about the format of its picture. */
export interface PromptFormat {
  /** The words as they were typed: `16:9`, `1024x1024`, `phone wallpaper`. Null where nothing was found. */
  readonly said: string | null;
  readonly pixels: Size | null;
  /** One of the grid's. */
  readonly ratio: string | null;
  readonly tier: Tier | null;
}

const PIXELS =
  /(?<![\w./-])(\d{3,4})\s?(?:px)?\s{0,2}(?:x|\*|by)\s{0,2}(\d{3,4})(?![\d.]|\s?x\s?\d)/;
const RATIO =
  /(?<![\d:.,/-])(\d{1,2})\s?(?::|比)\s?(\d{1,2})(?![\d:.]|\s?(?:[ap]\.?m\b|点|时|分))/g;
/** At the end of a clause or beside a word of format, where no time and no score is told. */
const RATIO_AROUND =
  /(?:^|[,，、(]\s?|(?:ratio|format|aspect|比例|画幅|尺寸)\s?(?:of|is|为|是|:)?\s?|\b(?:in|as|to|at|make it)\s)$/;
const UNMISTAKABLE = new Set(["16:9", "21:9"]);
const RATIO_MAX = 3;
const TIER =
  /(?<![\w.$€£¥-])([124])k(?![a-z0-9]|[\s-]?(?:people|followers|views|likes|tv|monitor|display|run|race|元|人|粉丝|电视|显示器))/;

/** Only where such a word begins the prompt or stands alone between commas: it then names the picture, not something in it. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:phone|mobile) wallpaper|lock ?screen|(?:instagram )?story|reel/, "9:16"],
  [/(?:wide )?banner|header|panorama|ultra-?wide/, "21:9"],
  [/(?:desktop )?wallpaper|thumbnail|slide|cinematic/, "16:9"],
  [/(?:movie )?poster|a4|book cover/, "3:4"],
  [/square|avatar|icon/, "1:1"],
  [/portrait(?: orientation| format)|vertical|upright/, "2:3"],
  [/landscape(?: orientation| format)|horizontal/, "3:2"],
];
const BEFORE_WORD = "(?:^|[,;:.，；。、\\n])\\s*(?:(?:as |for )?(?:an? |the )?|make it |same but )";
const AFTER_WORD = "(?=\\s*(?:$|[,;:.，；。、\\n]|of\\b|for\\b|format\\b|orientation\\b))";
const CHINESE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:手机|竖屏|锁屏)的?壁纸/, "9:16"],
  [/宽银幕|(?:^|[，,、：:成做])横幅(?![上里前后])/, "21:9"],
  [/(?:^|[，,、：:成做])(?:电脑|桌面)?壁纸(?![墙店上])/, "16:9"],
  [/(?:^|[，,、：:成做])[^，,、：:墙贴]{0,4}海报(?![上墙店])/, "3:4"],
  [/(?:^|[，,、：:成做])(?:正?方形|头像)/, "1:1"],
  [/竖版|竖屏|竖幅|竖图|竖构图/, "2:3"],
  [/横版|横屏|横图|横构图/, "3:2"],
];

/** Pixels first, then a ratio, then a plain word; a tier beside any of them. Less than the server reads, and never more. */
export function findFormat(prompt: string): PromptFormat {
  const text = foldPrompt(prompt);
  const tier = findTier(text);
  const pixels = PIXELS.exec(text);
  if (pixels !== null) {
    const size = { width: Number(pixels[1]), height: Number(pixels[2]) };
    return { said: pixels[0].trim(), pixels: size, ratio: null, tier };
  }
  const { said, ratio } = findRatio(text) ?? findWord(text) ?? { said: null, ratio: null };
  return { said, pixels: null, ratio, tier };
}

interface Found {
  readonly said: string;
  readonly ratio: string;
}

function findRatio(text: string): Found | null {
  for (const match of text.matchAll(RATIO)) {
    const [width, height] = [Number(match[1]), Number(match[2])];
    const said = `${width}:${height}`;
    const ratio = width / height;
    const isShape = width > 0 && height > 0 && Math.max(ratio, 1 / ratio) <= RATIO_MAX;
    const isPlain = UNMISTAKABLE.has(said) || RATIO_AROUND.test(text.slice(0, match.index));
    const namesFormat =
      RATIOS.includes(said) ||
      /^\s?(?:ratio|format|aspect|比例|画幅)/.test(text.slice(match.index + match[0].length));
    if (isShape && isPlain && namesFormat) {
      return { said, ratio: nearestRatio(ratio) };
    }
  }
  return null;
}

function findWord(text: string): Found | null {
  for (const [words, ratio] of WORDS) {
    const found = new RegExp(`${BEFORE_WORD}(${words.source})${AFTER_WORD}`).exec(text)?.[1];
    if (found !== undefined) {
      return { said: found, ratio };
    }
  }
  for (const [words, ratio] of CHINESE_WORDS) {
    const found = words.exec(text)?.[0].replace(/^[，,、：:成做]/, "");
    if (found !== undefined) {
      return { said: found, ratio };
    }
  }
  return null;
}

function findTier(text: string): Tier | null {
  const found = TIER.exec(text)?.[1];
  if (found === undefined) {
    return null;
  }
  if (found === "4") {
    return "4K";
  }
  return found === "2" ? "2K" : "1K";
}
