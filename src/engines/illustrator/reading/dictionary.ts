import {
  ADJUSTMENTS,
  FILTERS,
  INK,
  NEAREST_FILTERS,
  NEON,
  TIMES,
  TIME_AND_WEATHER,
  WEATHERS,
} from "./lexicon/looks.ts";
import { ACTIONS, PLAIN, TURNS, VERBS, WRITING } from "./lexicon/changes.ts";
import { COLOURS } from "./lexicon/colours.ts";
import { MEASURES, NUMBERS } from "./lexicon/quantities.ts";
import { NEAREST_SETTINGS, SCENERY, SETTINGS, SETTING_HINTS } from "./lexicon/settings.ts";
import { QUIET } from "./lexicon/quiet.ts";
import type { Sense } from "./sense.ts";

export type Dictionary = ReadonlyMap<string, readonly Sense[]>;

let built: Dictionary | undefined;

/** Every phrase of the word lists with its meanings; built on first use and kept. */
export function dictionary(): Dictionary {
  built ??= buildDictionary();
  return built;
}

function buildDictionary(): Dictionary {
  const phrases = new Map<string, Sense[]>();
  const add = (list: string, sense: Sense): void => {
    for (const phrase of splitList(list)) {
      const senses = phrases.get(phrase);
      if (senses === undefined) phrases.set(phrase, [sense]);
      else senses.push(sense);
    }
  };
  addPlaces(add);
  addLooks(add);
  addChanges(add);
  for (const [hex, list] of COLOURS) add(list, { kind: "colour", hex });
  for (const [count, list] of NUMBERS) add(list, { kind: "number", count });
  add(MEASURES, { kind: "measure" });
  add(ACTIONS, { kind: "action" });
  for (const list of QUIET) add(list, { kind: "quiet" });
  return phrases;
}

type Add = (list: string, sense: Sense) => void;

function addPlaces(add: Add): void {
  for (const [scene, list] of entriesOf(SETTINGS)) add(list, { kind: "setting", scene });
  for (const [scene, list] of entriesOf(SETTING_HINTS)) add(list, { kind: "hint", scene });
  for (const [scene, list] of entriesOf(NEAREST_SETTINGS)) add(list, { kind: "nearest", scene });
  add(SCENERY, { kind: "scenery" });
}

function addLooks(add: Add): void {
  for (const [time, list] of entriesOf(TIMES)) add(list, { kind: "time", time });
  for (const [weather, list] of entriesOf(WEATHERS)) add(list, { kind: "weather", weather });
  for (const [phrase, time, weather] of TIME_AND_WEATHER) {
    add(phrase, { kind: "time", time });
    add(phrase, { kind: "weather", weather });
  }
  add(NEON, { kind: "neon" });
  for (const [filter, list] of entriesOf(FILTERS)) add(list, { kind: "filter", filter });
  add(INK, { kind: "filter", filter: "watercolor" });
  add(INK, { kind: "filter", filter: "black-and-white" });
  for (const [filter, list] of entriesOf(NEAREST_FILTERS)) {
    add(list, { kind: "nearest-filter", filter });
  }
}

function addChanges(add: Add): void {
  for (const [adjustment, list] of entriesOf(ADJUSTMENTS)) {
    add(list, { kind: "adjustment", adjustment });
  }
  for (const [verb, list] of entriesOf(VERBS)) add(list, { kind: "verb", verb });
  add(TURNS, { kind: "turn" });
  add(PLAIN, { kind: "plain" });
  add(WRITING, { kind: "writing" });
}

const splitList = (list: string): string[] =>
  list
    .split(",")
    .map((phrase) => phrase.trim().toLowerCase())
    .filter((phrase) => phrase !== "");

/** `Object.entries` that keeps the names of the members. */
function entriesOf<Name extends string>(
  table: Readonly<Partial<Record<Name, string>>>,
): [Name, string][] {
  const names = Object.keys(table).filter((name): name is Name => name in table);
  return names.map((name) => [name, table[name] ?? ""]);
}
