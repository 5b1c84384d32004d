import type { AdjustmentId, SceneId, SceneIntent, TimeOfDay } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { castMentions } from "./cast-mentions.ts";
import { chooseScene } from "./choose-scene.ts";
import type { ChosenScene } from "./choose-scene.ts";
import { isMissed } from "./find-missed.ts";
import { findPhrases } from "./find-phrases.ts";
import { gatherMentions } from "./gather-mentions.ts";
import type { Mention } from "./gather-mentions.ts";
import { homeOf } from "../things/traits/home-of.ts";
import { readDetails } from "./read-details.ts";
import { readLooks } from "./read-looks.ts";
import type { Air, Looks } from "./read-looks.ts";
import { readTone } from "./read-tone.ts";
import { readWantedText } from "./read-wanted-text.ts";
import { OUTDOORS, WITH_NEON } from "./scene-kinds.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";
import { splitNegated } from "./split-negated.ts";
import { usualManner } from "./text-manner.ts";

/** A reading of words that stand for themselves. */
export interface PromptReading {
  readonly intent: SceneIntent;
  /** Whether the words named an hour, so that weaker words leave it alone. */
  readonly said: { readonly time: boolean; readonly weather: boolean; readonly scene: boolean };
}

/** The hour of a scene when no word names one. */
const USUAL_TIME: Readonly<Record<SceneId, TimeOfDay>> = {
  coast: "golden",
  "mountain-lake": "golden",
  street: "night",
  skyline: "sunset",
  forest: "golden",
  meadow: "golden",
  desert: "golden",
  "snow-village": "sunset",
  "night-sky": "night",
  underwater: "day",
  room: "day",
  table: "day",
  studio: "day",
  poster: "day",
  pattern: "day",
  logo: "day",
};

const MISSED_MAX = 24;

/** What of a finding keeps it from naming a thing in a description. */
const NO_THINGS = [
  "time",
  "weather",
  "season",
  "filter",
  "nearest-filter",
  "palette",
  "quiet",
] as const;

/** Reads a description of a picture. Every text has a reading; what it leaves out is in `missed`. */
export function readPrompt(prompt: string, vocabulary: Vocabulary): PromptReading {
  const wanted = readWantedText(prompt);
  const { findings, unwanted } = splitNegated(findPhrases(wanted.rest, vocabulary));
  const looks = readLooks(findings);
  const taken = readTone(findings)?.used ?? new Set<number>();
  const gathered = gatherMentions(findings, { taken, instead: NO_THINGS });
  const wantsClear = findings.some((finding) => isA(finding, "transparent"));
  const chosen = chooseScene({
    vocabulary,
    findings,
    mentions: gathered.mentions,
    hasText: wanted.text !== undefined,
    hasBackground: wantsClear || gathered.background !== undefined,
  });
  const related = chosen.isGuess === true ? guessThing(findings, vocabulary) : undefined;
  const scene = related === undefined ? chosen.scene : (homeOf(related.id) ?? "studio");
  const mentions = related === undefined ? gathered.mentions : [related];
  const cast = castMentions(mentions, { findings, scene, vocabulary });
  const isTransparent = wantsClear && (scene === "studio" || scene === "logo");
  const adjustments = adjustmentsOf(findings);
  const understanding = {
    ...gathered,
    scene,
    drawn: cast.drawn,
    adjustments,
    isTransparent,
    isMood: chosen.mood !== undefined,
  };
  const missed = [
    ...findings.filter((_, at) => isMissed(findings, at, understanding)).map(({ said }) => said),
    ...looks.approximated,
    ...cast.left,
    ...unwanted.filter((finding) => isShown(finding, scene)).map(({ said }) => `no ${said}`),
    ...(wanted.isCut ? ["the end of the text"] : []),
  ];
  const manner = wanted.manner ?? usualManner(scene, looks.neon);
  const intent: SceneIntent = {
    scene,
    ...airOf(scene, looks, chosen),
    ...looksOf(scene, looks),
    ...(adjustments.length === 0 ? {} : { adjustments }),
    ...(gathered.background === undefined ? {} : { background: gathered.background }),
    ...(isTransparent ? { isTransparent } : {}),
    subjects: cast.subjects,
    ...(wanted.text === undefined ? {} : { text: wanted.text, textManner: manner }),
    ...detailsOf(findings, scene),
    missed: [...new Set(missed)].slice(0, MISSED_MAX),
  };
  return {
    intent,
    said: {
      time: looks.time !== undefined,
      weather: looks.weather !== undefined,
      scene: chosen.isNamed,
    },
  };
}

function airOf(
  scene: SceneId,
  { time, weather, season, hinted }: Looks,
  { mood, isNamed }: ChosenScene,
): Pick<SceneIntent, "time" | "weather" | "season"> {
  // A bicycle is better seen by day than in the street at night that a city is known for.
  const usual =
    scene === "street" && !isNamed && weather === undefined ? "golden" : USUAL_TIME[scene];
  const hint: Air = OUTDOORS.has(scene) || scene === "night-sky" ? hinted : {};
  const inSeason = season ?? hint.season ?? mood?.season;
  return {
    time: time ?? hint.time ?? mood?.time ?? usual,
    weather: weather ?? hint.weather ?? mood?.weather ?? "clear",
    ...(inSeason === undefined ? {} : { season: inSeason }),
  };
}

/** Neon needs lamps; a scene that has none gets the look of it. A logo is line art anyway. */
function looksOf(
  scene: SceneId,
  { neon, filters, palette, tone }: Looks,
): Pick<SceneIntent, "neon" | "filters" | "palette" | "tone"> {
  const hasLamps = WITH_NEON.has(scene);
  const kept =
    scene === "logo" ? filters.filter((id) => id !== "line-art" && id !== "flat") : filters;
  return {
    neon: neon && hasLamps,
    filters: neon && !hasLamps ? [...new Set([...kept, "neon" as const])] : kept,
    ...(palette === undefined ? {} : { palette }),
    ...(tone === undefined ? {} : { tone }),
  };
}

function detailsOf(findings: readonly Finding[], scene: SceneId): Pick<SceneIntent, "details"> {
  const details = readDetails(findings, scene);
  return details.length === 0 ? {} : { details };
}

/** Adjustments that describe a picture as well as change one; nobody describes one upside down. */
const DESCRIPTIVE: ReadonlySet<AdjustmentId> = new Set<AdjustmentId>([
  "contrast",
  "dramatic",
  "background-blur",
  "vignette",
  "grain",
  "desaturate",
  "saturate",
  "brighten",
  "darken",
]);

function adjustmentsOf(findings: readonly Finding[]): AdjustmentId[] {
  const ids = findings.flatMap((finding) =>
    isA(finding, "subject") ? [] : (senseOf(finding, "adjustment")?.adjustment ?? []),
  );
  return [...new Set(ids)].filter((id) => DESCRIPTIVE.has(id));
}

const isShown = ({ senses }: Finding, scene: SceneId): boolean =>
  senses.some((sense) => sense.kind === "shown" && sense.scene === scene);

/** When no word names anything: the first thing that a word at least has to do with. */
function guessThing(findings: readonly Finding[], vocabulary: Vocabulary): Mention | undefined {
  for (const [at, { said, senses }] of findings.entries()) {
    const id = senses.length === 0 ? vocabulary.related(said) : undefined;
    if (id === undefined) continue;
    return {
      at,
      id,
      said,
      hasArticle: false,
      isDefinite: false,
      isMore: false,
      isWorn: false,
      isPlural: false,
      isEmoji: false,
    };
  }
  return undefined;
}
