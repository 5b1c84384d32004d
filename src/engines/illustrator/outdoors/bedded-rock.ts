import type { Colour, Light } from "../core/colour.ts";
import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import type { Noise, Slope } from "../core/noise.ts";
import type { Daylight } from "./daylight.ts";
import type { GroundPoint } from "./ground-point.ts";
import { createGroundLight } from "./ground-light.ts";
import type { Tilt } from "./ground-light.ts";

export interface BeddedRock {
  readonly daylight: Daylight;
  readonly noise: Noise;
  /** Colours of the beds of rock, of which bands are mixed. */
  readonly beds: readonly [Colour, Colour, Colour];
  /** The ground between the rocks. */
  readonly soil: Colour;
  /** How much of the ground is covered by low bushes, 0 to 1. */
  readonly scrub: number;
  /** How deep clefts and ledges are, as a share of the usual; 1 if absent. */
  readonly relief?: number;
  readonly offset: number;
}

const SCRUB: Colour = [0.13, 0.135, 0.075];

/** Folds of a wall: metres from one to the next across and up, and how deep they are. */
const CLEFTS = [
  { wide: 14, high: 60, depth: 3.4 },
  { wide: 5, high: 16, depth: 1.1 },
  { wide: 1.9, high: 3.2, depth: 0.44 },
  { wide: 0.7, high: 0.7, depth: 0.16 },
  { wide: 0.26, high: 0.2, depth: 0.05 },
] as const;

/** Answers the function that colours beds of rock, the rubble below them and the soil between. */
export function createBeddedRock(options: BeddedRock) {
  const { daylight, noise, relief = 1 } = options;
  const tilt: Tilt = { x: 0, y: 0, z: 0 };
  const lightUp = createGroundLight(daylight);
  const colourBeds = createBeds(options);
  const carve = createClefts(noise, tilt);
  const coverSoil = createSoil(options, tilt);
  const laySnow = daylight.isSnowy ? createSnow(noise) : undefined;
  const damp = daylight.weather === "rain" || daylight.weather === "storm" ? 0.66 : 1;
  return (point: GroundPoint, into: Light): void => {
    const fall = Math.sqrt(point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    const uneven = noise.perlin(point.x * 0.09, point.z * 0.09 + point.y * 0.07) * 0.22;
    const soilShare = smoothstep(0.62, 0.3, fall + uneven);
    tilt.x = 0;
    tilt.y = 0;
    tilt.z = 0;
    if (soilShare < 1) {
      colourBeds(point, into);
      carve(point, Math.min(7, fall) * (1 - soilShare) * relief);
    }
    if (soilShare > 0) coverSoil(point, soilShare, into);
    into.red *= damp;
    into.green *= damp;
    into.blue *= damp;
    laySnow?.(point, fall, into);
    lightUp(point, tilt, into);
  };
}

/** Bands of rock: thick beds and thin ones, dipping a little. */
function createBeds({ noise, beds: [dark, middle, light], offset }: BeddedRock) {
  return (point: GroundPoint, into: Light): void => {
    const bend = noise.perlin(point.x * 0.011, point.z * 0.011) * 3;
    const dip = point.y + point.x * 0.012 + bend;
    const thick = noise.perlin(dip * 0.052 + offset, 3.7);
    const thin = noise.perlin(dip * 0.34 + offset, 9.2) * smoothstep(1.6, 0.4, point.footprint);
    const share = clamp(0.5 + thick * 1.15 + thin * 0.4, 0, 1);
    const pale =
      0.7 * smoothstep(0.12, 0.42, noise.perlin(dip * 0.12 - offset, 17.1) + thin * 0.25);
    const streak = noise.perlin((point.x + point.z * 0.8) * 0.22, point.y * 0.025) * 0.2;
    const tone = 1 + streak + thin * 0.28;
    into.red = lerp(lerp(dark[0], middle[0], share), light[0], pale) * tone;
    into.green = lerp(lerp(dark[1], middle[1], share), light[1], pale) * tone;
    into.blue = lerp(lerp(dark[2], middle[2], share), light[2], pale) * tone;
  };
}

/** Clefts run down a wall, ledges along it. */
function createClefts(noise: Noise, tilt: Tilt) {
  const slope: Slope = { x: 0, y: 0 };
  return (point: GroundPoint, steep: number): void => {
    const along = point.x + point.z * 0.85;
    let x = 0;
    let y = 0;
    for (const { wide, high, depth } of CLEFTS) {
      const shown = smoothstep(0.9, 2.4, wide / point.footprint);
      if (shown === 0) break;
      const value = noise.slope(along / wide + 7, point.y / high, slope);
      const fold = value < 0 ? 1.6 : -1.2;
      x += (slope.x * fold * depth * shown) / wide;
      y += (slope.y * fold * depth * shown) / high;
    }
    tilt.x = x * steep;
    tilt.y = y * steep * 0.6;
    tilt.z = x * steep * 0.7;
  };
}

function createSoil({ noise, soil, scrub, offset }: BeddedRock, tilt: Tilt) {
  const slope: Slope = { x: 0, y: 0 };
  return (point: GroundPoint, share: number, into: Light): void => {
    const { x, y, z, footprint } = point;
    const stain = noise.fbm(x * 0.03 + offset, z * 0.03, 3);
    const near = smoothstep(0.14, 0.03, footprint);
    const pebbles =
      noise.fbm(x * 3.3, z * 3.3 + y * 2.6, 3) * 0.55 * near +
      noise.perlin(x * 0.42 + 9, z * 0.42 + y * 0.5) * 0.12;
    const tone = 1 + stain * 0.4 + pebbles;
    const crowd = noise.perlin(x * 0.55, z * 0.55) + noise.perlin(x * 1.7, z * 1.7) * 0.4;
    const far = smoothstep(0.02, 0.12, footprint);
    const grown = smoothstep(0.34, 0.5, crowd + stain * 0.5) * scrub * far;
    into.red = lerp(into.red, lerp(soil[0] * tone, SCRUB[0], grown), share);
    into.green = lerp(into.green, lerp(soil[1] * tone, SCRUB[1], grown), share);
    into.blue = lerp(into.blue, lerp(soil[2] * tone, SCRUB[2], grown), share);
    noise.slope(x * 2.3, z * 2.3 + y * 1.7, slope);
    tilt.x -= slope.x * 0.12 * share * near;
    tilt.z -= slope.y * 0.12 * share * near;
  };
}

function createSnow(noise: Noise) {
  return (point: GroundPoint, fall: number, into: Light): void => {
    const drift = noise.fbm(point.x * 0.08, point.z * 0.08 + point.y * 0.1, 3);
    const share = 0.9 * smoothstep(0.9, 0.35, fall + drift * 0.6);
    into.red = lerp(into.red, 0.78, share);
    into.green = lerp(into.green, 0.81, share);
    into.blue = lerp(into.blue, 0.86, share);
  };
}
