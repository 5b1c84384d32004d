import { scaleColour } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Direction } from "../../core/sky.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { LakePlan } from "./lake-plan.ts";

/**
 * The light on the land. By day it rakes over the slopes, so that every gully shows; the moon, which stands in the
 * picture, lights them as if it stood beside it, or no more than their edges would be seen.
 */
export function lightLand(plan: LakePlan, daylight: Daylight): Daylight {
  const { lightSide } = plan;
  const { time, isNight, ambient, direct, palette } = daylight;
  const sun: Direction = {
    day: { x: lightSide * 0.8, y: 0.5, z: -0.33 },
    golden: { x: lightSide * 0.86, y: 0.36, z: -0.36 },
    sunset: plan.isSunAhead ? daylight.sun : { x: lightSide * 0.86, y: 0.16, z: -0.48 },
    night: { x: Math.sign(daylight.sun.x) * 0.74, y: 0.6, z: -0.3 },
  }[time];
  // When the sun is low and warm, what it does not reach has only the blue of the zenith.
  const cool: Colour = time === "golden" || time === "sunset" ? [0.52, 0.68, 1] : [1, 1, 1];
  // Under a closed sky at night hardly any light is left; the eye gets used to it.
  const isDark = isNight && palette.direct < 0.4;
  const lift = isDark ? 5 : isNight ? 1.5 : 1;
  return {
    ...daylight,
    sun,
    ambient: [
      ambient[0] * cool[0] * lift,
      ambient[1] * cool[1] * lift,
      ambient[2] * cool[2] * lift,
    ],
    haze: scaleColour(daylight.haze, isDark ? 2.4 : 1),
    direct: scaleColour(direct, { day: 1, golden: 0.9, sunset: 0.5, night: 1.5 }[time]),
    // Snow and water are bright: they must not push all else into the dark, nor themselves into white.
    key: daylight.key * (isNight ? 1.15 : time === "sunset" ? 0.66 : 0.78),
  };
}

/**
 * Answers the function that tells how much of the low sun reaches a height. When it sets behind the eye the
 * valley lies in the shadow of the mountains there, and only the summits glow.
 */
export function createGlow(plan: LakePlan, { time }: Daylight): (y: number) => number {
  if (time !== "sunset") return () => 1;
  if (plan.isSunAhead) return () => 0.4;
  const from = plan.summit * 0.2;
  const to = plan.summit * 0.6;
  return (y) => 0.1 + 1.15 * smoothstep(from, to, y);
}
