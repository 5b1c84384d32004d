import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { createDuneField } from "./dune-shape.ts";
import type { DesertPlan } from "./plan.ts";
import type { Faces, FacesAt } from "./two-sheets.ts";

/** The pool of an oasis: its middle and half its width across and along. */
export interface Pool {
  readonly x: number;
  readonly z: number;
  readonly across: number;
  readonly along: number;
}

export function poolOf({ lightSide, offset }: DesertPlan, noise: Noise): Pool {
  return {
    x: lightSide * (2.5 + 2 * noise.perlin(offset, 6.6)),
    z: 31 + 4 * noise.perlin(3.3, offset),
    across: 15.5 + 3 * noise.perlin(offset, 1.9),
    along: 12.5,
  };
}

/** How far a place lies from the shore, as a share of the size of the pool: below 1 is water. */
export function createShore(pool: Pool, noise: Noise, offset: number) {
  return (x: number, z: number): number => {
    const across = (x - pool.x) / pool.across;
    const along = (z - pool.z) / pool.along;
    const bays = noise.fbm(x * 0.075 + offset, z * 0.075, 3) * 0.55;
    return Math.sqrt(across * across + along * along) + bays;
  };
}

/** Level ground around a pool, with dunes on all sides behind it. */
export function oasisShape(plan: DesertPlan, noise: Noise): FacesAt {
  const { wind, offset } = plan;
  const field = createDuneField({ noise, wind });
  const shoreAt = createShore(poolOf(plan, noise), noise, offset);
  const small: Faces = { windward: 0, lee: 0 };
  return (x, z, into) => {
    const shore = shoreAt(x, z);
    const bank = shore < 1 ? Math.max(-1.5, (shore - 1) * 4.5) : Math.min(0.9, (shore - 1) * 1.5);
    const away = smoothstep(1.6, 4.4, shore) * smoothstep(20, 75, z);
    field(
      x,
      z,
      { length: 125, height: 26 * (1 + 0.8 * smoothstep(200, 900, z)), shift: offset },
      into,
    );
    field(x, z, { length: 27, height: 1.6, shift: offset + 7 }, small);
    const calm = clamp(shore - 1.25, 0, 1);
    const rest = bank + (Math.min(small.windward, small.lee) + 0.15) * calm * lerp(0.5, 1, away);
    into.windward = into.windward * away + rest;
    into.lee = into.lee * away + rest;
  };
}
