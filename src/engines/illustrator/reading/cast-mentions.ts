import type { SceneId, Subject } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { fitCounts } from "./fit-counts.ts";
import type { Mention } from "./gather-mentions.ts";
import { GRAPHIC } from "./scene-kinds.ts";
import { IT } from "./read-places.ts";
import { canDraw, isOfAHouse, isOfThePlace, isOfTheSeason, isOwn } from "./scene-subjects.ts";
import type { Finding } from "./sense.ts";
import { withoutRelation } from "./without-relation.ts";
import { COUNT_MAX, SUBJECTS_MAX } from "./subject-limits.ts";

export interface CastMentions {
  readonly subjects: readonly Subject[];
  /** The mentions that are drawn, by the index of their finding. */
  readonly drawn: ReadonlySet<number>;
  /** What there is no room for, in plain words. */
  readonly left: readonly string[];
}

interface Stage {
  readonly findings: readonly Finding[];
  readonly scene: SceneId;
  readonly vocabulary: Vocabulary;
}

/**
 * The subjects of a scene from the things named. What the scene is or has anyway (the mountain of a
 * mountain lake, the trees of a forest) is none, unless it is counted, coloured or placed. One thing
 * named twice is one subject; a red and a blue balloon are two.
 */
export function castMentions(mentions: readonly Mention[], stage: Stage): CastMentions {
  const drawn = new Set<number>();
  const left: string[] = [];
  const kinds = new Set(mentions.map(({ id }) => id)).size;
  const subjects: Subject[] = [];
  for (const mention of mentions) {
    if (!isSubject(mention, stage)) continue;
    const count = countOf(mention, kinds);
    if (count > COUNT_MAX) left.push(`${count} ${mention.said}`);
    const subject = toSubject(withoutIt(mention), Math.min(COUNT_MAX, Math.max(1, count)));
    const known = subjects.findIndex((other) => isSame(other, mention));
    if (known < 0 && subjects.length >= SUBJECTS_MAX) continue;
    drawn.add(mention.at);
    if (known < 0) subjects.push(subject);
    else subjects[known] = merge(subjects[known], subject, mention.isEmoji);
  }
  const fitted = fitCounts(stage.scene, subjects);
  return { subjects: fitted.subjects, drawn, left: [...left, ...fitted.left] };
}

function isSubject(mention: Mention, { findings, scene, vocabulary }: Stage): boolean {
  if (mention.isWorn || !canDraw(scene, mention.id, vocabulary)) return false;
  if (GRAPHIC.has(scene)) return true;
  if (isOfThePlace(scene, mention.id) || isOfAHouse(scene, mention.id)) return false;
  const senses = findings[mention.at]?.senses ?? [];
  const isPlace = senses.some((sense) => sense.kind === "setting" && sense.scene === scene);
  if (isPlace) return isOwn(scene, mention.id);
  const isDetail = senses.some((sense) => sense.kind === "detail" && sense.scene === scene);
  const isShown = senses.some((sense) => sense.kind === "shown" && sense.scene === scene);
  // There are trees in any forest; "a tree" on a hill is one to be seen.
  const isSingled = !isDetail && mention.hasArticle && !mention.isPlural;
  const isThere = isDetail || isShown || isOfTheSeason(scene, mention.id);
  return !isThere || isSingled || isParticular(mention);
}

const isParticular = ({ count, colour, size, place }: Mention): boolean =>
  (count ?? colour ?? size ?? place) !== undefined;

/** Things that come in pairs; of other things named in the plural there are a few. */
const PAIRS: ReadonlySet<string> = new Set(
  "shoe,boot,high heel,hand,eye,ear,foot,leg,sock".split(","),
);

function countOf({ id, count, isPlural }: Mention, kinds: number): number {
  if (count !== undefined) return count;
  if (!isPlural) return 1;
  return PAIRS.has(id) || kinds > 1 ? 2 : 3;
}

/** Where nothing was named before, "on it" is nowhere. */
function withoutIt(mention: Mention): Mention {
  if (mention.place?.relation?.of !== IT) return mention;
  const { place, ...unplaced } = mention;
  return { ...unplaced, ...withoutRelation(place) };
}

/** A mention as a subject, with nothing that was not said. */
export function toSubject({ id, said, colour, size, place }: Mention, count: number): Subject {
  return {
    id,
    said,
    count,
    ...(colour === undefined ? {} : { colour }),
    ...(size === undefined ? {} : { size }),
    ...(place === undefined ? {} : { place }),
  };
}

/** "A cat … the cat" is one; with another colour, or on the other side, it is another. */
function isSame(subject: Subject, { id, colour, place, hasArticle, count }: Mention): boolean {
  if (subject.id !== id) return false;
  const isNew = hasArticle || count !== undefined;
  const isOtherColour =
    colour !== undefined && subject.colour !== undefined && colour !== subject.colour;
  const across = place?.across;
  const isElsewhere =
    across !== undefined && subject.place?.across !== undefined && across !== subject.place.across;
  return !isOtherColour && !(isNew && isElsewhere);
}

function merge(before: Subject | undefined, now: Subject, isCounted: boolean): Subject {
  if (before === undefined) return now;
  const count = isCounted ? before.count + now.count : Math.max(before.count, now.count);
  return { ...now, ...before, count: Math.min(COUNT_MAX, count) };
}
