import type { SceneId, SceneIntent, Subject } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Alteration, Change, Wish } from "./change.ts";
import { fitCounts } from "./fit-counts.ts";
import { IT } from "./read-places.ts";
import { canDraw, isOfThePlace } from "./scene-subjects.ts";
import { COUNT_MAX, SUBJECTS_MAX } from "./subject-limits.ts";
import { withoutRelation } from "./without-relation.ts";

export interface ChangedThings {
  readonly subjects: readonly Subject[];
  readonly impossible: readonly string[];
  /** "Make it blue", where no single thing is meant: the colour of the whole picture. */
  readonly tone?: string;
}

interface Stage {
  readonly scene: SceneId;
  readonly vocabulary: Vocabulary;
}

interface State extends Stage {
  subjects: Subject[];
  readonly impossible: string[];
  tone?: string;
}

/** The things of the picture after the change; those it does not speak of keep place, colour and number. */
export function changeThings(intent: SceneIntent, change: Change, stage: Stage): ChangedThings {
  const state: State = { ...stage, subjects: [...intent.subjects], impossible: [] };
  if (stage.scene !== intent.scene) leaveBehind(state);
  for (const id of change.removed) remove(state, id, change);
  for (const { id, count } of change.fewer) takeAway(state, id, count);
  for (const { from, to } of change.replaced) replace(state, from, to);
  for (const alteration of change.altered) alter(state, placedAtIt(alteration, intent.subjects));
  for (const wish of change.added) add(state, placedAtIt(wish, intent.subjects), change);
  const fitted = fitCounts(stage.scene, state.subjects);
  const { tone } = state;
  return {
    subjects: fitted.subjects,
    impossible: [...state.impossible, ...fitted.left.map((what) => `there is no room for ${what}`)],
    ...(tone === undefined ? {} : { tone }),
  };
}

/** Things that the new scene cannot show stay behind. */
function leaveBehind(state: State): void {
  const { scene, vocabulary, impossible } = state;
  state.subjects = state.subjects.filter(({ id, said }) => {
    const stays = canDraw(scene, id, vocabulary);
    if (!stays) impossible.push(`the new place cannot show "${said}"`);
    return stays;
  });
}

function remove(state: State, id: string, { unwanted }: Change): void {
  const kept = state.subjects.filter((subject) => subject.id !== id);
  const isDetail = unwanted.some(({ isThing, details }) => isThing && details.length > 0);
  if (kept.length === state.subjects.length && !isDetail) {
    state.impossible.push(`there is no ${id} in it to take away`);
  }
  // What was on it or beside it is so no longer.
  state.subjects = kept.map(({ place, ...subject }) => ({
    ...subject,
    ...(place?.relation?.of === id ? withoutRelation(place) : place && { place }),
  }));
}

function takeAway(state: State, id: string, count: number): void {
  const at = state.subjects.findLastIndex((subject) => subject.id === id);
  const subject = state.subjects[at];
  if (subject === undefined) state.impossible.push(`there is no ${id} in it to take away`);
  else if (subject.count <= count) state.subjects.splice(at, 1);
  else state.subjects[at] = { ...subject, count: subject.count - count };
}

/** What comes in the place of a thing stands where it stood, in the same number. */
function replace(state: State, from: string, to: Wish): void {
  const at = state.subjects.findIndex((subject) => subject.id === from);
  const old = state.subjects[at];
  if (old === undefined) {
    state.impossible.push(`there is no ${from} in it to take away`);
    add(state, { ...to, how: "present" });
  } else if (isDrawable(state, to)) {
    const { count, size, place } = old;
    state.subjects[at] = {
      ...(size === undefined ? {} : { size }),
      ...(place === undefined ? {} : { place }),
      ...toPlainSubject(to),
      count: to.isCounted ? Math.min(COUNT_MAX, to.count) : Math.max(count, to.count),
    };
    state.subjects = state.subjects.filter(
      (subject, index) => index === at || subject.id !== to.id,
    );
  }
}

function alter(state: State, alteration: Alteration): void {
  const { subjects, impossible } = state;
  const target = alteration.place?.relation?.of;
  const [only, ...others] = subjects.filter((subject) => subject.id !== target);
  const it = only !== undefined && others.length === 0 ? only.id : undefined;
  const id = alteration.id ?? it;
  if (id === undefined && alteration.colour !== undefined) state.tone = alteration.colour;
  else if (id === undefined) impossible.push("it was not said which thing is meant");
  else if (!subjects.some((subject) => subject.id === id))
    impossible.push(`“${alteration.said}” cannot be changed in it`);
  else {
    state.subjects = subjects.map((subject) =>
      subject.id === id ? altered(subject, alteration) : subject,
    );
  }
}

/** A new relation is a new place; a new side or depth goes with what is kept of the old one. */
function altered(subject: Subject, { count, colour, size, place }: Alteration): Subject {
  const { relation: _, ...before } = subject.place ?? {};
  const moved = place?.relation === undefined ? { ...before, ...place } : place;
  return {
    ...subject,
    ...(count === undefined ? {} : { count: Math.min(COUNT_MAX, count) }),
    ...(colour === undefined ? {} : { colour }),
    ...(size === undefined ? {} : { size }),
    ...(place === undefined ? {} : { place: moved }),
  };
}

function add(state: State, wish: Wish, change?: Change): void {
  const { subjects, scene } = state;
  // A detail of the place, such as the palms of a beach, is drawn by the scene.
  const isDetail = change?.features.some(
    ({ said, details }) => said === wish.said && details.some((detail) => detail.scene === scene),
  );
  if (isDetail === true && !wish.isCounted && wish.colour === undefined) return;
  if (!isDrawable(state, wish)) return;
  const at = subjects.findIndex(
    ({ id, colour }) =>
      id === wish.id &&
      (wish.colour === undefined || colour === wish.colour || wish.how !== "more"),
  );
  const known = subjects[at];
  if (known !== undefined) subjects[at] = grown(known, wish);
  else if (wish.how === "instead" && subjects.length === 1) replaceOnly(state, wish);
  else if (subjects.length < SUBJECTS_MAX)
    subjects.push({ ...toPlainSubject(wish), count: Math.min(COUNT_MAX, wish.count) });
  else state.impossible.push(`there is no room for "${wish.said}"`);
}

/** "It" is what the picture was made for, which was named first. */
function placedAtIt<Placed extends Wish | Alteration>(
  wish: Placed,
  [first]: readonly Subject[],
): Placed {
  const relation = wish.place?.relation;
  if (relation?.of !== IT) return wish;
  const { relation: _, ...beside } = wish.place ?? {};
  const isKnown = first !== undefined && first.id !== wish.id;
  return {
    ...wish,
    place: isKnown ? { ...beside, relation: { ...relation, of: first.id } } : beside,
  };
}

function replaceOnly(state: State, wish: Wish): void {
  const [only] = state.subjects;
  if (only !== undefined) replace(state, only.id, wish);
}

function grown(known: Subject, wish: Wish): Subject {
  const sum =
    wish.how === "more" ? known.count + wish.count : wish.isCounted ? wish.count : known.count;
  const { colour, size, place } = wish;
  return altered(known, {
    said: wish.said,
    count: sum,
    ...(colour === undefined ? {} : { colour }),
    ...(size === undefined ? {} : { size }),
    ...(place === undefined ? {} : { place }),
  });
}

function isDrawable({ scene, vocabulary, impossible }: State, { id, said }: Wish): boolean {
  if (isOfThePlace(scene, id)) impossible.push(`this place has its own ${said}`);
  else if (canDraw(scene, id, vocabulary)) return true;
  else impossible.push(`this scene cannot show "${said}"`);
  return false;
}

function toPlainSubject({ how: _how, isCounted: _isCounted, ...subject }: Wish): Subject {
  return subject;
}
