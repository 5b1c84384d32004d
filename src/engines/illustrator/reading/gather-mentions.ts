import type { Place, Subject } from "../intent.ts";
import { readPlaces } from "./read-places.ts";
import type { Places } from "./read-places.ts";
import { describesThing } from "./read-looks.ts";
import { isYoungOf } from "./is-young-of.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";

/** A thing as the words name it, before it is known what the scene makes of it. */
export interface Mention {
  /** The index of the finding. */
  readonly at: number;
  readonly id: string;
  readonly said: string;
  /** Absent when no number was said; an article is none. */
  readonly count?: number;
  readonly colour?: string;
  readonly size?: Subject["size"];
  readonly place?: Place;
  readonly hasArticle: boolean;
  /** "The cat", 把猫: one that is there already. */
  readonly isDefinite: boolean;
  /** "Two more boats". */
  readonly isMore: boolean;
  /** Worn or held by what was named before. */
  readonly isWorn: boolean;
  readonly isPlural: boolean;
  readonly isEmoji: boolean;
}

export interface Gathered {
  readonly mentions: readonly Mention[];
  readonly background?: string;
  /** Colours that belong to nothing, by the index of their finding. */
  readonly idleColours: ReadonlySet<number>;
}

interface Described {
  count?: number;
  /** "A pair of". */
  isPair?: boolean;
  colour?: { readonly hex: string; readonly at: number };
  size?: Subject["size"];
  hasArticle?: boolean;
  isDefinite?: boolean;
  isMore?: boolean;
}

interface Options {
  /** Findings that say something else here, such as the colour of the whole picture. */
  readonly taken?: ReadonlySet<number>;
  /** Kinds of meaning that a finding has instead of naming a thing. */
  readonly instead: readonly Finding["senses"][number]["kind"][];
}

/** What has been read of a thing that is still to come, and what may still be said of the last one. */
interface State {
  readonly findings: readonly Finding[];
  readonly places: Places;
  readonly mentions: Mention[];
  readonly idleColours: Set<number>;
  background?: string;
  described: Described;
  /** What a colour or a size at the end of a clause is said of. */
  last?: Mention | "background";
  isWorn: boolean;
}

/**
 * Collects the things named, each with the number, the colour and the size that stand before it or,
 * at the end of its clause, after it, and with its place.
 */
export function gatherMentions(findings: readonly Finding[], options: Options): Gathered {
  const isThing = (at: number): boolean => isThingAt(findings, at, options);
  const state: State = {
    findings,
    places: readPlaces(findings, isThing),
    mentions: [],
    idleColours: new Set(),
    described: {},
    isWorn: false,
  };
  for (const at of findings.keys()) {
    if (options.taken?.has(at) === true) continue;
    if (isThing(at)) takeThing(state, at);
    else takeWord(state, at);
  }
  endClause(state);
  const { mentions, background, idleColours } = state;
  return { mentions, idleColours, ...(background === undefined ? {} : { background }) };
}

function takeThing(state: State, at: number): void {
  const { findings, places, described, mentions } = state;
  const finding = findings[at];
  const subject = senseOf(finding, "subject");
  if (finding === undefined || subject === undefined) return;
  const { colour, size, ...said } = described;
  const isOnePair = said.isPair === true && PAIRS_BY_NAME.has(subject.id);
  const count = isOnePair ? undefined : (said.count ?? subject.count);
  const place = places.get(at);
  const mention: Mention = {
    at,
    id: subject.id,
    said: finding.said,
    ...(count === undefined ? {} : { count }),
    ...(colour === undefined ? {} : { colour: colour.hex }),
    ...(size === undefined ? {} : { size }),
    ...(place === undefined ? {} : { place }),
    hasArticle: said.hasArticle ?? false,
    isDefinite: said.isDefinite ?? false,
    isMore: said.isMore ?? false,
    isWorn: state.isWorn,
    isPlural: finding.isPlural ?? false,
    isEmoji: finding.isEmoji ?? false,
  };
  mentions.push(mention);
  state.last = mention;
  state.described = {};
  state.isWorn = false;
}

function takeWord(state: State, at: number): void {
  const { findings, described } = state;
  const finding = findings[at];
  if (finding === undefined || finding.isBreak === true) return endClause(state);
  const hex = colourAt(findings, at);
  if (DETERMINER.test(finding.said)) describeLast(state);
  if (isA(finding, "background") || isBackWall(state, finding)) takeBackground(state, hex);
  else if (hex !== undefined) {
    dropColour(state);
    described.colour = { hex, at };
  } else if (!describe(described, finding) && !isSmall(findings, at)) {
    dropColour(state);
    state.described = {};
    if (isA(finding, "worn")) state.isWorn = true;
    // Another noun ends what can be said of the last thing, and so does a word of place.
    if (!isA(finding, "verb") && !isA(finding, "size")) delete state.last;
  }
}

/** Number, size and article of the thing to come; whether the finding was one of them. */
function describe(described: Described, finding: Finding): boolean {
  const number = senseOf(finding, "number");
  const size = senseOf(finding, "size");
  if (isA(finding, "definite")) described.isDefinite = true;
  if (isA(finding, "more")) described.isMore = true;
  if (size !== undefined) described.size = size.size;
  if (number !== undefined && ARTICLE.test(finding.said)) described.hasArticle = true;
  else if (number !== undefined) {
    described.count = number.count;
    described.isPair = PAIR.test(finding.said);
  }
  return size !== undefined || number !== undefined;
}

const PAIR = /pair of$|^一双$|^一对$/;
/** One of them is called a pair of them. */
const PAIRS_BY_NAME: ReadonlySet<string> = new Set(
  "glasses,sunglasses,goggles,scissors,jeans,shorts,headphones,gloves,socks,chopsticks,skis".split(
    ",",
  ),
);

const ARTICLE = /^(?:a|an|one|single|a single|一|1)$/;

/** Small words and praise may stand between a colour and its thing; anything else may not. */
function isSmall(findings: readonly Finding[], at: number): boolean {
  const kinds = ["quiet", "measure", "definite", "more", "simple"] as const;
  if (isYoungOf(findings, at)) return true;
  return kinds.some((kind) => isA(findings[at], kind)) || describesThing(findings, at);
}

/** A coloured wall is the background of what stands before it, unless a place is named that has walls of its own. */
const isBackWall = ({ findings, described }: State, { said }: Finding): boolean =>
  described.colour !== undefined &&
  /^(?:wall|墙|墙壁|墙面)$/.test(said) &&
  !findings.some((finding) => isA(finding, "setting"));

function takeBackground(state: State, hex: string | undefined): void {
  const colour = hex ?? state.described.colour?.hex;
  if (colour !== undefined) state.background = colour;
  state.described = {};
  state.last = "background";
}

/** "Make the boat red and the cat blue": what stands before an article is said of the thing before. */
const DETERMINER = /^(?:a|an|the|this|that|these|those)$/;

/** Gives a colour and a size that no thing has taken to the thing named last: "a cat in black". */
function describeLast(state: State): boolean {
  const { last, mentions, described } = state;
  const { colour, size } = described;
  if (last === undefined || (colour ?? size) === undefined) return false;
  if (last === "background") {
    if (colour !== undefined) state.background = colour.hex;
  } else {
    mentions[mentions.lastIndexOf(last)] = {
      ...last,
      ...(colour === undefined ? {} : { colour: last.colour ?? colour.hex }),
      ...(size === undefined ? {} : { size: last.size ?? size }),
    };
  }
  delete described.colour;
  delete described.size;
  delete state.last;
  return true;
}

function endClause(state: State): void {
  if (!describeLast(state)) dropColour(state);
  state.described = {};
  state.isWorn = false;
  delete state.last;
}

function dropColour({ described, idleColours }: State): void {
  if (described.colour !== undefined) idleColours.add(described.colour.at);
  delete described.colour;
}

function isThingAt(findings: readonly Finding[], at: number, { taken, instead }: Options): boolean {
  const finding = findings[at];
  if (finding === undefined || taken?.has(at) === true || !isA(finding, "subject")) return false;
  if (instead.some((kind) => isA(finding, kind))) return false;
  if (isYoungOf(findings, at)) return false;
  return colourAt(findings, at) === undefined;
}

/**
 * A word that is a colour and a thing (orange, gold) is the colour only when a thing or the
 * background follows it.
 */
function colourAt(findings: readonly Finding[], at: number): string | undefined {
  const finding = findings[at];
  const hex = senseOf(finding, "colour")?.hex;
  if (hex === undefined || !isA(finding, "subject")) return hex;
  for (const next of findings.slice(at + 1, at + 4)) {
    if (isA(next, "subject") || isA(next, "background")) return hex;
    if (!isA(next, "quiet")) return undefined;
  }
  return undefined;
}
