import type { SceneId, Subject } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { canDraw } from "./scene-subjects.ts";
import { senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";

export interface ChosenScene {
  readonly scene: SceneId;
  /** Whether the words named the place itself, rather than something that may stand in it. */
  readonly isNamed: boolean;
  /** Places that were named and that no scene draws. */
  readonly missed: readonly string[];
}

interface Named {
  readonly subjects: readonly Subject[];
  /** Writing was asked for; a street has a sign for it. */
  readonly hasText: boolean;
  readonly vocabulary: Vocabulary;
}

/**
 * The scene for the words: a logo or a studio that is asked for, else the place named most often,
 * else what the things named suggest, else the nearest to a place that cannot be drawn. A place
 * that can show none of the things named gives way to the studio: who asks for a cat on a beach
 * would rather have the cat.
 */
export function chooseScene(
  findings: readonly Finding[],
  { subjects, hasText, vocabulary }: Named,
): ChosenScene {
  // A thing without artwork brings nobody to the studio.
  const hasSubjects = subjects.some(({ id }) => canDraw("studio", id, vocabulary));
  const named = countScenes(findings, "setting");
  const nearest = countScenes(findings, "nearest");
  const missed = findings
    .filter((finding) => senseOf(finding, "nearest") && !senseOf(finding, "subject"))
    .map(({ said }) => said);
  const asked = (["logo", "studio"] as const).find((scene) => named.has(scene));
  const place = asked ?? mostNamed(named);
  const isBarren =
    hasSubjects &&
    !hasText &&
    place !== undefined &&
    !subjects.some(({ id }) => canDraw(place, id, vocabulary));
  if (isBarren) {
    const places = findings
      .filter((finding) => senseOf(finding, "setting"))
      .map(({ said }) => said);
    return { scene: "studio", isNamed: false, missed: [...missed, ...places] };
  }
  if (place !== undefined) return { scene: place, isNamed: true, missed };
  const neon = findings.some((finding) => senseOf(finding, "neon"));
  if (neon && !hasSubjects) return { scene: "street", isNamed: true, missed };
  const hinted = mostNamed(countScenes(findings, "hint"));
  if (hinted !== undefined) return { scene: hinted, isNamed: false, missed };
  if (hasSubjects) return { scene: "studio", isNamed: false, missed };
  const scene = mostNamed(nearest) ?? fromAir(findings) ?? "studio";
  return { scene, isNamed: nearest.size > 0, missed };
}

function countScenes(
  findings: readonly Finding[],
  kind: "setting" | "hint" | "nearest",
): Map<SceneId, number> {
  const counts = new Map<SceneId, number>();
  for (const finding of findings) {
    const sense = senseOf(finding, kind);
    if (sense !== undefined) counts.set(sense.scene, (counts.get(sense.scene) ?? 0) + 1);
  }
  return counts;
}

/** The first of those named most often. */
function mostNamed(counts: ReadonlyMap<SceneId, number>): SceneId | undefined {
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Weather and hours need a place: a rainy night is a street, a sunset a coast. */
function fromAir(findings: readonly Finding[]): SceneId | undefined {
  if (findings.some((finding) => senseOf(finding, "scenery"))) return "coast";
  const rain = findings.some((finding) => senseOf(finding, "weather")?.weather === "rain");
  if (rain) return "street";
  const hour = findings.some((finding) => senseOf(finding, "time") ?? senseOf(finding, "weather"));
  return hour ? "coast" : undefined;
}
