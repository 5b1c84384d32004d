import type { SceneId } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { GRAPHIC, OUTDOORS } from "./scene-kinds.ts";

/** What a scene draws in its own way, whether or not there is artwork of it; kept in step with the scenes. */
const OWN: Readonly<Partial<Record<SceneId, ReadonlySet<string>>>> = {
  coast: new Set(["lighthouse", "boat", "bird"]),
  "mountain-lake": new Set(["house", "hut"]),
  street: new Set([
    "office building",
    "convenience store",
    "department store",
    "skyscraper",
    "buildings",
  ]),
  forest: new Set(["house", "hut"]),
  meadow: new Set(["house", "hut"]),
  skyline: new Set(["skyscraper", "buildings", "office building", "bridge", "fireworks"]),
  desert: new Set(["cactus", "palm"]),
  "snow-village": new Set(["house", "hut", "church"]),
  room: new Set(["armchair", "desk", "campfire", "fireplace"]),
};

/** Sun, moon and stars stand in the sky of every landscape, as the hour and the weather have it. */
const OF_THE_SKY: ReadonlySet<string> = new Set(
  "sun,moon,full moon,star,cloud,drop,lightning,snowflake".split(","),
);

/** What a season brings to every landscape. */
const OF_THE_SEASON: ReadonlySet<string> = new Set([
  "cherry blossom",
  "leaf",
  "maple leaf",
  "leaf fluttering in wind",
]);

/** What a place is made of. */
const OF_THE_PLACE: Readonly<Partial<Record<SceneId, ReadonlySet<string>>>> = {
  coast: new Set(["wave", "desert island"]),
  underwater: new Set(["wave", "bubbles", "drop"]),
  "night-sky": new Set(["star", "glowing star", "sparkles"]),
};

/** Whether a scene can draw a thing at all: everything coloured can stand anywhere, prints also show line drawings. */
export function canDraw(scene: SceneId, id: string, vocabulary: Vocabulary): boolean {
  if (isOwn(scene, id)) return true;
  if (vocabulary.spriteOf(id) !== undefined) return true;
  return GRAPHIC.has(scene) && vocabulary.lineOf(id) !== undefined;
}

export const isOwn = (scene: SceneId, id: string): boolean => OWN[scene]?.has(id) ?? false;

/** A window is part of a house; by itself it would stand in the grass. */
export const isOfAHouse = (scene: SceneId, id: string): boolean =>
  OUTDOORS.has(scene) && id === "window";

/** Whether a thing is part of the place or of its sky and is not put into it once more. */
export const isOfThePlace = (scene: SceneId, id: string): boolean =>
  (OUTDOORS.has(scene) && OF_THE_SKY.has(id)) || (OF_THE_PLACE[scene]?.has(id) ?? false);

/** Whether a thing comes to a landscape with its season; a single one is a thing of its own. */
export const isOfTheSeason = (scene: SceneId, id: string): boolean =>
  OUTDOORS.has(scene) && OF_THE_SEASON.has(id);
