import type { Colour, Light } from "../../core/colour.ts";
import { mixColours } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { pick } from "../../core/pick.ts";
import type { Random } from "../../core/rng.ts";

/** Writes the paint of a planet at a point of its unit sphere; y is its north. */
export type Skin = (x: number, y: number, z: number, into: Light) => void;

export interface PlanetLook {
  readonly skin: Skin;
  /** Colour of the air over its rim; black if it has none. */
  readonly air: Colour;
}

const GIANTS: readonly [readonly Colour[], ...(readonly Colour[])[]] = [
  [
    [0.62, 0.42, 0.24],
    [0.8, 0.66, 0.46],
    [0.46, 0.25, 0.13],
    [0.86, 0.78, 0.64],
  ],
  [
    [0.16, 0.32, 0.62],
    [0.34, 0.56, 0.82],
    [0.08, 0.18, 0.46],
    [0.6, 0.78, 0.9],
  ],
  [
    [0.66, 0.5, 0.22],
    [0.84, 0.72, 0.44],
    [0.52, 0.36, 0.16],
    [0.9, 0.84, 0.66],
  ],
  [
    [0.46, 0.2, 0.36],
    [0.7, 0.4, 0.5],
    [0.28, 0.1, 0.28],
    [0.86, 0.66, 0.66],
  ],
  [
    [0.1, 0.42, 0.42],
    [0.3, 0.64, 0.58],
    [0.05, 0.26, 0.32],
    [0.66, 0.86, 0.76],
  ],
];

/** A gas giant, a living world, a desert of rock or a ball of ice. */
export function choosePlanetLook(random: Random, noise: Noise): PlanetLook {
  const kind = random();
  const shift = random() * 90;
  if (kind < 0.48) return createGiant(random, { noise, shift });
  if (kind < 0.74) return { skin: createLivingSkin(noise, shift), air: [0.18, 0.42, 1] };
  if (kind < 0.88)
    return {
      skin: createRockSkin(noise, { shift, colour: [0.5, 0.2, 0.09], dark: [0.17, 0.07, 0.045] }),
      air: [0.7, 0.3, 0.14],
    };
  return {
    skin: createRockSkin(noise, { shift, colour: [0.72, 0.8, 0.86], dark: [0.28, 0.42, 0.54] }),
    air: [0.3, 0.6, 0.9],
  };
}

/** Our own, as seen from the Moon. */
export const earthLook = (noise: Noise): PlanetLook => ({
  skin: createLivingSkin(noise, 12.4),
  air: [0.18, 0.42, 1],
});

/** A small grey moon. */
export const moonLook = (noise: Noise, shift: number): PlanetLook => ({
  skin: createRockSkin(noise, { shift, colour: [0.42, 0.4, 0.38], dark: [0.2, 0.19, 0.19] }),
  air: [0, 0, 0],
});

function createGiant(
  random: Random,
  { noise, shift }: { noise: Noise; shift: number },
): PlanetLook {
  const bands = pick(random, GIANTS);
  const count = 5 + random() * 5;
  const stormY = (random() - 0.5) * 0.7;
  const stormX = (random() - 0.5) * 0.8;
  const first = bands[0] ?? [0.5, 0.5, 0.5];
  const skin: Skin = (x, y, z, into) => {
    const turbulence = noise.fbm(x * 2.2 + shift, y * 8 + z * 1.4, 4);
    const swirl = noise.fbm(x * 5 + turbulence * 2 + shift, y * 22 + turbulence * 3, 4);
    const dx = (x - stormX) * 2.6;
    const dy = (y - stormY) * 7;
    const storm = Math.exp(-(dx * dx + dy * dy) * 2.2);
    const latitude = (y + turbulence * 0.06 + storm * 0.08 * Math.sign(dy)) * count + shift;
    const band = Math.floor(latitude);
    const share = smoothstep(0.25, 0.75, latitude - band);
    const one = bands[((band % 4) + 4) % 4] ?? first;
    const two = bands[(((band + 1) % 4) + 4) % 4] ?? first;
    const tone = 1 + swirl * 0.55;
    const red = (bands[2] ?? first)[0] * 1.3;
    into.red = lerp(lerp(one[0], two[0], share) * tone, red, storm * 0.7);
    into.green = lerp(one[1], two[1], share) * tone * (1 - storm * 0.35);
    into.blue = lerp(one[2], two[2], share) * tone * (1 - storm * 0.5);
  };
  return { skin, air: mixColours(first, [0.6, 0.7, 0.9], 0.5) };
}

function createLivingSkin(noise: Noise, shift: number): Skin {
  return (x, y, z, into) => {
    const u = x + shift;
    const w = z * 0.9;
    const land =
      noise.fbm(u * 1.5 + w, y * 1.5 - w * 0.6, 6) + noise.fbm(u * 3.4 - w, y * 3.4 + 5, 4) * 0.3;
    const isLand = smoothstep(0.02, 0.07, land);
    const dry =
      smoothstep(0.5, 0.15, Math.abs(y)) * smoothstep(-0.1, 0.3, noise.fbm(u * 2, y * 2 + 9, 3));
    const ice = smoothstep(0.8, 0.9, Math.abs(y) + land * 0.18);
    const relief = 1 + noise.fbm(u * 12, y * 12, 3) * 0.5;
    into.red = lerp(0.012, lerp(0.06, 0.4, dry) * relief, isLand);
    into.green = lerp(0.06, lerp(0.16, 0.3, dry) * relief, isLand);
    into.blue = lerp(0.2, lerp(0.035, 0.13, dry) * relief, isLand);
    const swirl = noise.fbm(u * 1.4 + 40, y * 2.6, 3);
    const cloud = smoothstep(
      0.02,
      0.42,
      noise.fbm(u * 3 + swirl * 2.2 + 60, y * 4.2 + swirl, 6) + 0.06,
    );
    const white = Math.max(ice * 0.9, cloud * 0.92);
    into.red = lerp(into.red, 0.84, white);
    into.green = lerp(into.green, 0.87, white);
    into.blue = lerp(into.blue, 0.9, white);
  };
}

function createRockSkin(
  noise: Noise,
  { shift, colour, dark }: { shift: number; colour: Colour; dark: Colour },
): Skin {
  return (x, y, z, into) => {
    const u = x * 1.7 + shift + z * 0.8;
    const v = y * 1.7 - z * 0.5;
    const plains = smoothstep(-0.2, 0.3, noise.fbm(u, v, 5));
    const crags = noise.ridged(u * 2.4, v * 2.4, 4);
    const tone = clamp(0.55 + crags * 0.6, 0.3, 1.4);
    into.red = lerp(dark[0], colour[0], plains) * tone;
    into.green = lerp(dark[1], colour[1], plains) * tone;
    into.blue = lerp(dark[2], colour[2], plains) * tone;
  };
}
