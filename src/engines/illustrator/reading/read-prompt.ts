import type { SceneId, SceneIntent, Subject, TimeOfDay } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { chooseScene } from "./choose-scene.ts";
import { findPhrases } from "./find-phrases.ts";
import { fitCounts } from "./fit-counts.ts";
import { gatherSubjects } from "./gather-subjects.ts";
import { describesThing, readLooks } from "./read-looks.ts";
import { readWantedText } from "./read-wanted-text.ts";
import { canDraw } from "./scene-subjects.ts";
import { senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";

/** A reading of words that stand for themselves. */
export interface PromptReading {
  readonly intent: SceneIntent;
  /** Whether the words named an hour, so that weaker words leave it alone. */
  readonly said: { readonly time: boolean; readonly weather: boolean; readonly scene: boolean };
}

/** The hour of a scene when no word names one. */
const USUAL_TIME: Readonly<Record<SceneId, TimeOfDay>> = {
  coast: "golden",
  street: "night",
  studio: "day",
  logo: "day",
  "mountain-lake": "day",
  skyline: "day",
  forest: "day",
  meadow: "day",
  desert: "day",
  "snow-village": "day",
  "night-sky": "day",
  underwater: "day",
  room: "day",
  table: "day",
  poster: "day",
  pattern: "day",
};

const MISSED_MAX = 24;

/** Reads a description of a picture. Every text has a reading; what it leaves out is in `missed`. */
export function readPrompt(prompt: string, vocabulary: Vocabulary): PromptReading {
  const wanted = readWantedText(prompt);
  const findings = findPhrases(wanted.rest, vocabulary);
  const looks = readLooks(findings);
  const gathered = gatherSubjects(findings.filter((finding) => !isOnlyAir(finding)));
  const related = gathered.subjects.length === 0 ? guessSubject(findings, vocabulary) : undefined;
  const {
    scene,
    isNamed,
    missed: places,
  } = chooseScene(findings, {
    subjects: gathered.subjects,
    hasText: wanted.text !== undefined,
    vocabulary,
  });
  const named = related === undefined || isNamed ? gathered.subjects : [related];
  const shown = named.filter(({ id }) => canDraw(scene, id, vocabulary));
  const { subjects, left } = fitCounts(scene, shown);
  const missed = [
    ...findings.filter((finding) => isMissed(finding)).map(({ said }) => said),
    ...findings
      .filter((finding, index) => describesThing(findings, index) && isBlackAndWhite(finding))
      .map(({ said }) => said),
    ...looks.approximated,
    ...places,
    ...gathered.missed,
    ...gathered.subjects.filter((subject) => !shown.includes(subject)).map(({ said }) => said),
    ...left,
    ...(wanted.isCut ? ["the end of the text"] : []),
  ].filter((word) => word !== related?.said || isNamed);
  const intent: SceneIntent = {
    scene,
    time: looks.time ?? USUAL_TIME[scene],
    weather: looks.weather ?? "clear",
    neon: looks.neon,
    filters: looks.filters,
    subjects,
    ...(gathered.background === undefined ? {} : { background: gathered.background }),
    ...(wanted.text === undefined ? {} : { text: wanted.text }),
    missed: [...new Set(missed)].slice(0, MISSED_MAX),
  };
  return {
    intent,
    said: { time: looks.time !== undefined, weather: looks.weather !== undefined, scene: isNamed },
  };
}

/** The snow of a snowy day is weather, not a snowflake on the table. */
const isOnlyAir = (finding: Finding): boolean =>
  senseOf(finding, "time") !== undefined || senseOf(finding, "weather") !== undefined;

const isBlackAndWhite = (finding: Finding): boolean =>
  senseOf(finding, "filter")?.filter === "black-and-white";

/** Unknown words, and what somebody does: nothing is posed here. */
function isMissed(finding: Finding): boolean {
  if (finding.isBreak === true) return false;
  return finding.senses.length === 0
    ? finding.said.length > 1 || /\p{Script=Han}/u.test(finding.said)
    : finding.senses.every(({ kind }) => kind === "action");
}

/** When no word names a thing: the first that at least has to do with one. */
function guessSubject(findings: readonly Finding[], vocabulary: Vocabulary): Subject | undefined {
  for (const { said, senses } of findings) {
    const id = senses.length === 0 ? vocabulary.related(said) : undefined;
    if (id !== undefined) return { id, said, count: 1 };
  }
  return undefined;
}
