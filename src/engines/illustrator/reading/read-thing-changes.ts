import type { Alteration, Change, Wish } from "./change.ts";
import { toSubject } from "./cast-mentions.ts";
import { gatherMentions } from "./gather-mentions.ts";
import type { Gathered, Mention } from "./gather-mentions.ts";
import { readPlaces } from "./read-places.ts";
import { readTone } from "./read-tone.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";
import type { Clause } from "./split-clauses.ts";

type ThingChanges = Pick<
  Change,
  "added" | "removed" | "fewer" | "replaced" | "altered" | "background"
>;

/** Hours, weather and looks are no things here, even where there is artwork of them. */
const NO_THINGS = [
  "time",
  "weather",
  "season",
  "adjustment",
  "filter",
  "nearest-filter",
  "palette",
  "quiet",
] as const;

interface State {
  readonly added: Wish[];
  readonly altered: Alteration[];
  readonly replaced: { readonly from: string; readonly to: Wish }[];
  readonly removed: string[];
  readonly fewer: { readonly id: string; readonly count: number }[];
  background?: string;
  /** What the clause before takes away, so that another thing comes in its place. */
  old: readonly string[];
}

/** What shall become of the things in the picture. */
export function readThingChanges(clauses: readonly Clause[]): ThingChanges {
  const state: State = { added: [], altered: [], replaced: [], removed: [], fewer: [], old: [] };
  for (const clause of clauses) {
    const taken = readTone(clause.findings)?.used ?? new Set<number>();
    const gathered = gatherMentions(clause.findings, { taken, instead: NO_THINGS });
    if (gathered.background !== undefined) state.background = gathered.background;
    if (clause.part === "old") state.old = gathered.mentions.map(({ id }) => id);
    else if (clause.verb === "remove" || clause.verb === "without") takeOut(state, gathered);
    else if (isLess(clause, gathered)) takeSome(state, gathered);
    else putIn(state, clause, gathered);
  }
  const { old: _, ...changes } = state;
  return changes;
}

function takeOut({ removed, fewer }: State, { mentions }: Gathered): void {
  for (const { id, count, hasArticle } of mentions) {
    if (count === undefined && !hasArticle) removed.push(id);
    else fewer.push({ id, count: count ?? 1 });
  }
}

const isLess = ({ findings }: Clause, { mentions }: Gathered): boolean =>
  mentions.length > 0 && findings.some((finding) => isA(finding, "less-of"));

function takeSome({ fewer }: State, { mentions }: Gathered): void {
  for (const { id, count = 1 } of mentions) fewer.push({ id, count });
}

function putIn(state: State, clause: Clause, gathered: Gathered): void {
  const { mentions } = gathered;
  const [from, ...others] = clause.part === "new" ? state.old : [];
  const [first] = mentions;
  const circumstances: Circumstances = {
    verb: clause.verb,
    isInstead: clause.verb === "set" || clause.findings.some((finding) => isA(finding, "instead")),
    targets: new Set(mentions.map(({ place }) => place?.relation?.of)),
  };
  for (const mention of mentions) {
    if (from !== undefined && mention === first)
      state.replaced.push({ from, to: toWish(mention, "instead") });
    else if (isAltered(mention, clause)) state.altered.push(toAlteration(mention));
    else if (!mention.isDefinite || clause.verb === "add")
      state.added.push(toWish(mention, howOf(mention, circumstances)));
  }
  if (first !== undefined) state.removed.push(...others);
  state.altered.push(...alterationsOfIt(clause, gathered));
}

interface Circumstances {
  readonly verb: Clause["verb"];
  readonly isInstead: boolean;
  /** Things that others stand beside, behind or on. */
  readonly targets: ReadonlySet<string | undefined>;
}

/** "The boat red", "boats bigger" or "the cat to the left": said of what is there. */
function isAltered(mention: Mention, { verb, findings }: Clause): boolean {
  const { colour, size, place, count, hasArticle, isDefinite } = mention;
  const isChanged = (colour ?? size ?? place) !== undefined;
  if (verb === "move") return isChanged;
  if (verb === "add" || verb === "with") return isDefinite && isChanged;
  const isBare = count === undefined && !hasArticle && !isBefore(findings, mention);
  return isChanged && (isDefinite || (verb === "set" && isBare));
}

/** Whether colour or size stand before the thing: "make it a red boat" is another boat. */
function isBefore(findings: readonly Finding[], { at }: Mention): boolean {
  const before = findings[at - 1];
  return isA(before, "colour") || isA(before, "size");
}

function howOf(
  { id, isMore, isDefinite }: Mention,
  { verb, isInstead, targets }: Circumstances,
): Wish["how"] {
  if (isMore) return "more";
  // The house of "add a cat in front of a house" is the one that is there, if there is one.
  const isTarget = targets.has(id);
  if (verb === "add") return isDefinite || isTarget ? "present" : "more";
  return isInstead && !isTarget ? "instead" : "present";
}

function toWish(mention: Mention, how: Wish["how"]): Wish {
  const { count, isPlural } = mention;
  const usual = isPlural ? 3 : 1;
  return {
    ...toSubject(mention, Math.max(1, count ?? usual)),
    how,
    isCounted: count !== undefined,
  };
}

function toAlteration({ id, said, count, colour, size, place }: Mention): Alteration {
  return {
    id,
    said,
    ...(count === undefined ? {} : { count }),
    ...(colour === undefined ? {} : { colour }),
    ...(size === undefined ? {} : { size }),
    ...(place === undefined ? {} : { place }),
  };
}

/** "Make it bigger", "move it to the left", "put it behind the house", "make it red": the thing is not named. */
function alterationsOfIt(clause: Clause, gathered: Gathered): Alteration[] {
  const place = placeOfIt(clause, gathered);
  const size = gathered.mentions.length === 0 ? sizeOfIt(clause) : undefined;
  const colour = gathered.mentions.length === 0 ? colourOfIt(clause, gathered) : undefined;
  if ((place ?? size ?? colour) === undefined) return [];
  return [
    {
      said: "it",
      ...(colour === undefined ? {} : { colour }),
      ...(size === undefined ? {} : { size }),
      ...(place === undefined ? {} : { place }),
    },
  ];
}

function placeOfIt({ verb, findings }: Clause, { mentions }: Gathered): Alteration["place"] {
  const it = findings.findIndex((finding) => isA(finding, "pronoun"));
  const isThing = (at: number): boolean => at === it || isA(findings[at], "subject");
  const placed = it < 0 ? undefined : readPlaces(findings, isThing).get(it);
  if (placed !== undefined) return placed;
  const isMoved = (verb === "move" || verb === "set") && mentions.length === 0;
  const isOfPicture = findings.some(
    (finding) => isA(finding, "writing") || isA(finding, "adjustment"),
  );
  return isMoved && !isOfPicture
    ? lastOf(findings, (finding) => senseOf(finding, "place")?.place)
    : undefined;
}

function sizeOfIt({ verb, findings }: Clause): Alteration["size"] {
  const isGrowing = findings.some(({ said }) => GROWING.test(said));
  const isOther = verb !== undefined && verb !== "set";
  if (!isGrowing || isOther || isOfPlace(findings)) return undefined;
  return lastOf(findings, (finding) => senseOf(finding, "size")?.size);
}

function colourOfIt(
  { verb, findings }: Clause,
  { idleColours, background }: Gathered,
): string | undefined {
  const [idle] = idleColours;
  if (verb !== "set" || idle === undefined || background !== undefined || isOfPlace(findings))
    return undefined;
  return senseOf(findings[idle], "colour")?.hex;
}

/** "Make the sky red" and "make the text bigger" are not said of a thing. */
const isOfPlace = (findings: readonly Finding[]): boolean =>
  findings.some((finding) =>
    ["setting", "shown", "writing", "scenery"].some((kind) =>
      finding.senses.some((sense) => sense.kind === kind),
    ),
  );

function lastOf<Value>(
  findings: readonly Finding[],
  read: (finding: Finding) => Value | undefined,
): Value | undefined {
  return findings.map((finding) => read(finding)).findLast((value) => value !== undefined);
}

const GROWING =
  /^(?:bigger|larger|smaller|tiny|huge|giant|big|small|大一点|大一些|更大|变大|放大|放大一点|小一点|小一些|更小|变小|缩小|缩小一点)$/;
