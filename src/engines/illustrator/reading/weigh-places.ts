import type { SceneId } from "../intent.ts";
import type { Mention } from "./gather-mentions.ts";
import { combinePlaces } from "./combine-places.ts";
import { GRAPHIC } from "./scene-kinds.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";

const STRONG = 6;
const NEAREST = 4;
const WEAK = 1;
/** The sky is over every other place. */
const SKY = 0.5;
/** The place named first is most often the one that is meant. */
const FIRST = 1;
/** What stands in the distance is seen from the place. */
const DISTANT_SHARE = 0.2;

/**
 * The place that the words name: the one with most words, strong ones counting more than a river, a
 * road or a meal. Undefined when none is named.
 */
export function weighPlaces(
  findings: readonly Finding[],
  mentions: readonly Mention[],
): SceneId | undefined {
  const weights = new Map<SceneId, number>();
  const known = new Set<string>();
  const add = (scene: SceneId, weight: number): void => {
    weights.set(scene, (weights.get(scene) ?? 0) + weight);
  };
  // What stands in a vase grows nowhere.
  const isInVase = mentions.some(({ id }) => id === "vase");
  for (const [at, finding] of findings.entries()) {
    if (known.has(finding.said) || finding.isBreak === true) continue;
    if (isInVase && isA(finding, "subject")) continue;
    known.add(finding.said);
    const share = isDistant(findings, at) ? DISTANT_SHARE : 1;
    for (const [scene, weight] of placesOf(finding)) {
      const first = weight > WEAK && weights.size === 0 ? FIRST : 0;
      add(scene, (weight + first) * share);
    }
  }
  const places = [...weights].toSorted(([, a], [, b]) => b - a);
  const [found] = places;
  if (found === undefined) return undefined;
  const [scene, weight] = found;
  return combinePlaces(scene, { findings, mentions, isSure: weight >= STRONG });
}

function placesOf(finding: Finding): [SceneId, number][] {
  const places = finding.senses.flatMap((sense): [SceneId, number][] => {
    if (sense.kind === "setting") return [[sense.scene, weightOf(sense)]];
    return sense.kind === "nearest" ? [[sense.scene, NEAREST]] : [];
  });
  return places.length > 0 ? places : placeOfDetail(finding);
}

/** A detail tells its place, unless it is a thing: lavender grows in a field, a tulip may stand in a vase. */
function placeOfDetail(finding: Finding): [SceneId, number][] {
  const detail = finding.senses.find(
    (sense) => sense.kind === "detail" && !GRAPHIC.has(sense.scene),
  );
  if (detail?.kind !== "detail" || isA(finding, "subject")) return [];
  return [[detail.scene, weightOf({ scene: detail.scene, isWeak: true })]];
}

function weightOf({ scene, isWeak }: { readonly scene: SceneId; readonly isWeak?: true }): number {
  if (isWeak !== true) return STRONG;
  return scene === "night-sky" ? SKY : WEAK;
}

/** "Mountains in the background", 远处的雪山. */
function isDistant(findings: readonly Finding[], at: number): boolean {
  const isBack = (index: number): boolean =>
    senseOf(findings[index], "place")?.place.depth === "back";
  return isBack(at + 1) || isBack(at - 1) || (isA(findings[at - 1], "quiet") && isBack(at - 2));
}
