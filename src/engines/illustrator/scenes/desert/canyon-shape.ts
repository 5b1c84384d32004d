import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import type { DesertPlan } from "./plan.ts";
import { createRockField } from "./rock-field.ts";

/** Steps of the walls, from the river up: metres from its bank, how high, and how steep each is. */
const STEPS = [
  { out: 12, rise: 9, run: 16 },
  { out: 36, rise: 26, run: 7 },
  { out: 62, rise: 12, run: 34 },
  { out: 104, rise: 44, run: 8 },
  { out: 150, rise: 20, run: 60 },
  { out: 224, rise: 58, run: 12 },
  { out: 330, rise: 26, run: 90 },
] as const;
/** Half the width of the river. */
const RIVER = 8;

/** Where the middle of the river is at a distance. */
function riverAt({ offset, lightSide }: DesertPlan, noise: Noise): (z: number) => number {
  return (z) =>
    lightSide * -6 +
    noise.perlin(z * 0.0052 + offset, 2.2) * Math.min(70, z * 0.16) +
    noise.perlin(z * 0.017 - offset, 7.1) * Math.min(16, z * 0.05);
}

/** A canyon: a river between walls that rise in steps, with promontories one behind the other. */
export function canyonShape(plan: DesertPlan, noise: Noise): HeightAt {
  const { offset } = plan;
  const middleAt = riverAt(plan, noise);
  const rocks = createRockField(noise, offset);
  return (x, z) => {
    const off = x - middleAt(z);
    const side = off < 0 ? 31 : 77;
    const promontories = noise.fbm(x * 0.0045 + side, z * 0.0062 + offset, 2) * 130;
    const bays = noise.fbm(x * 0.02 + side, z * 0.024 - offset, 3) * 30;
    const flutes = noise.ridged(x * 0.09, z * 0.09 + side, 2) * 5 - 3;
    const bank = Math.abs(off) - RIVER - noise.perlin(z * 0.06, side) * 2.5;
    const beach =
      Math.min(2.2, bank * 0.11) + noise.fbm(x * 0.11, z * 0.11, 2) * 0.5 * smoothstep(0, 6, bank);
    const out = bank + (promontories + bays + flutes) * smoothstep(6, 70, bank + 8) * 0.75;
    let height = beach;
    for (const { out: start, rise, run } of STEPS) {
      if (out < start) break;
      height += rise * smoothstep(start, start + run, out);
    }
    const lumps = z < 200 && bank > -3 ? rocks(x, z) * 1.3 : 0;
    return height + lumps + noise.fbm(x * 0.03, z * 0.03, 2) * 1.4 * smoothstep(12, 40, out);
  };
}
