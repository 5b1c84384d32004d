import type { SceneId } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { chooseFormat } from "./choose-format.ts";
import { findHome, isFood } from "./find-home.ts";
import type { Mention } from "./gather-mentions.ts";
import type { Mood } from "./lexicon/moods.ts";
import { placeOfAir } from "./place-of-air.ts";
import { GRAPHIC } from "./scene-kinds.ts";
import { isOfThePlace } from "./scene-subjects.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";
import { weighPlaces } from "./weigh-places.ts";

export interface ChosenScene {
  readonly scene: SceneId;
  /** Whether the words named the place itself, rather than something that may stand in it. */
  readonly isNamed: boolean;
  /** A feeling or an idea that chose the scene because nothing that can be seen was named. */
  readonly mood?: Mood;
  /** Nothing in the words chose it. */
  readonly isGuess?: true;
}

/** What the words say, as far as it bears on the place. */
export interface Named {
  readonly vocabulary: Vocabulary;
  readonly findings: readonly Finding[];
  readonly mentions: readonly Mention[];
  readonly hasText: boolean;
  /** A background of one colour, or of none, was asked for. */
  readonly hasBackground: boolean;
}

/**
 * The scene for the words. A logo or a pattern that is asked for, else the place that is named,
 * else the kind of picture (a poster), else the home of the things named, else what hour and
 * weather suggest, else a mood. A place keeps its things; things find a home only without one.
 */
export function chooseScene(named: Named): ChosenScene {
  const scene = namedScene(named);
  return scene === undefined ? suggestedScene(named) : { scene, isNamed: true };
}

function namedScene(named: Named): SceneId | undefined {
  const { findings, mentions, hasBackground } = named;
  const print = findings
    .flatMap(({ senses }) => senses)
    .find((sense) => sense.kind === "setting" && GRAPHIC.has(sense.scene));
  if (print?.kind === "setting") return print.scene;
  const place = weighPlaces(findings, mentions);
  if (place !== undefined) return withTable(place, mentions);
  if (isSimpleDrawing(named)) return "logo";
  const format = chooseFormat(named);
  if (format !== undefined) return format;
  if (hasBackground && mentions.length > 0) return "studio";
  const isNeon = findings.some((finding) => isA(finding, "neon"));
  return isNeon && mentions.length === 0 ? "street" : undefined;
}

/** A simple line drawing of a thing is drawn as a logo is; any other line drawing is a picture with that look. */
function isSimpleDrawing({ findings, mentions }: Named): boolean {
  const isDrawn = findings.some((finding) => senseOf(finding, "filter")?.filter === "line-art");
  const isSimple = findings.some((finding) => isA(finding, "simple"));
  return isDrawn && isSimple && mentions.length > 0;
}

/** A cat on a table is a thing in a studio; a table is laid for what can be eaten. */
function withTable(place: SceneId, mentions: readonly Mention[]): SceneId {
  const isLaid = mentions.length === 0 || mentions.some(({ id }) => isFood(id));
  return place === "table" && !isLaid ? "studio" : place;
}

function suggestedScene(named: Named): ChosenScene {
  const { findings, mentions } = named;
  const hinted = findHint(findings);
  if (mentions.length > 0 && !isAllAir(named))
    return { scene: findHome(named, hinted), isNamed: false };
  const suggested = hinted ?? placeOfAir(findings);
  if (suggested !== undefined) return { scene: suggested, isNamed: false };
  const mood = findings.map((finding) => senseOf(finding, "mood")).find((sense) => sense)?.mood;
  if (mood !== undefined) return { scene: mood.scene, isNamed: false, mood };
  return { scene: "mountain-lake", isNamed: false, isGuess: true };
}

/** A street lamp tells its place, and so does a detail unless it is a thing: a tulip may stand in a vase. */
function findHint(findings: readonly Finding[]): SceneId | undefined {
  const hint = findings.map((finding) => senseOf(finding, "hint")?.scene).find((scene) => scene);
  const detail = findings
    .filter((finding) => !isA(finding, "subject"))
    .map((finding) => senseOf(finding, "detail")?.scene)
    .find((scene) => scene !== undefined && !GRAPHIC.has(scene));
  return hint ?? detail;
}

/** Clouds and stars beside words for scenery are part of it. */
function isAllAir({ findings, mentions }: Named): boolean {
  const isAir = ({ at, id }: Mention): boolean =>
    isA(findings[at], "shown") && isOfThePlace("coast", id);
  return mentions.every(isAir) && findings.some((finding) => isA(finding, "scenery"));
}
