import { hashText } from "../core/hash.ts";
import type { SceneId } from "../intent.ts";
import { chooseFormat } from "./choose-format.ts";
import { findHome, isFood } from "./find-home.ts";
import type { Mention } from "./gather-mentions.ts";
import type { Mood } from "./lexicon/moods.ts";
import type { Named } from "./named.ts";
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
  if (place !== undefined) return place === "table" ? withTable(named) : place;
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
function withTable({ findings, mentions }: Named): SceneId {
  const isNamed = findings.some(({ senses }) =>
    senses.some((sense) => sense.kind === "setting" && sense.scene === "table" && !sense.isWeak),
  );
  const isLaid = isNamed || mentions.length === 0 || mentions.some(({ id }) => isFood(id));
  return isLaid ? "table" : "studio";
}

function suggestedScene(named: Named): ChosenScene {
  const { findings, mentions } = named;
  const hinted = findings.map((finding) => senseOf(finding, "hint")?.scene).find((scene) => scene);
  if (mentions.length > 0 && !isAllAir(named))
    return { scene: findHome(named, hinted), isNamed: false };
  const suggested = hinted ?? placeOfAir(findings);
  if (suggested !== undefined) return { scene: suggested, isNamed: false };
  const mood = findings.map((finding) => senseOf(finding, "mood")).find((sense) => sense)?.mood;
  if (mood !== undefined) return { scene: mood.scene, isNamed: false, mood };
  return { scene: anyLandscape(findings), isNamed: false, isGuess: true };
}

const LANDSCAPES = ["mountain-lake", "coast", "meadow", "forest"] as const;

/** Words that name nothing get a view, the same words the same one. */
function anyLandscape(findings: readonly Finding[]): SceneId {
  const words = findings.map(({ said }) => said).join(" ");
  return LANDSCAPES[hashText(words) % LANDSCAPES.length] ?? "mountain-lake";
}

/** Clouds and stars beside words for scenery are part of it. */
function isAllAir({ findings, mentions }: Named): boolean {
  const isAir = ({ at, id }: Mention): boolean =>
    isA(findings[at], "shown") && isOfThePlace("coast", id);
  return mentions.every(isAir) && findings.some((finding) => isA(finding, "scenery"));
}
