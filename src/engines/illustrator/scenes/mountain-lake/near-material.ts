import type { Colour, Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Season } from "../../intent.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import type { LakeWork } from "./lake-work.ts";

const TURF: Record<Season, readonly [dark: Colour, bright: Colour]> = {
  spring: [
    [0.026, 0.043, 0.012],
    [0.07, 0.105, 0.024],
  ],
  summer: [
    [0.024, 0.034, 0.012],
    [0.072, 0.084, 0.026],
  ],
  autumn: [
    [0.055, 0.04, 0.014],
    [0.19, 0.13, 0.04],
  ],
  winter: [
    [0.05, 0.045, 0.03],
    [0.12, 0.1, 0.06],
  ],
};
const EARTH: Colour = [0.085, 0.068, 0.05];
const SNOW: Colour = [0.8, 0.83, 0.88];

/** The colours of the turf at a season. */
export const turfOf = (season: Season): readonly [dark: Colour, bright: Colour] => TURF[season];

/** Answers the painter of the shore at the eye's feet: turf, earth and gravel, or snow. */
export function createNearMaterial({ plan, near: { shade }, daylight, noise }: LakeWork) {
  const { sun, direct, ambient, season, isSnowy } = daylight;
  const [dark, bright] = TURF[season];
  const { stone } = plan;
  return (point: GroundPoint, into: Light): void => {
    const { x, y, z, footprint } = point;
    const detail = smoothstep(0.12, 0.03, footprint);
    const patch = noise.fbm(x * 0.35, z * 0.35 + 3, 2);
    const fine = detail > 0 ? noise.perlin(x * 9, z * 9) * 0.5 * detail : 0;
    const grain = noise.perlin(x * 3.1, z * 3.1) * 0.6 + fine;
    const wet = smoothstep(0.16, 0.02, y + patch * 0.05);
    const gravel = smoothstep(0.55, 0.2, y / plan.shore.beach + patch * 0.5 + grain * 0.12);
    const bare = Math.max(gravel, smoothstep(0.28, 0.45, patch) * 0.5);
    const pebble = bare > 0 ? noise.ridged(x * 3.6 + 2, z * 3.6, 2) : 0;
    const share = clamp(0.4 + patch * 0.9 + grain * 0.3, 0, 1);
    const tone = 0.75 + grain * 0.4;
    const bed = (0.5 + 0.75 * pebble + grain * 0.3) * (1 - 0.5 * wet);
    const ground = gravel > 0.5 ? stone : EARTH;
    let red = lerp(lerp(dark[0], bright[0], share) * tone, ground[0] * bed * 1.3, bare);
    let green = lerp(lerp(dark[1], bright[1], share) * tone, ground[1] * bed * 1.3, bare);
    let blue = lerp(lerp(dark[2], bright[2], share) * tone, ground[2] * bed * 1.3, bare);
    let bump = (grain * 0.4 + (pebble - 0.7) * 0.5 * bare) * detail;
    if (isSnowy) {
      const snow = smoothstep(0.0, 0.16, y + patch * 0.06 + grain * 0.02);
      red = lerp(red, SNOW[0], snow);
      green = lerp(green, SNOW[1], snow);
      blue = lerp(blue, SNOW[2], snow);
      bump *= 1 - 0.82 * snow;
    }
    const slopeX = point.slopeX + bump;
    const slopeZ = point.slopeZ + bump * 0.7;
    const scale = 1 / Math.sqrt(slopeX * slopeX + slopeZ * slopeZ + 1);
    const facing = Math.max(0, (sun.y - slopeX * sun.x - slopeZ * sun.z) * scale);
    const sunny = facing * shade(x, y, z);
    const sky = (0.45 + 0.75 * point.openness) * 1.1;
    into.red = red * (ambient[0] * sky + direct[0] * sunny);
    into.green = green * (ambient[1] * sky + direct[1] * sunny);
    into.blue = blue * (ambient[2] * sky + direct[2] * sunny);
  };
}
