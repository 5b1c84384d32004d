import type { SceneIntent, TimeOfDay } from "../intent.ts";
import { PLACE_NAMES } from "./lexicon/place-names.ts";
import { joinWords } from "./join-words.ts";
import { GRAPHIC, OUTDOORS } from "./scene-kinds.ts";

const HOURS: Readonly<Record<TimeOfDay, string>> = {
  day: "by day",
  golden: "in golden light",
  sunset: "at sunset",
  night: "at night",
};
const WEATHERS = {
  clear: "",
  overcast: "under clouds",
  rain: "in the rain",
  snow: "in falling snow",
  fog: "in fog",
  storm: "in a storm",
} as const satisfies Readonly<Record<SceneIntent["weather"], string>>;

/** The place with what is in it: `a pine forest with a stream`. */
export function namePlace({ scene, details = [] }: SceneIntent): string {
  const { usual, kinds, features } = PLACE_NAMES[scene];
  const kind = details.map((detail) => kinds[detail]).find((name) => name !== undefined);
  const within = details.flatMap((detail) => features[detail] ?? []);
  const place = kind ?? usual;
  return within.length === 0 ? place : `${place} with ${joinWords(within)}`;
}

/** Hour, season and weather as a sentence has them: `at sunset in autumn`, `at night in the rain`. */
export function nameAir({ scene, time, season, weather, neon }: SceneIntent): string {
  const isOpen = OUTDOORS.has(scene);
  const hasHour = isOpen || (!GRAPHIC.has(scene) && time !== "day" && !SAYS_NIGHT.has(scene));
  const hasAir = isOpen || scene === "studio" || scene === "room";
  const parts = [
    hasHour ? HOURS[time] : "",
    season === undefined || !hasAir ? "" : `in ${season}`,
    hasAir ? WEATHERS[weather] : "",
    neon ? "in neon light" : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** Scenes in which it is always night. */
const SAYS_NIGHT: ReadonlySet<SceneIntent["scene"]> = new Set<SceneIntent["scene"]>([
  "night-sky",
  "underwater",
]);

/** The hour as the line for a person has it: a print has none. */
export const nameHour = ({ scene, time }: SceneIntent): string =>
  GRAPHIC.has(scene) || SAYS_NIGHT.has(scene) ? "" : HOURS[time];
