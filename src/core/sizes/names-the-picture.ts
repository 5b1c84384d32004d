import type { Mention } from "./mention.ts";
import { clauseAfter, clauseBefore } from "./mention.ts";

/**
 * How an English noun such as "poster" stands in its clause: `led` by a word of making or of purpose ("make me a
 * poster", "for a banner", "turn it into a story"), `heading` the clause ("vintage travel poster of Rome"), or as a
 * `thing` in the picture ("a bedroom with a poster", "the poster on the wall").
 */
export type Standing = "led" | "heading" | "thing";

const MODIFIERS_MAX = 8;
const CHARACTERS_LOOKED_AT = 100;

const ARTICLES = wordSet("a an one some my our your another");
const POINTERS = wordSet(
  "the this that these those his her its their every each no many several two three four five",
);
/** Words after which a noun is a thing in the picture. */
const THING_LEADERS = wordSet(
  `with on in at of near behind beside besides under over above below by from against beneath between through without
   inside outside around among covered next onto past across toward towards along featuring showing wearing has have had
   holds carries reads watches sees shows displays eats hangs depicting including and or who that which where while add
   remove delete erase hide replace is are`,
);
/** Words of making, of purpose and of becoming: what they lead to is the picture itself. */
const PICTURE_LEADERS = wordSet(
  `create make draw generate design paint render produce give me us want need for as into now but please it print
   build compose illustrate sketch prepare imagine be need`,
);
/** "to a poster" is the picture only after a word of change; "next to a poster" is not. */
const PAIRED_LEADERS: Readonly<Record<string, RegExp>> = {
  to: /\b(?:turn|turned|convert|converted|change|changed|transform|adapt|reformat|resize|crop|switch|set|it|this|image|picture|photo|want|like)$/,
  is: /\b(?:it|this|result|output|image|picture|format|want|need)$/,
  like: /\b(?:i'd|i would|would|we'd)$/,
  this: /\b(?:make|turn|convert|render|redo|redraw|want)$/,
};
/** Words in -ing that describe or name; any other one is somebody doing something. */
const DESCRIBING_ING = wordSet(
  `amazing stunning striking charming interesting relaxing inspiring painting drawing wedding gaming marketing advertising
   streaming opening evening morning spring king ring building glowing shining smiling flying running sleeping dancing
   swimming jumping howling blooming falling rising floating burning setting surfing skiing hiking cooking reading boxing`,
);
const THING_AFTER =
  /^(?:'s|s\b| (?:hanging|hangs|hung|peeling|taped|pinned|glued|nailed|leaning|behind|above|below|next to|covering|lying|flapping|fluttering)\b| (?:on|in) (?:the|a|an|his|her|their|its|my) (?:\w+ ){0,2}(?:walls?|room|bedroom|background|hands?|corner|desk|table|window|door|street|building|park|playground|house|floor)\b)/;

/** Judged by the words that lead to the mention in its clause, and by what follows it. */
export function standingOf(text: string, mention: Mention): Standing {
  if (THING_AFTER.test(clauseAfter(text, mention))) return "thing";
  const before = clauseBefore(text, mention);
  const words = before.split(/[\s-]+/).filter((word) => word !== "");
  const isWhole = before.length < CHARACTERS_LOOKED_AT;
  return readBackwards(words, isWhole);
}

function readBackwards(words: readonly string[], isWhole: boolean): Standing {
  for (let at = words.length - 1; at >= Math.max(0, words.length - MODIFIERS_MAX); at -= 1) {
    const word = words[at] ?? "";
    const rest = words.slice(0, at);
    if (ARTICLES.has(word)) return rest.length === 0 && isWhole ? "heading" : leaderAt(rest);
    if (isPictureLeader(word, rest)) return "led";
    if (POINTERS.has(word)) return rest.at(-1) === "for" || rest.at(-1) === "as" ? "led" : "thing";
    if (THING_LEADERS.has(word) || isDoing(word)) return "thing";
  }
  return isWhole && words.length <= MODIFIERS_MAX ? "heading" : "thing";
}

function leaderAt(words: readonly string[]): Standing {
  const word = words.at(-1);
  return word !== undefined && isPictureLeader(word, words.slice(0, -1)) ? "led" : "thing";
}

function isPictureLeader(word: string, rest: readonly string[]): boolean {
  const pair = Object.hasOwn(PAIRED_LEADERS, word) ? PAIRED_LEADERS[word] : undefined;
  return pair === undefined ? PICTURE_LEADERS.has(word) : pair.test(rest.slice(-2).join(" "));
}

function isDoing(word: string): boolean {
  return word.length > 4 && word.endsWith("ing") && !DESCRIBING_ING.has(word);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
