import { describe, expect, it } from "vitest";

import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { dictionary } from "../dictionary.ts";
import { emojiPhrases } from "../emoji-phrases.ts";
import { findPhrases } from "../find-phrases.ts";
import { ADJUSTMENTS, LESS } from "./adjustments.ts";
import { VERBS } from "./changes.ts";
import { ALWAYS_SHOWN, DETAILS } from "./details.ts";
import { EMOJI_PLACES, EMOJI_THINGS } from "./emoji.ts";
import { FILTERS, NEAREST_FILTERS } from "./filters.ts";
import { FORMATS } from "./formats.ts";
import { NEAREST_SETTINGS } from "./nearest-settings.ts";
import { PALETTES } from "./palettes.ts";
import { PLACE_NAMES } from "./place-names.ts";
import { LANDMARKS, SIZES } from "./placing.ts";
import { SETTING_HINTS } from "./scenery.ts";
import { SETTINGS } from "./settings.ts";
import { SURROUNDINGS } from "./surroundings.ts";
import { NAMES_OF_THINGS } from "./things.ts";
import { SEASONS, TIMES, WEATHERS } from "./times.ts";

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  settings: SETTINGS,
  surroundings: SURROUNDINGS,
  "nearest settings": NEAREST_SETTINGS,
  hints: SETTING_HINTS,
  times: TIMES,
  seasons: SEASONS,
  weathers: WEATHERS,
  filters: FILTERS,
  "nearest filters": NEAREST_FILTERS,
  palettes: PALETTES,
  adjustments: ADJUSTMENTS,
  less: LESS,
  verbs: VERBS,
  sizes: SIZES,
  landmarks: LANDMARKS,
  ...Object.fromEntries(
    Object.entries(DETAILS).map(([scene, details]) => [`details of ${scene}`, details]),
  ),
  "poster formats": FORMATS.poster ?? {},
  "pattern formats": FORMATS.pattern ?? {},
};

describe("the word lists", () => {
  it.each(Object.entries(TABLES))("%s have words in English and in Chinese", (_, table) => {
    const lacking = Object.entries(table).filter(
      ([, words]) => !/[a-z]/i.test(words) || !/\p{Script=Han}/u.test(words),
    );
    expect(lacking.map(([name]) => name)).toEqual([]);
  });

  it("every phrase is found as one when it stands alone", () => {
    const words = vocabulary();
    const unreachable = [...dictionary().keys()].filter((phrase) => {
      const [first, ...others] = findPhrases(phrase, words);
      return first?.said !== phrase || others.length > 0;
    });
    expect(unreachable).toEqual([]);
  });

  it("names of things name things that there is artwork of", () => {
    const unknown = NAMES_OF_THINGS.filter(([id]) => vocabulary().spriteOf(id) === undefined);
    expect(unknown.map(([id]) => id)).toEqual([]);
  });

  it("picture characters stand for phrases that are known", () => {
    const emoji = `${EMOJI_THINGS}, ${EMOJI_PLACES}`
      .split(",")
      .map((item) => item.trim().split(" ")[0] ?? "");
    const unknown = emoji.filter((each) =>
      emojiPhrases(each).some((phrase) => {
        const senses = findPhrases(phrase, vocabulary()).flatMap((finding) => finding.senses);
        return senses.length === 0;
      }),
    );
    expect(unknown).toEqual([]);
  });

  it("every detail has a name in sentences, or is one that needs none", () => {
    const quiet = new Set(["reflection", "rings", "line"]);
    const unnamed = Object.entries(DETAILS).flatMap(([scene, details]) => {
      const { kinds, features } = PLACE_NAMES[scene as keyof typeof PLACE_NAMES];
      return Object.keys(details).filter(
        (detail) => !(detail in kinds || detail in features || quiet.has(detail)),
      );
    });
    expect(unnamed).toEqual([]);
  });

  it("what is always shown is known by scene", () => {
    const scenes = new Set([...Object.keys(SETTINGS), "outdoors"]);
    expect(Object.keys(ALWAYS_SHOWN).filter((scene) => !scenes.has(scene))).toEqual([]);
  });
});
