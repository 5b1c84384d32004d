import type { SceneId } from "../intent.ts";
import { homeOf, isPiece } from "../things/traits/home-of.ts";
import { traitOf } from "../things/traits/trait-of.ts";
import type { Named } from "./named.ts";
import type { Mention } from "./gather-mentions.ts";
import { placeOfWeather } from "./place-of-air.ts";
import { canDraw } from "./scene-subjects.ts";
import { isA } from "./sense.ts";

/**
 * A scene for things whose place was not named: what other words hint at, a studio for one kind of
 * thing that is looked at by itself (a bicycle), unless an hour or weather was named, the home of
 * the things, the place of the weather, else a studio. What exists as a line drawing only is drawn as such.
 */
export function findHome(
  { findings, mentions, vocabulary }: Named,
  hinted: SceneId | undefined,
): SceneId {
  const atHome = homeOfAll(mentions);
  const isAlone = mentions.every(({ id }) => id === mentions[0]?.id && isPiece(id));
  const isPlaceless = atHome === "studio" || (isAlone && !hasAir(findings));
  const home = isPlaceless ? undefined : atHome;
  // Flowers in a vase by the window are in a room.
  if (hinted !== undefined) return hinted === "studio" && home === "room" ? home : hinted;
  const isHigh = mentions.some(({ place }) => place?.isHigh === true);
  const place = home ?? (isHigh ? "meadow" : (placeOfWeather(findings) ?? "studio"));
  const isShown = mentions.some(({ id }) => canDraw(place, id, vocabulary));
  const hasLines = mentions.some(({ id }) => vocabulary.lineOf(id) !== undefined);
  return isShown || !hasLines ? place : "logo";
}

const AIR = ["time", "weather", "season", "scenery"] as const;

const hasAir = (findings: Named["findings"]): boolean =>
  findings.some((finding) => AIR.some((kind) => isA(finding, kind)));

/** Where most of the things are at home, the first of them where that is even. */
function homeOfAll(mentions: readonly Mention[]): SceneId | undefined {
  const counts = new Map<SceneId, number>();
  for (const { id } of mentions) {
    const home = homeOf(id);
    if (home !== undefined) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  if (isMeal(mentions)) return "table";
  counts.delete("table");
  // Where a house is named by itself it is the house, and no street of shops has room for it.
  if (mentions.some(({ id }) => HOUSES.has(id))) counts.delete("street");
  // Under trees nobody sees what flies over a castle.
  const isHigh = mentions.some(
    ({ place }) => place?.isHigh === true || place?.relation?.kind === "above",
  );
  if (isHigh && counts.size > 1) counts.delete("forest");
  // A whale and a boat meet at the surface.
  if (counts.has("coast")) counts.delete("underwater");
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

const HOUSES: ReadonlySet<string> = new Set(["house", "hut", "house with garden"]);

/** Several kinds of food, or one dish, with nothing that is too large for a table. */
function isMeal(mentions: readonly Mention[]): boolean {
  if (!mentions.every(({ id }) => isFood(id) || isSmall(id))) return false;
  const foods = new Set(mentions.map(({ id }) => id).filter((id) => isFood(id)));
  return foods.size > 1 || [...foods].some((id) => homeOf(id) === "table");
}

export const isFood = (id: string): boolean =>
  homeOf(id) === "table" || (traitOf(id)?.material === "food" && id !== "candle");

/** Metres; what is lower can stand on a laid table. */
const TABLE_THING_MAX = 0.45;

function isSmall(id: string): boolean {
  const trait = traitOf(id);
  return trait?.habitat === "any" && trait.height <= TABLE_THING_MAX && homeOf(id) === undefined;
}
