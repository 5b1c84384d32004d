import { mixColours, scaleColour } from "../../core/colour.ts";
import type { SceneIntent } from "../../intent.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { MeadowPlan } from "./plan.ts";

/** The light of an hour in open country. Moonlight is stronger than true, so that the land can be seen. */
export function createMeadowDaylight(
  { camera, sunX, side }: MeadowPlan,
  intent: SceneIntent,
): Daylight {
  const daylight = createDaylight(
    { camera, sunX, lightSide: side < 0 ? 1 : -1, lowSun: 0.075 },
    intent,
  );
  if (daylight.time === "sunset") {
    // The far hills of the evening are violet rather than brown.
    const violet = scaleColour(daylight.palette.middle, 1.25);
    return {
      ...daylight,
      haze: mixColours(daylight.haze, violet, 0.4),
      ambient: scaleColour(daylight.ambient, 1.15),
    };
  }
  if (!daylight.isNight) return daylight;
  return {
    ...daylight,
    ambient: scaleColour(daylight.ambient, 2.6),
    direct: scaleColour(daylight.direct, 2.2),
  };
}
