import { scaleColour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import type { SiteLight } from "../../things/site.ts";
import type { ForestWork } from "./forest-work.ts";

/** The air close to the eye is clear, and things stand there: they get this share of the mist. */
const NEAR_AIR = 0.12;
/** How much of the sun reaches a thing where no gap of the canopy is above it, and where one is. */
const SHADED = 0.1;
const SUNNY = 0.62;
/** Under leaves less light comes from the sky than things get in the open. */
const UNDER_LEAVES = 0.62;
/** By night the moon is behind things: what it leaves of their outline, and what the sky fills in, is raised. */
const MOON = 3.2;
const NIGHT_SKY = 1.7;

/** The light of the forest floor as it falls on what stands there. */
export function lightOnThings({ daylight, gaps }: ForestWork): SiteLight {
  const { isNight, direct, ambient, hazeDensity } = daylight;
  return {
    ...daylight,
    direct: isNight ? scaleColour(direct, MOON) : direct,
    ambient: scaleColour(ambient, isNight ? NIGHT_SKY : UNDER_LEAVES),
    hazeDensity: hazeDensity * NEAR_AIR,
    sunlit: isNight ? () => 1 : (x, y, z) => lerp(SHADED, SUNNY, gaps(x, y, z)),
  };
}
