import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { curveThrough } from "../../outdoors/curve-through.ts";
import type { DesertPlan } from "./plan.ts";
import type { Faces, FacesAt } from "./two-sheets.ts";

interface Field {
  /** Metres from crest to crest along the wind. */
  readonly length: number;
  readonly height: number;
  readonly shift: number;
}

/**
 * Dunes as wind piles them: crests are where a noise crosses zero, so they are sharp, wind and join;
 * towards the wind they fall gently, behind the crest at the angle at which sand slides.
 */
export function createDuneField({ noise, wind }: { noise: Noise; wind: number }) {
  const sine = Math.sin(wind);
  const cosine = Math.cos(wind);
  return (x: number, z: number, { length, height, shift }: Field, into: Faces): void => {
    const along = (x * sine + z * cosine) / length;
    const aside = (x * cosine - z * sine) / (length * 2.1);
    const bend = noise.perlin(along * 0.45 + shift, aside * 0.9 - shift) * 0.75;
    const value = noise.perlin(along + bend + shift * 3, aside + bend * 0.35 - shift * 2);
    into.windward = height * profile(1 - value * 1.35);
    into.lee = height * profile(1 + value * 2.5);
  };
}

/** Steeper towards the crest, and without a kink at the foot. */
function profile(rise: number): number {
  const above = rise > 0.16 ? rise : (0.5 * (rise + 0.16) ** 2) / 0.32;
  return rise <= -0.16 ? 0 : above * (0.55 + 0.45 * above);
}

/** How high crests are at a place against their mean: they rise to summits and sink to saddles. */
function variety(noise: Noise, x: number, z: number): number {
  const slow = noise.perlin(x * 0.0021, z * 0.0021);
  const quick = noise.perlin(x * 0.0085 + 40, z * 0.0085) * (1 - 0.75 * smoothstep(300, 900, z));
  return clamp(0.85 + slow * 0.7 + quick * 0.85, 0.16, 2.2);
}

/** A sea of dunes, seen from the back of one that ends in a crest some steps before the eye. */
export function seaOfDunes({ wind, offset, lightSide }: DesertPlan, noise: Noise): FacesAt {
  const field = createDuneField({ noise, wind });
  const small: Faces = { windward: 0, lee: 0 };
  const edge = 30 + 14 * noise.perlin(offset, 4.4);
  const slant = lightSide * (0.5 + 0.5 * noise.perlin(2.2, offset));
  return (x, z, into) => {
    const out = Math.hypot(x * 0.7, z);
    const far = smoothstep(14, 95, out) * (1 + smoothstep(300, 1100, out) * 0.5);
    const height = 25 * far * variety(noise, x + offset * 40, z);
    field(x, z, { length: 118, height, shift: offset }, into);
    field(x, z, { length: 31, height: 2.4, shift: offset + 7 }, small);
    const great = Math.min(into.windward, into.lee);
    const rest = softMin(small.windward, small.lee, 0.35) * Math.max(0, 1 - great / 30);
    // Beyond its crest the dune underfoot falls off, so that its edge stands against the valley.
    const crest = edge + x * slant + noise.perlin(x * 0.045 + offset, 1.3) * 9;
    const near = noise.perlin(x * 0.045 + offset, z * 0.045) * 0.6 + rest * 0.3 + z * 0.008;
    const front = near + softMin(0, (crest - z) * 0.6, 0.25);
    const base = rest - 15 - 4 * smoothstep(60, 400, out);
    into.windward = softMax(front, into.windward + base, 1);
    into.lee = softMax(front, into.lee + base, 1);
  };
}

/** Places where the crest of the great dune runs: distance, metres to the lit side, height. */
const CREST: readonly (readonly [z: number, aside: number, height: number])[] = [
  [2, -1.1, 0.5],
  [6, -1.7, 0.35],
  [13, 1.6, 0.25],
  [27, 7.6, 1.1],
  [62, -7.5, 5.6],
  [125, 13, 21],
  [230, -14, 58],
  [330, -8, 50],
  [520, 40, 18],
  [900, 60, 0],
];

/** One great dune whose crest leads in curves from the eye's feet to its summit, over smaller ones. */
export function greatDune({ wind, offset, lightSide }: DesertPlan, noise: Noise): FacesAt {
  const field = createDuneField({ noise, wind });
  // Each seed bends the crest elsewhere and puts the summit nearer or farther.
  const stretch = 1 + 0.45 * noise.perlin(offset * 3.1, 8.8);
  const far = (z: number): number => (z < 10 ? z : 10 + (z - 10) * stretch);
  const bent = (aside: number, index: number): number =>
    aside * (1 + 0.9 * noise.perlin(offset + index * 5.3, 2.9)) * (index > 2 ? stretch : 1);
  const asideAt = curveThrough(CREST.map(([z, aside], index) => [far(z), bent(aside, index)]));
  const heightAt = curveThrough(CREST.map(([z, , height]) => [far(z), height * stretch ** 0.7]));
  const sway = 0.75 + 0.5 * Math.abs(noise.perlin(offset, 3.3));
  const lift = 0.88 + 0.25 * noise.perlin(7.7, offset);
  const lean = noise.perlin(offset * 1.7, 1.1) * 0.16;
  const great: Faces = { windward: 0, lee: 0 };
  const small: Faces = { windward: 0, lee: 0 };

  function groundAt(x: number, z: number): number {
    const grown = smoothstep(30, 240, Math.hypot(x * 0.7, z));
    const height = 18 * variety(noise, x + offset * 40, z);
    field(x, z, { length: 120, height, shift: offset }, great);
    field(x, z, { length: 34, height: 2.6, shift: offset + 7 }, small);
    return (
      softMin(great.windward, great.lee, 1.2) * grown +
      softMin(small.windward, small.lee, 0.35) * (0.25 + 0.75 * grown) -
      2.2 * (1 - grown) -
      0.4
    );
  }

  return (x, z, into) => {
    const middle = lightSide * (asideAt(z) * sway - z * lean * smoothstep(30, 200, z));
    const wobble = noise.perlin(z * 0.035 + offset, 9.1) * Math.min(5, z * 0.03);
    // Towards the light it falls gently, away from it as steeply as sand can lie.
    const off = (x - middle - wobble) * lightSide;
    const top = heightAt(z) * lift;
    const ground = groundAt(x, z);
    const soft = 0.4 + Math.min(6, z * 0.02);
    const gentle = off * 0.2 + 13 * (1 - Math.exp(-Math.max(-60, off) * 0.011));
    into.windward = softMax(ground, top - gentle, soft);
    into.lee = softMax(ground, top + off * 0.63, soft);
  };
}

function softMax(a: number, b: number, soft: number): number {
  const share = clamp(0.5 + (b - a) / (2 * soft), 0, 1);
  return lerp(a, b, share) + soft * share * (1 - share);
}

const softMin = (a: number, b: number, soft: number): number => -softMax(-a, -b, soft);
