import { createLight } from "../../../core/colour.ts";
import type { Colour, Light } from "../../../core/colour.ts";
import { clamp, lerp } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import type { SkyMirror } from "../sky-mirror.ts";

export interface WetFilm {
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly sand: Colour;
  readonly mirror: SkyMirror;
}

/** A place under the film: where it is, and how far below the eye. One object serves all places. */
export interface FilmPlace {
  x: number;
  z: number;
  down: number;
}

/** Answers the function that writes what a film of water over sand shows: the sky above, at a steep look the sand below. */
export function createWetFilm({ daylight, noise, sand, mirror }: WetFilm) {
  const { ambient, direct, sun } = daylight;
  const lit = Math.max(0, sun.y) ** 0.85 * 0.48;
  const bottom = [0, 1, 2].map(
    (channel) =>
      (sand[channel] ?? 0) * ((ambient[channel] ?? 0) * 0.7 + (direct[channel] ?? 0) * lit),
  );
  const sky = createLight();
  const ray = { across: 0, up: 1, ahead: 1 };
  return ({ x, z, down }: FilmPlace, into: Light): void => {
    const distance = Math.sqrt(x * x + down * down + z * z);
    const cosine = clamp(down / distance, 0, 1);
    // Gentle wrinkles; far away they are too fine to be seen singly.
    const calm = 1 / (1 + z * 0.06);
    const wave =
      noise.perlin(x * 0.7, z * 1.9) * 0.05 * calm + noise.perlin(x * 2.1 + 7, z * 5) * 0.02 * calm;
    ray.across = x + wave * distance * cosine;
    ray.up = down + wave * distance * 0.8;
    ray.ahead = z;
    mirror(ray, sky);
    const fresnel = 0.03 + 0.9 * (1 - cosine) ** 3.2;
    into.red = lerp(bottom[0] ?? 0, sky.red, fresnel);
    into.green = lerp(bottom[1] ?? 0, sky.green, fresnel);
    into.blue = lerp(bottom[2] ?? 0, sky.blue, fresnel);
  };
}
