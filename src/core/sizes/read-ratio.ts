import type { Mention } from "./mention.ts";
import { clauseBefore } from "./mention.ts";
import { SIZE_BOUNDS } from "../../contract/sizes.ts";

export interface RatioMention extends Mention {
  /** `16:9`, as it was said. */
  readonly ratio: string;
}

/** `16:9`, `2.35 : 1`, `16比9`. A space on one side only is a list ("Scene 1: 2 cats"). */
const COLON_RATIO =
  /(?<![\d:])(?<!\d[.,/-])(\d{1,4}(?:\.\d{1,3})?)(\s?)(?::|比)\2(\d{1,4}(?:\.\d{1,3})?)(?!\d|:|\.\d| ?: ?\d)/g;
/** `16x9`, `16 by 9`, `16/9`: only beside a word for the ratio, or one of the three that name nothing else. */
const OTHER_RATIO = /(?<![\w./:-])(\d{1,2})\s?(x|by|\/)\s?(\d{1,2})(?![\w/:]|[.-]\d)/g;

const RATIO_NOUN_BEFORE =
  /(?:aspect|ratio|format|proportions?|--ar|比例|画幅|宽高比|长宽比|尺寸)\s?(?:of|is|to|as|in|为|是|:|=)?\s?$/;
const RATIO_NOUN_AFTER =
  /^[\s-]?的?\s?(?:aspect|ratio(?! of [^,.;]{1,32} to )|format|proportions?|crop|widescreen|image|picture|photo|frame|wallpaper|canvas|orientation|portrait|landscape|vertical|horizontal|宽高比|长宽比|画幅|比例(?!尺)|构图|画面|尺寸|横|竖|壁纸|图|海报)/;

const UNMISTAKABLE: ReadonlySet<string> = new Set(["16:9", "21:9"]);
const CLOCK_LIKE_FORMATS: ReadonlySet<string> = new Set([
  "9:16",
  "10:16",
  "16:10",
  "9:18",
  "9:19",
  "9:20",
  "9:21",
]);
const BARE_PRODUCTS: ReadonlySet<string> = new Set(["16:9", "9:16", "21:9"]);

/** Screens that stand in the picture. */
const SCREEN_AFTER = /^[\s-](?:\w+ )?(?:tvs?|televisions?|monitors?|displays?|crt)\b/;
const AFTER_CHARACTERS = 48;

const CLOCK_BEFORE =
  /(?:(?<!\b(?:render|generate|output|export|shoot|shot|crop|image|picture|photo|it|this) )\bat|\b(?:by|until|till|from|around|about|before|after|since|past|clock|watch|time)|\b(?:shows|reads|showing|reading)|凌晨|早上|上午|中午|下午|傍晚|晚上|夜里|时间|钟|指向)\s?$/;
const CLOCK_AFTER = /^\s?(?:[ap]\.?m\b|o'clock|hours|hrs|点|时|分)/;
const SCORE_BEFORE =
  /(?:\b(?:won|wins?|winning|beats?|beaten|lost|loses?|losing|scor(?:e[ds]?|ing|eline|eboard)|leads?|leading|led|vs|versus|defeat\w*|victory|tied|odds|goals?)\b.{0,24}|(?:比分|得分|战平|领先|赢|输|胜|负|以).{0,6})$/;
const SCORE_AFTER =
  /^[\s-]?的?(?:win|victory|lead|scor|defeat|loss|draw|goal|odds|mix|mapping|meeting|ratio of [^,.;]{1,32} to |比分|获胜|取胜|战胜|大胜|险胜|击败|落败|领先|输|赢|胜|混合)/;
const SCALE_BEFORE =
  /(?:\b(?:scaled?|map|model|diorama|miniature|mix(?:ed)?|diluted)\b.{0,12}|比例尺.{0,3}|缩尺|模型)$/;
const SCALE_AFTER =
  /^[\s-]?的?(?:scaled?|model|map|replica|miniature|diorama|figur|mock-?up|比例尺|模型|缩)/;
const VERSE_BEFORE =
  /\b(?:genesis|exodus|psalms?|proverbs|isaiah|matthew|mark|luke|john|acts|romans|corinthians|hebrews|james|peter|revelation|verse|surah|chapter|step|scene)\s$/;
const SUM_AROUND = /[=+*/^-]\s?$|^\s?[=+*/^]/;
const COUNTED_AFTER =
  /^[\s-]?(?:grid|matrix|array|tiles?|dots?|board|maze|beads?|bricks?|cm|mm|in\b|inch|ft|feet|m\b|格|网格)/;

/** Ratios in a folded prompt that name the format of the picture; times, scores, scales, verses and sums are none. */
export function readRatios(text: string): readonly RatioMention[] {
  const written = [...text.matchAll(COLON_RATIO)]
    .map((match) => toMention(match))
    .filter((m) => namesFormat(text, m));
  const products = [...text.matchAll(OTHER_RATIO)]
    .filter((match) => isRatioProduct(text, match))
    .map((match) => toMention(match));
  return [...written, ...products].toSorted((one, other) => one.start - other.start);
}

function toMention(match: RegExpExecArray): RatioMention {
  return {
    start: match.index,
    end: match.index + match[0].length,
    ratio: `${match[1]}:${match[3]}`,
  };
}

function namesFormat(text: string, mention: RatioMention): boolean {
  const [width = 0, height = 0] = mention.ratio.split(":").map(Number);
  if (width === 0 || height === 0) return false;
  const before = clauseBefore(text, mention);
  const after = text.slice(mention.end, mention.end + AFTER_CHARACTERS);
  if (
    SCREEN_AFTER.test(after) ||
    (/\b(?:with|has|on|of) an? $/.test(before) && /^[\s-]screen/.test(after))
  )
    return false;
  if (isBesideRatioNoun(text, mention))
    return !SCALE_BEFORE.test(before) || UNMISTAKABLE.has(mention.ratio);
  if (UNMISTAKABLE.has(mention.ratio)) return true;
  if (Math.max(width / height, height / width) > SIZE_BOUNDS.ratioMax) return false;
  return !isClock(mention.ratio, before, after) && !isCount(mention.ratio, before, after);
}

function isBesideRatioNoun(text: string, mention: Mention): boolean {
  return (
    RATIO_NOUN_BEFORE.test(text.slice(Math.max(0, mention.start - 24), mention.start)) ||
    RATIO_NOUN_AFTER.test(text.slice(mention.end, mention.end + AFTER_CHARACTERS))
  );
}

function isClock(ratio: string, before: string, after: string): boolean {
  const isClockLike = /^(?:[01]?\d|2[0-4]):[0-5]\d$/.test(ratio);
  if (!isClockLike) return false;
  return !CLOCK_LIKE_FORMATS.has(ratio) || CLOCK_BEFORE.test(before) || CLOCK_AFTER.test(after);
}

function isCount(ratio: string, before: string, after: string): boolean {
  const hasOne = ratio.startsWith("1:") || ratio.endsWith(":1");
  return (
    SCORE_BEFORE.test(before) ||
    SCORE_AFTER.test(after) ||
    VERSE_BEFORE.test(before) ||
    SUM_AROUND.test(before) ||
    SUM_AROUND.test(after) ||
    (hasOne && (SCALE_BEFORE.test(before) || SCALE_AFTER.test(after)))
  );
}

function isRatioProduct(text: string, match: RegExpExecArray): boolean {
  const mention = toMention(match);
  if (COUNTED_AFTER.test(text.slice(mention.end, mention.end + 24))) return false;
  return isBesideRatioNoun(text, mention) || (match[2] !== "/" && BARE_PRODUCTS.has(mention.ratio));
}
