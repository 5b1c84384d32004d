import type { SceneId, SceneIntent, TimeOfDay, Weather } from "../intent.ts";
import type { ChosenScene } from "./choose-scene.ts";
import type { Air } from "./read-looks.ts";
import { OUTDOORS } from "./scene-kinds.ts";

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

/**
 * Hour, weather and season: what the words say, else what comes with the things named, else what
 * fits the mood, else what is usual in the scene.
 */
export function readAir(
  said: Air & { readonly hinted: Air },
  { scene, isNamed, mood = {} }: Omit<ChosenScene, "mood"> & { readonly mood?: Air },
): Pick<SceneIntent, "time" | "weather" | "season"> {
  const { hinted, ...words } = said;
  const hint = OUTDOORS.has(scene) || scene === "night-sky" ? hinted : {};
  const { time, weather = "clear", season } = { ...mood, ...hint, ...airOf(words) };
  return {
    time: time ?? usualTime({ scene, isNamed }, weather),
    weather,
    ...(season === undefined ? {} : { season }),
  };
}

/** Under clouds there is no golden light; only lit windows make a dusk of their own. */
function usualTime(
  { scene, isNamed }: Pick<ChosenScene, "scene" | "isNamed">,
  weather: Weather,
): TimeOfDay {
  const usual = USUAL_TIME[scene];
  // A bicycle is better seen by day than in the street at night that a city is known for.
  if (scene === "street" && !isNamed && weather === "clear") return "golden";
  return usual === "golden" && CLOUDED.has(weather) ? "day" : usual;
}

const CLOUDED: ReadonlySet<Weather> = new Set<Weather>(["overcast", "rain", "snow", "storm"]);

const airOf = ({ time, weather, season }: Air): Air => ({
  ...(time === undefined ? {} : { time }),
  ...(weather === undefined ? {} : { weather }),
  ...(season === undefined ? {} : { season }),
});
