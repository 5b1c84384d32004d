import { clamp } from "../core/interpolate.ts";
import { rng } from "../core/rng.ts";
import type { SceneIntent, Subject } from "../intent.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { aimAt } from "./aim.ts";
import type { Cast, PlacedThing } from "./cast.ts";
import { colourOf } from "./colour-of.ts";
import { placeFloating } from "./place-floating.ts";
import { SIGN_ID } from "./figure.ts";
import { placeSign } from "./place-sign.ts";
import { placeRelated } from "./place-related.ts";
import { coveredBy } from "./covered-by.ts";
import { placeStanding } from "./place-standing.ts";
import type { Standing } from "./place-standing.ts";
import { shownHeight } from "./shown-height.ts";
import type { Site } from "./site.ts";
import { artworkRatio, LYING } from "./draw-artwork.ts";
import { findSpots } from "./find-spots.ts";
import type { Aim, Anchor, Place, Stage, Wanted } from "./stage.ts";
import { traitOf } from "./traits/trait-of.ts";

export interface CastOptions {
  readonly site: Site;
  readonly seed: number;
  /** Ids of subjects that the scene draws itself; `sign` if it has a way of its own to show writing. */
  readonly own?: ReadonlySet<string>;
}

/** Nothing is wider than this share of the frame. */
const WIDEST = 0.62;
/** What is narrow is shown so much higher at most, for it is the area that is seen. */
const SLENDER = 1.17;
/** How high things stand on something that has no flat top. */
const USUAL_TOP = 0.93;

/**
 * Finds a place for everything that the words name and the scene does not draw itself: on its kind
 * of ground, large enough to be seen, where the words want it. Only the subjects, the site and the
 * seed count; another hour or another thing leaves every place as it is.
 */
export function castThings(intent: SceneIntent, options: CastOptions): Cast {
  const { site, seed, own } = options;
  const subjects = intent.subjects.filter(({ id }) => own?.has(id) !== true);
  const text = own?.has(SIGN_ID) === true ? undefined : signText(intent);
  if (subjects.length === 0 && text === undefined) return { things: [], distances: [] };
  const stage: Stage = {
    site,
    seed,
    spots: findSpots(site),
    areas: [],
    anchors: new Map<string, Anchor>(site.landmarks ?? []),
  };
  const things = inOrder(subjects).flatMap((subject) => placeSubject(stage, subject));
  const sign = text === undefined ? undefined : placeSign(stage, text.said, text.manner);
  const distances = distancesOf(sign === undefined ? things : [...things, sign]);
  return { things, distances, ...(sign === undefined ? {} : { sign }) };
}

/** The writing that a board is put up for; captions and titles are not for boards. */
function signText({ text, textManner }: SceneIntent) {
  if (text === undefined || (textManner !== "sign" && textManner !== "neon")) return undefined;
  return { said: text, manner: textManner };
}

/** As they were said, but what stands beside or on another thing after that thing. */
function inOrder(subjects: readonly Subject[]): Subject[] {
  const ordered: Subject[] = [];
  const waiting = new Set(subjects);
  while (waiting.size > 0) {
    const ready = [...waiting].find(
      ({ place }) => ![...waiting].some(({ id }) => id === place?.relation?.of),
    );
    const next = ready ?? [...waiting][0];
    if (next === undefined) break;
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
}

function placeSubject(stage: Stage, subject: Subject): PlacedThing[] {
  const wanted = toWanted(stage, subject);
  if (wanted === undefined) return [];
  const aims = aimAt(wanted, stage.site.width);
  const placed = aims.flatMap((aim, index) => {
    const place = findPlace(stage, wanted, { aim, index });
    if (place === undefined) return [];
    stage.areas.push(coveredBy(stage, place, wanted.ratio));
    return [toThing(wanted, place)];
  });
  const first = placed[0];
  if (first !== undefined) stage.anchors.set(subject.id, toAnchor(first, placed));
  return placed;
}

function toWanted({ site, seed }: Stage, subject: Subject): Wanted | undefined {
  const sprite = vocabulary().spriteOf(subject.id);
  const trait = traitOf(subject.id);
  if (sprite === undefined || trait === undefined) return undefined;
  const ratio = artworkRatio(subject.id, sprite, trait);
  const flat = trait.pose === "lying" ? LYING : 1;
  const slender = clamp((0.75 / ratio) ** 0.2, 1, SLENDER);
  const shown = shownHeight(subject, trait, site) * flat * slender;
  return {
    subject,
    sprite,
    trait,
    ratio,
    shown: Math.min(shown, (site.width * WIDEST) / ratio),
    random: rng(seed, `thing ${subject.id}`),
  };
}

function findPlace(
  stage: Stage,
  wanted: Wanted,
  { aim, index }: { aim: Aim; index: number },
): Place | undefined {
  const relation = wanted.subject.place?.relation;
  const anchor = relation === undefined ? undefined : stage.anchors.get(relation.of);
  if (relation !== undefined && anchor !== undefined) {
    const found = placeRelated(stage, wanted, { kind: relation.kind, anchor, index });
    if (found !== undefined) return found;
  }
  const standing = groundFor(stage, wanted);
  if (standing === undefined) return placeFloating(stage, wanted, aim);
  return placeStanding(stage, wanted, { standing, aim });
}

/** The ground that suits a thing, or the nearest to it that there is; undefined if it hangs free. */
function groundFor({ site, spots }: Stage, { trait, subject }: Wanted): Standing | undefined {
  const land = spots.land.length > 0 ? { spots: spots.land, ground: "land" as const } : undefined;
  const water =
    spots.water.length > 0 ? { spots: spots.water, ground: "water" as const } : undefined;
  if (site.medium === "space" || subject.place?.isHigh === true) return undefined;
  if (trait.habitat === "sky") return undefined;
  if (trait.habitat === "air" && site.medium !== "indoors") return undefined;
  const swims = trait.habitat === "underwater" || trait.habitat === "water";
  if (site.medium === "water") return swims ? undefined : land;
  return swims ? (water ?? land) : (land ?? water);
}

function toThing({ subject, sprite, trait, ratio, random }: Wanted, place: Place): PlacedThing {
  const turned = random() < 0.5;
  return {
    id: subject.id,
    sprite,
    ...(subject.colour === undefined ? {} : { colour: colourOf(subject.colour) }),
    ...place,
    width: place.height * ratio,
    isMirrored: turned && trait.isMirrorable,
  };
}

/** What others of the words may refer to: the first of its kind, as wide as all that stand close to it. */
function toAnchor(first: PlacedThing, all: readonly PlacedThing[]): Anchor {
  const close = all.filter(({ z }) => Math.abs(z - first.z) < first.z * 0.35);
  const left = Math.min(...close.map(({ x, width }) => x - width / 2));
  const right = Math.max(...close.map(({ x, width }) => x + width / 2));
  const share = traitOf(first.id)?.top ?? USUAL_TOP;
  const isAlone = all.length === 1;
  return {
    x: isAlone ? first.x : (left + right) / 2,
    y: first.y,
    z: first.z,
    width: isAlone ? first.width : right - left,
    top: first.y + first.height * share,
    peak: first.y + first.height,
  };
}

const DISTANCES_MAX = 8;

function distancesOf(things: readonly Pick<PlacedThing, "z" | "footing">[]): number[] {
  const all = things
    .filter(({ footing }) => footing !== "air")
    .map(({ z }) => z)
    .toSorted((a, b) => a - b);
  const apart = all.filter((z, index) => index === 0 || z - (all[index - 1] ?? 0) > 0.4);
  return apart.slice(0, DISTANCES_MAX);
}
