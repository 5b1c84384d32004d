import type { SceneId } from "../intent.ts";
import { ADJUSTMENTS, LESS } from "./lexicon/adjustments.ts";
import {
  ACTIONS,
  AGAIN,
  AT,
  BACKGROUND,
  DEFINITE,
  INSTEAD,
  LESS_OF,
  MORE,
  PLAIN,
  PROCESSES,
  PRONOUNS,
  SIMPLE,
  TRANSPARENT,
  TURNS,
  VERBS,
  WORN,
  WRITING,
} from "./lexicon/changes.ts";
import { COLOURS } from "./lexicon/colours.ts";
import { ALWAYS_SHOWN, DETAILS } from "./lexicon/details.ts";
import { FILTERS, NEAREST_FILTERS, NEON } from "./lexicon/filters.ts";
import { FORMATS } from "./lexicon/formats.ts";
import { MOODS } from "./lexicon/moods.ts";
import { NEAREST_SETTINGS } from "./lexicon/nearest-settings.ts";
import { PALETTES, TONE_AFTER, TONE_BEFORE } from "./lexicon/palettes.ts";
import { LANDMARKS, PLACES, PLACES_BEFORE, RELATIONS, SIZES } from "./lexicon/placing.ts";
import { MEASURES, NUMBERS } from "./lexicon/quantities.ts";
import { QUIET } from "./lexicon/quiet.ts";
import { SCENERY, SETTING_HINTS } from "./lexicon/scenery.ts";
import { SETTINGS } from "./lexicon/settings.ts";
import { SURROUNDINGS } from "./lexicon/surroundings.ts";
import { NAMES_OF_THINGS } from "./lexicon/things.ts";
import {
  AIR_HINTS,
  SEASONS,
  TIMES,
  TIME_AND_SEASON,
  TIME_AND_WEATHER,
  WEATHERS,
} from "./lexicon/times.ts";
import { OUTDOORS } from "./scene-kinds.ts";
import type { PlainKind, Sense } from "./sense.ts";

export type Dictionary = ReadonlyMap<string, readonly Sense[]>;

let built: Dictionary | undefined;

/** Every phrase of the word lists with its meanings; built on first use and kept. */
export function dictionary(): Dictionary {
  built ??= buildDictionary();
  return built;
}

type Add = (list: string, sense: Sense) => void;

function buildDictionary(): Dictionary {
  const phrases = new Map<string, Sense[]>();
  const add: Add = (list, sense) => {
    for (const phrase of splitList(list)) {
      const senses = phrases.get(phrase);
      if (senses === undefined) phrases.set(phrase, [sense]);
      else senses.push(sense);
    }
  };
  addPlaces(add);
  addDetails(add);
  addAir(add);
  addLooks(add);
  addThings(add);
  addPlacing(add);
  addChanges(add);
  for (const list of QUIET) add(list, { kind: "quiet" });
  return phrases;
}

function addPlaces(add: Add): void {
  for (const [scene, list] of entriesOf(SETTINGS)) add(list, { kind: "setting", scene });
  for (const [scene, list] of entriesOf(SURROUNDINGS))
    add(list, { kind: "setting", scene, isWeak: true });
  for (const [scene, list] of entriesOf(NEAREST_SETTINGS)) add(list, { kind: "nearest", scene });
  for (const [scene, list] of entriesOf(SETTING_HINTS)) add(list, { kind: "hint", scene });
  for (const [scene, { strong, weak }] of entriesOf(FORMATS)) {
    add(strong, { kind: "format", scene, isStrong: true });
    add(weak, { kind: "format", scene });
  }
  add(SCENERY, { kind: "scenery" });
  for (const [mood, list] of MOODS) add(list, { kind: "mood", mood });
}

function addDetails(add: Add): void {
  for (const [scene, details] of entriesOf(DETAILS)) {
    for (const [detail, list] of entriesOf(details)) add(list, { kind: "detail", scene, detail });
  }
  for (const [where, list] of entriesOf(ALWAYS_SHOWN)) {
    const scenes: Iterable<SceneId> = where === "outdoors" ? OUTDOORS : [where];
    for (const scene of scenes) add(list, { kind: "shown", scene });
  }
}

function addAir(add: Add): void {
  for (const [time, list] of entriesOf(TIMES)) add(list, { kind: "time", time });
  for (const [weather, list] of entriesOf(WEATHERS)) add(list, { kind: "weather", weather });
  for (const [season, list] of entriesOf(SEASONS)) add(list, { kind: "season", season });
  for (const [list, time, weather] of TIME_AND_WEATHER) {
    add(list, { kind: "time", time });
    add(list, { kind: "weather", weather });
  }
  for (const [list, time, season] of TIME_AND_SEASON) {
    add(list, { kind: "time", time });
    add(list, { kind: "season", season });
  }
  const { night, storm, ...seasons } = AIR_HINTS;
  add(night, { kind: "air-hint", time: "night" });
  add(storm, { kind: "air-hint", weather: "storm" });
  for (const [season, list] of entriesOf(seasons)) add(list, { kind: "air-hint", season });
}

function addLooks(add: Add): void {
  add(NEON, { kind: "neon" });
  for (const [filter, list] of entriesOf(FILTERS)) add(list, { kind: "filter", filter });
  for (const [filter, list] of entriesOf(NEAREST_FILTERS)) {
    add(list, { kind: "nearest-filter", filter });
  }
  for (const [palette, list] of entriesOf(PALETTES)) add(list, { kind: "palette", palette });
  add(TONE_BEFORE, { kind: "tone", side: "before" });
  add(TONE_AFTER, { kind: "tone", side: "after" });
  for (const [adjustment, list] of entriesOf(ADJUSTMENTS)) {
    add(list, { kind: "adjustment", adjustment });
  }
  for (const [adjustment, list] of entriesOf(LESS)) add(list, { kind: "less", adjustment });
}

function addThings(add: Add): void {
  for (const [id, count, list] of NAMES_OF_THINGS) {
    add(list, { kind: "subject", id, ...(count === 1 ? {} : { count }) });
  }
  for (const [hex, list] of COLOURS) add(list, { kind: "colour", hex });
  for (const [count, list] of NUMBERS) add(list, { kind: "number", count });
  for (const [size, list] of entriesOf(SIZES)) add(list, { kind: "size", size });
}

function addPlacing(add: Add): void {
  for (const [place, list] of PLACES) add(list, { kind: "place", place });
  for (const [place, list] of PLACES_BEFORE) add(list, { kind: "place", place, isBefore: true });
  for (const [relation, list, across] of RELATIONS) {
    add(list, { kind: "relation", relation, ...(across === undefined ? {} : { across }) });
  }
  for (const [id, list] of entriesOf(LANDMARKS)) add(list, { kind: "landmark", id });
}

/** Lists whose words have one meaning and no more. */
const PLAIN_LISTS: readonly (readonly [PlainKind, string])[] = [
  ["measure", MEASURES],
  ["turn", TURNS],
  ["plain", PLAIN],
  ["writing", WRITING],
  ["background", BACKGROUND],
  ["transparent", TRANSPARENT],
  ["definite", DEFINITE],
  ["more", MORE],
  ["less-of", LESS_OF],
  ["instead", INSTEAD],
  ["again", AGAIN],
  ["worn", WORN],
  ["simple", SIMPLE],
  ["at", AT],
  ["pronoun", PRONOUNS],
  ["action", ACTIONS],
  ["action", PROCESSES],
];

function addChanges(add: Add): void {
  for (const [verb, list] of entriesOf(VERBS)) add(list, { kind: "verb", verb });
  for (const [kind, list] of PLAIN_LISTS) add(list, { kind });
}

/** Phrases as they are cut out of a text: without hyphens and the genitive. */
const splitList = (list: string): string[] =>
  list
    .split(",")
    .map((phrase) =>
      phrase
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/gu, " ")
        .replaceAll(/'s\b/gu, ""),
    )
    .filter((phrase) => phrase !== "");

/** `Object.entries` that keeps the names of the members. */
function entriesOf<Name extends string, Value>(
  table: Readonly<Partial<Record<Name, Value>>>,
): [Name, Value][] {
  const names = Object.keys(table).filter((name): name is Name => name in table);
  return names.flatMap((name): [Name, Value][] => {
    const value = table[name];
    return value === undefined ? [] : [[name, value]];
  });
}
