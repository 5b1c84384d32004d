import type { AdjustmentId, SceneId, SceneIntent } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { castMentions } from "./cast-mentions.ts";
import { chooseScene } from "./choose-scene.ts";
import { isMissed } from "./find-missed.ts";
import { findPhrases } from "./find-phrases.ts";
import { gatherMentions } from "./gather-mentions.ts";
import { guessThing } from "./guess-thing.ts";
import { homeOf } from "../things/traits/home-of.ts";
import { pourGlasses } from "./pour-glasses.ts";
import { readAir } from "./read-air.ts";
import { readDetails } from "./read-details.ts";
import { readLooks } from "./read-looks.ts";
import type { Looks } from "./read-looks.ts";
import { readTone } from "./read-tone.ts";
import { roomOfFurniture } from "./room-of-furniture.ts";
import { readWantedText } from "./read-wanted-text.ts";
import type { WantedText } from "./read-wanted-text.ts";
import { WITH_NEON } from "./scene-kinds.ts";
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
  const content = readContent(findings, { hasText: wanted.text !== undefined, vocabulary });
  const { chosen, scene, cast, background, isTransparent } = content;
  const looks = withDye(readLooks(findings), { findings, ...content });
  const adjustments = adjustmentsOf(findings);
  const air = readAir(looks, chosen);
  const understanding = { ...content, drawn: cast.drawn, adjustments, hasFireflies: isMild(air) };
  const missed = [
    ...findings
      .filter((finding, at) => isMissed(findings, at, understanding) && !isWritten(finding, wanted))
      .map(({ said }) => said),
    ...looks.approximated,
    ...cast.left,
    ...unwanted
      .filter((finding) => isShown(finding, scene) && !isEmptied(finding, scene))
      .map(({ said }) => `no ${said}`),
    ...(wanted.isCut ? ["the end of the text"] : []),
  ];
  // Numbers, or praise of nothing: no single word was missed, and still nothing was understood.
  const isNothing = cast.subjects.length === 0 && wanted.text === undefined;
  if (chosen.isGuess === true && missed.length === 0 && isNothing) {
    missed.push(...shorten(prompt));
  }
  const intent: SceneIntent = {
    scene,
    ...air,
    ...looksOf(scene, looks),
    ...(adjustments.length === 0 ? {} : { adjustments }),
    ...(background === undefined ? {} : { background }),
    ...(isTransparent ? { isTransparent } : {}),
    subjects: cast.subjects,
    ...writingOf(wanted, scene, looks),
    ...detailsOf(findings, unwanted, { scene, subjects: cast.subjects }),
    missed: [...new Set(missed)].slice(0, MISSED_MAX),
  };
  const { time, weather } = looks;
  return {
    intent,
    said: { time: time !== undefined, weather: weather !== undefined, scene: chosen.isNamed },
  };
}

/** The name of whom a card is for is on it: "for Anna", "Happy Birthday Anna". */
const isWritten = ({ said, senses }: Finding, { text = "" }: WantedText): boolean =>
  senses.length === 0 &&
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .includes(said);

/** The first colour that belongs to nothing dyes a pattern: "a pink floral pattern". */
function withDye(
  looks: Looks,
  { findings, dye }: { findings: readonly Finding[]; dye?: number },
): Looks {
  const tone = dye === undefined ? undefined : senseOf(findings[dye], "colour")?.hex;
  return tone === undefined ? looks : { ...looks, tone };
}

/** Whether fireflies can be out. */
const isMild = ({ time, weather, season }: ReturnType<typeof readAir>): boolean =>
  time === "night" && season !== "winter" && !/^(?:rain|storm|snow)$/.test(weather);

const shorten = (prompt: string): string[] => {
  const said = prompt.trim().replaceAll(/\s+/gu, " ");
  return said === "" ? [] : [said.slice(0, 40)];
};

/** What is to be seen, and where. */
function readContent(
  findings: readonly Finding[],
  { hasText, vocabulary }: { hasText: boolean; vocabulary: Vocabulary },
) {
  const taken = readTone(findings)?.used ?? new Set<number>();
  const { mentions: said, ...rest } = gatherMentions(findings, { taken, instead: NO_THINGS });
  const gathered = { ...rest, mentions: pourGlasses(said) };
  const wantsClear = findings.some((finding) => isA(finding, "transparent"));
  const hasBackground = wantsClear || gathered.background !== undefined;
  const named = { ...gathered, findings, vocabulary, hasText, hasBackground };
  const chosen = chooseScene(named);
  const guessed =
    gathered.mentions.length > 0 ? undefined : guessThing(findings, { chosen, vocabulary });
  const isAtHome = chosen.isGuess === true && guessed !== undefined;
  const scene = isAtHome ? (homeOf(guessed.id) ?? "studio") : chosen.scene;
  const mentions = guessed === undefined ? gathered.mentions : [guessed];
  const [firstColour] = gathered.idleColours;
  const dye = scene === "pattern" && taken.size === 0 ? firstColour : undefined;
  return {
    ...gathered,
    idleColours: new Set([...gathered.idleColours].filter((at) => at !== dye)),
    ...(dye === undefined ? {} : { dye }),
    chosen: { ...chosen, scene },
    scene,
    cast: castMentions(mentions, { findings, scene, vocabulary }),
    isTransparent: wantsClear && (scene === "studio" || scene === "logo"),
    isMood: chosen.mood !== undefined,
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

function writingOf(
  { text, manner }: WantedText,
  scene: SceneId,
  { neon }: Looks,
): Pick<SceneIntent, "text" | "textManner"> {
  if (text === undefined) return {};
  return { text, textManner: manner ?? usualManner(scene, neon) };
}

function detailsOf(
  findings: readonly Finding[],
  unwanted: readonly Finding[],
  { scene, subjects }: Pick<SceneIntent, "scene" | "subjects">,
): Pick<SceneIntent, "details"> {
  const said = readDetails(findings, scene);
  const isEmpty = unwanted.some((finding) => isEmptied(finding, scene));
  const implied = scene === "room" ? roomOfFurniture(subjects, said) : isEmpty ? ["empty"] : [];
  const details = [...new Set([...said, ...implied])];
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

/** A street is the only place with people of its own, and it can do without them. */
const isEmptied = ({ said }: Finding, scene: SceneId): boolean =>
  scene === "street" && /^(?:people|pedestrians?|passersby|crowds?|人|行人|人群|路人)$/.test(said);
