import { createLight } from "../../../core/colour.ts";
import type { Light } from "../../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import type { SkyMirror } from "../sky-mirror.ts";
import type { BeachPlan } from "./plan-beach.ts";
import { createWetFilm } from "./wet-film.ts";

/** How far off the shore the bottom is seen, in metres. */
export const REACH = 70;

export interface ShallowTint {
  readonly plan: BeachPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly mirror: SkyMirror;
}

/** A place of the shallow water. One object serves all places. */
export interface ShallowPlace {
  x: number;
  z: number;
  /** How steeply the eye looks down on it, as a slope. */
  down: number;
  /** Metres off the shore. */
  out: number;
  /** How much of it the air leaves, 0 to 1. */
  clear: number;
}

/** Shallow water is lit by the sand below it, and at its very edge it is only a film on the sand. */
export function createTint({ plan, daylight, noise, mirror }: ShallowTint) {
  const { ambient, direct, sun } = daylight;
  const { sand } = plan;
  const wetFilm = createWetFilm({ daylight, noise, sand, mirror });
  const film = createLight();
  const under = { x: 0, z: 0, down: 1 };
  const lit = Math.max(0.1, sun.y) * 0.75;
  const bottom = [0, 1, 2].map(
    (channel) =>
      (sand[channel] ?? 0) * ((ambient[channel] ?? 0) * 1.2 + (direct[channel] ?? 0) * lit),
  );
  // Water swallows red light first.
  const [near, far] = plan.isTropical
    ? ([
        [0.5, 0.98, 0.9],
        [0.07, 0.62, 0.68],
      ] as const)
    : ([
        [0.5, 0.78, 0.68],
        [0.1, 0.4, 0.42],
      ] as const);
  return ({ x, z, down, out, clear }: ShallowPlace, into: Light): void => {
    const cosine = (down / Math.sqrt(x * x + z * z * (1 + down * down))) * z;
    const fresnel = 0.03 + 0.97 * (1 - clamp(cosine, 0, 1)) ** 3.4;
    const deep = smoothstep(1, 30, out);
    const seen = smoothstep(REACH, 6, out) * clear * clamp(1 - fresnel * 1.15, 0, 1) * 0.9;
    into.red = lerp(into.red, (bottom[0] ?? 0) * lerp(near[0], far[0], deep), seen);
    into.green = lerp(into.green, (bottom[1] ?? 0) * lerp(near[1], far[1], deep), seen);
    into.blue = lerp(into.blue, (bottom[2] ?? 0) * lerp(near[2], far[2], deep) * 1.25, seen);
    const share = smoothstep(9, 0, out) * clear;
    if (share <= 0) return;
    under.x = x;
    under.z = z;
    under.down = down * z;
    wetFilm(under, film);
    into.red = lerp(into.red, film.red, share);
    into.green = lerp(into.green, film.green, share);
    into.blue = lerp(into.blue, film.blue, share);
  };
}
