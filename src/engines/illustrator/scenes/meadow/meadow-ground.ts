import type { Colour, Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { bakeViewGrid } from "../../outdoors/view-grid.ts";
import { coverWith } from "./cover.ts";
import type { CoverMaterial } from "./cover.ts";
import { createFlood } from "./flood.ts";
import { createFields } from "./fields.ts";
import type { MeadowWork } from "./meadow-work.ts";

const SUN = 0;
const FOOT = 1;
const WAY = 2;
const WORN = 3;
const COVER = 4;
const WHITE = 5;
const CHANNELS = 6;
const FAR = 900;

const EARTH: Colour = [0.33, 0.255, 0.165];
const SNOW: Colour = [0.78, 0.81, 0.86];

/** Answers the function that colours the land: what grows before the eye, the path, the fields on the hills, snow. */
export function createMeadowGround(work: MeadowWork, cover: CoverMaterial) {
  const { plan, daylight, patches } = work;
  const { sun, direct, ambient, isSnowy, weather } = daylight;
  const grid = bakeLand(work);
  const fields = createFields(work);
  const here = new Float32Array(CHANNELS);
  const hasWater = (plan.layout === "terraces" && !isSnowy) || plan.riverAt !== undefined;
  const flood = hasWater ? createFlood(work) : undefined;
  const isWet = weather === "rain" || weather === "storm";
  const earth: Colour = plan.layout === "park" ? [0.36, 0.3, 0.22] : EARTH;
  // Against the sun grass is lit through.
  const glow = Math.max(0, sun.z) * 0.55;

  return (point: GroundPoint, into: Light): void => {
    const { x, z, footprint } = point;
    grid.read(x, z, here);
    const near = here[COVER] ?? 0;
    if (near > 0.995) cover.colour(x, z, footprint, into);
    else {
      fields(x, z, footprint, into);
      if (near > 0.005) blendNear(x, z, footprint, near, into);
    }
    const way = here[WAY] ?? 0;
    if (way > 0.01)
      coverWith(
        into,
        earth,
        (here[WORN] ?? 1) +
          patches(x * 7, z * 4) * 0.3 +
          patches(x * 23, z * 14) * 0.25 * smoothstep(0.06, 0.015, footprint),
        way,
      );
    if (isWet) {
      into.red *= 0.68;
      into.green *= 0.72;
      into.blue *= 0.7;
    }
    if (isSnowy)
      coverWith(into, SNOW, 1 + patches(x * 0.8, z * 0.6) * 0.07, (here[WHITE] ?? 0) - way * 0.2);
    const length = 1 / Math.sqrt(1 + point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    const facing = (sun.y - point.slopeX * sun.x - point.slopeZ * sun.z) * length;
    const sunlit = (here[SUN] ?? 1) * point.sunlit;
    const grassy = (1 - way) * (isSnowy ? 0.15 : 1);
    const lit =
      (Math.max(0, facing) * 0.8 + grassy * (0.22 + glow) * clamp(0.4 + facing * 4, 0, 1)) * sunlit;
    // Among blades little of the sky is seen.
    const deep = isSnowy ? 1 : lerp(0.62, 1, smoothstep(8, 40, z)) * grassy + (1 - grassy);
    const sky = (1 - (here[FOOT] ?? 0)) * (0.6 + 0.4 * point.openness) * deep;
    into.red *= direct[0] * lit * deep + ambient[0] * sky;
    into.green *= direct[1] * lit * deep + ambient[1] * sky;
    into.blue *= direct[2] * lit * deep + ambient[2] * sky;
    flood?.(point, into);
  };

  function blendNear(x: number, z: number, footprint: number, share: number, into: Light): void {
    const { red, green, blue } = into;
    cover.colour(x, z, footprint, into);
    into.red = lerp(red, into.red, share);
    into.green = lerp(green, into.green, share);
    into.blue = lerp(blue, into.blue, share);
  }
}

function bakeLand({ plan, noise, light, patches }: MeadowWork) {
  const { wayAt, wayHalf } = plan;
  const area = {
    spread: plan.spread,
    near: 1.5,
    far: FAR,
    columns: Math.round(140 * plan.fineness),
    rows: Math.round(200 * plan.fineness),
    channels: CHANNELS,
  };
  return bakeViewGrid(area, (x, z, into) => {
    const ragged = patches(x * 0.9, z * 0.9) * 0.5;
    const beside = wayAt === undefined ? 99 : Math.abs(x - wayAt(z)) - wayHalf;
    const soft = plan.layout === "park" ? 0.12 : 0.5;
    const trodden = smoothstep(
      soft,
      -soft * 0.4,
      beside + (plan.layout === "park" ? 0 : ragged * 0.6),
    );
    // Grass grows between the ruts of a cart track.
    const ruts = plan.layout === "farm" && Math.abs(beside + wayHalf) < 0.42 ? 0.35 : 1;
    into[SUN] = light.sunAt(x, z);
    into[FOOT] = light.footAt(x, z);
    into[WAY] = trodden * ruts * smoothstep(170, 90, z);
    into[WORN] = 0.9 + noise.fbm(x * 1.1 + 8, z * 0.5, 3) * 0.5;
    into[COVER] =
      plan.layout === "terraces"
        ? smoothstep(330, 250, z)
        : smoothstep(128, 104, z + noise.fbm(x * 0.02, z * 0.02, 2) * 40);
    into[WHITE] = clamp(
      1.1 - smoothstep(0.22, 0.45, noise.fbm(x * 0.3 + 5, z * 0.3, 3)) * 0.5,
      0,
      1,
    );
  });
}
