import type { SceneId, Season, Weather } from "../intent.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";

const PLACES: readonly (readonly [Weather | Season, SceneId])[] = [
  ["snow", "snow-village"],
  ["winter", "snow-village"],
  ["rain", "street"],
  ["storm", "coast"],
  ["autumn", "forest"],
  ["spring", "meadow"],
  ["fog", "mountain-lake"],
];
const AIR = ["time", "weather", "season"] as const;

/** Hours, seasons and weather need a place: a rainy night is a street, a sunset a coast. */
export function placeOfAir(findings: readonly Finding[]): SceneId | undefined {
  const place = placeOfWeather(findings);
  if (place !== undefined) return place;
  if (findings.some((finding) => senseOf(finding, "time")?.time === "night")) return "night-sky";
  if (findings.some((finding) => isA(finding, "scenery"))) return "mountain-lake";
  return findings.some((finding) => AIR.some((kind) => isA(finding, kind))) ? "coast" : undefined;
}

/** The place for a weather or a season; an hour alone can be anywhere. */
export function placeOfWeather(findings: readonly Finding[]): SceneId | undefined {
  const said = new Set<string | undefined>(
    findings.flatMap((finding) => [
      senseOf(finding, "weather")?.weather,
      senseOf(finding, "season")?.season,
    ]),
  );
  return PLACES.find(([air]) => said.has(air))?.[1];
}
