import type { Colour, Light } from "../../core/colour.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Growth } from "../../outdoors/plants/paint-grass.ts";
import { coverWith, setBlade, setColour } from "./cover.ts";
import type { CoverMaterial, CoverOptions } from "./cover.ts";
import { createRows } from "./crop-rows.ts";
import { VINE_ROWS } from "./crop-shape.ts";
import { grassOf } from "./season-grass.ts";

const EARTH: Colour = [0.24, 0.175, 0.115];

/** The ground of a vineyard: earth below the vines, grass between the rows. */
export function createVineyardCover({
  plan,
  season,
  isSnowy,
  patches,
}: CoverOptions): CoverMaterial {
  const rows = createRows(plan, VINE_ROWS, 0.5);
  const { root, tip, dry } = grassOf(season);
  return {
    density: 0.5,
    bladeHalf: 0.0032,
    flowers: [],
    colour(x, z, footprint, into: Light) {
      const beside = Math.abs(rows(x, z).offset);
      const clod = patches(x * 5, z * 3) * 0.35 * smoothstep(0.2, 0.03, footprint);
      setColour(into, tip, 0.85 + patches(x * 0.8, z * 0.5) * 0.4);
      coverWith(into, dry, 0.85, 0.3);
      coverWith(
        into,
        EARTH,
        0.9 + clod,
        smoothstep(0.26, 0.16, beside + patches(x * 1.3, z) * 0.1),
      );
    },
    grow(x, z, into: Growth) {
      const beside = Math.abs(rows(x, z).offset);
      into.length =
        smoothstep(0.2, 0.3, beside + patches(x * 1.3, z) * 0.1) * (isSnowy ? 0.06 : 0.13);
      setBlade(into, root, tip, 0.9 + patches(x, z) * 0.5);
    },
  };
}
