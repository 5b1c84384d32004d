import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { createNoiseTile } from "../../outdoors/noise-tile.ts";

/** A train of ripples: metres from crest to crest, and how steep they are. */
interface Train {
  readonly length: number;
  readonly steep: number;
}

const BROAD: Train = { length: 1.7, steep: 0.075 };
const MIDDLE: Train = { length: 0.42, steep: 0.2 };
const FINE: Train = { length: 0.13, steep: 0.22 };

/** How far ripples tilt the surface along x and z. */
export interface RippleTilt {
  x: number;
  z: number;
}

/** Answers the function that tilts a surface of sand by the ripples that can be seen where a pixel covers `seen` metres. */
export function createRipples({ noise, wind }: { noise: Noise; wind: number }) {
  const sine = Math.sin(wind);
  const cosine = Math.cos(wind);
  const slope = { x: 0, y: 0 };
  const patches = createNoiseTile(32, (x, y) => noise.perlin(x, y), 128);
  const warps = createNoiseTile(16, (x, y) => noise.perlin(x, y));
  const turnsAlong = createNoiseTile(16, (x, y) => {
    noise.slope(x, y, slope);
    return slope.x;
  });
  const turnsAside = createNoiseTile(16, (x, y) => {
    noise.slope(x, y, slope);
    return slope.y;
  });

  /** Adds the tilt of one train at a place measured along and across the wind. */
  function addTrain(
    { length, steep }: Train,
    place: { readonly along: number; readonly aside: number; readonly share: number },
    tilt: RippleTilt,
  ): void {
    const along = place.along / length;
    const aside = place.aside / length;
    const u = along / 9;
    const v = aside / 16;
    const warp = warps(u, v) * 2.1 + warps(along / 2.6 + 31, aside / 5) * 0.42;
    const phase = along + warp - Math.floor(along + warp);
    // Gentle towards the wind, steep behind it, as on a dune.
    const rise = phase < 0.68 ? hump(phase / 0.68) * 0.72 : hump((phase - 0.68) / 0.32) * -1.5;
    const amount = rise * steep * place.share;
    const turn = turnsAside(u, v) * (2.1 / 16);
    const turned = 1 + turnsAlong(u, v) * (2.1 / 9);
    tilt.x += amount * (sine * turned + cosine * turn);
    tilt.z += amount * (cosine * turned - sine * turn);
  }

  const place = { along: 0, aside: 0, share: 0 };
  return (point: GroundPoint, seen: number, tilt: RippleTilt): void => {
    const { x, z, slopeX, slopeZ } = point;
    tilt.x = 0;
    tilt.z = 0;
    if (BROAD.length <= 1.6 * seen) return;
    const calm = smoothstep(0.55, 0.3, Math.sqrt(slopeX * slopeX + slopeZ * slopeZ));
    if (calm <= 0) return;
    const much = calm * (0.45 + 0.55 * smoothstep(-0.35, 0.3, patches(x * 0.07 + 5, z * 0.07)));
    place.along = x * sine + z * cosine + point.y * 0.5;
    place.aside = x * cosine - z * sine;
    place.share = smoothstep(1.6, 5, BROAD.length / seen) * much;
    addTrain(BROAD, place, tilt);
    if (MIDDLE.length <= 1.6 * seen) return;
    place.share = smoothstep(1.6, 5, MIDDLE.length / seen) * much;
    addTrain(MIDDLE, place, tilt);
    if (FINE.length <= 1.6 * seen) return;
    place.share = smoothstep(1.6, 5, FINE.length / seen) * much;
    addTrain(FINE, place, tilt);
  };
}

/** Half a wave, from 0 over 1 back to 0; a parabola is as good as a sine here. */
const hump = (share: number): number => 4 * share * (1 - share);
