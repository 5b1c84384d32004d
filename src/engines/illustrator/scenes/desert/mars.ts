import type { Colour, Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import { createGroundLight } from "../../outdoors/ground-light.ts";
import type { DesertPlan } from "./plan.ts";
import { createRockField } from "./rock-field.ts";

const DUST: Colour = [0.37, 0.18, 0.092];
const STONE: Colour = [0.2, 0.105, 0.065];

/** A plain strewn with rocks; behind it low swells, and the worn rim of a crater along the horizon. */
export function marsShape({ offset, lightSide }: DesertPlan, noise: Noise): HeightAt {
  const rocks = createRockField(noise, offset);
  return (x, z) => {
    const swell = noise.fbm(x * 0.012 + offset, z * 0.012, 3) * 4.5 * smoothstep(12, 140, z);
    const drift = noise.fbm(x * 0.09 + offset, z * 0.14, 2) * 0.3;
    const rim = smoothstep(650, 1900, z + noise.perlin(x * 0.0016 + offset, 4.1) * 500);
    const crags = noise.ridged(x * 0.0017 + offset, z * 0.0017, 4);
    const high = clamp(0.55 + lightSide * -0.55 * (x / z) * 1.6, 0.12, 1.1);
    const hills = rim * (20 + 150 * crags * high);
    return swell + drift - 0.2 + hills + rocks(x, z);
  };
}

/** Answers the function that colours dust and stones of Mars. */
export function createMarsGround({ daylight, noise }: { daylight: Daylight; noise: Noise }) {
  const lightUp = createGroundLight(daylight);
  const tilt = { x: 0, y: 0, z: 0 };
  const slope = { x: 0, y: 0 };
  return (point: GroundPoint, into: Light): void => {
    const fall = Math.sqrt(point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    const near = smoothstep(0.05, 0.008, point.footprint);
    const stony = smoothstep(0.35, 0.75, fall) * smoothstep(1.5, 0.2, point.footprint);
    const patch = noise.fbm(point.x * 0.035, point.z * 0.05 + point.y * 0.02, 3);
    const grains = noise.perlin(point.x * 9, point.z * 9) * near;
    const beds = noise.perlin(point.y * 0.09, 5.5) * smoothstep(10, 60, point.y) * 0.35;
    const drift = noise.perlin(point.x * 0.16 + 3, point.z * 0.5) * 0.12;
    const tone = 1 - patch * 0.4 + drift + grains * 0.22 + beds;
    const dark = smoothstep(0.02, 0.34, patch) * 0.6;
    into.red = lerp(lerp(DUST[0], 0.22, dark), STONE[0], stony) * tone;
    into.green = lerp(lerp(DUST[1], 0.11, dark), STONE[1], stony) * tone;
    into.blue = lerp(lerp(DUST[2], 0.07, dark), STONE[2], stony) * tone;
    if (daylight.isSnowy) frost(point, fall, into);
    const ripple = smoothstep(0.25, 0.1, fall) * smoothstep(0.06, 0.012, point.footprint);
    noise.slope(point.x * 0.9 + patch * 2, point.z * 3.4, slope);
    tilt.x = -slope.x * 0.05 * ripple;
    tilt.y = 0;
    tilt.z = -slope.y * 0.1 * ripple;
    noise.slope(point.x * 7 + point.y * 9, point.z * 7 - point.y * 6, slope);
    tilt.x -= slope.x * (0.03 + 0.14 * stony) * near;
    tilt.z -= slope.y * (0.03 + 0.14 * stony) * near;
    lightUp(point, tilt, into);
  };

  function frost(point: GroundPoint, fall: number, into: Light): void {
    const drift = noise.fbm(point.x * 0.2, point.z * 0.2, 3);
    const share = 0.8 * smoothstep(-0.1, 0.3, drift - fall * 0.3 + 0.12);
    into.red = lerp(into.red, 0.74, share);
    into.green = lerp(into.green, 0.72, share);
    into.blue = lerp(into.blue, 0.72, share);
  }
}
