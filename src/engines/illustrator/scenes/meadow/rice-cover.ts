import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Season } from "../../intent.ts";
import type { Growth } from "../../outdoors/plants/paint-grass.ts";
import { setBlade, setColour, coverWith } from "./cover.ts";
import type { CoverMaterial, CoverOptions } from "./cover.ts";
import { grassOf } from "./season-grass.ts";
import type { TerraceAt } from "./terraces.ts";

const MUD: Colour = [0.09, 0.07, 0.045];

const RICE: Readonly<Record<Season, readonly [Colour, Colour]>> = {
  spring: [
    [0.07, 0.13, 0.02],
    [0.15, 0.25, 0.035],
  ],
  summer: [
    [0.05, 0.11, 0.016],
    [0.12, 0.22, 0.03],
  ],
  autumn: [
    [0.26, 0.19, 0.04],
    [0.5, 0.37, 0.08],
  ],
  winter: [
    [0.15, 0.12, 0.07],
    [0.22, 0.18, 0.1],
  ],
};

/** Rice in terraces: some fields green or golden, some still under water; grass on the banks. */
export function createRiceCover(
  { plan, season, isSnowy, patches }: CoverOptions,
  terraceAt: TerraceAt,
): CoverMaterial {
  const [deep, bright] = RICE[season];
  const grass = grassOf(season);
  const salt = Math.floor(plan.look * 613);
  return {
    density: 0.72,
    bladeHalf: 0.0034,
    flowers: [],
    colour(x, z, footprint, into: Light) {
      const { floor, isRim, isFlooded } = terraceAt(x, z);
      const tone = 0.92 + patches(x * 0.9, z * 0.7) * 0.4 + 0.12 * hashCell(floor, salt);
      if (isRim) setColour(into, grass.tip, tone * 0.8);
      else if (isFlooded) setColour(into, MUD, tone);
      else setColour(into, bright, tone);
      const planted =
        0.5 + 0.5 * Math.sin(x * 7 + patches(x, z) * 2) * smoothstep(0.12, 0.03, footprint);
      if (!isRim && !isFlooded) coverWith(into, deep, tone, planted * 0.5);
    },
    grow(x, z, into: Growth) {
      const { floor, isRim, isFlooded } = terraceAt(x, z);
      into.length = isRim ? 0.22 : isFlooded ? 0 : isSnowy ? 0.1 : 0.36;
      const tone = 0.95 + patches(x * 1.3, z * 1.3) * 0.4 + 0.12 * hashCell(floor, salt);
      setBlade(into, isRim ? grass.root : deep, isRim ? grass.tip : bright, tone);
    },
  };
}
