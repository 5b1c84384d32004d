import type { Colour, Light } from "../../core/colour.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { Growth } from "../../outdoors/plants/paint-grass.ts";
import { coverWith, setBlade, setColour } from "./cover.ts";
import type { CoverMaterial, CoverOptions } from "./cover.ts";
import { createRows } from "./crop-rows.ts";
import { LAVENDER_ROWS } from "./crop-shape.ts";

const EARTH: Colour = [0.21, 0.155, 0.105];
const PURPLE: Colour = [0.135, 0.062, 0.31];
const LIGHT_PURPLE: Colour = [0.25, 0.125, 0.46];
const STALK: Colour = [0.085, 0.1, 0.06];
const GREY_GREEN: Colour = [0.12, 0.145, 0.08];

/** Rows of lavender that lead to the horizon; in spring and winter not in bloom. */
export function createLavenderCover({
  plan,
  season,
  isSnowy,
  patches,
}: CoverOptions): CoverMaterial {
  const rows = createRows(plan, LAVENDER_ROWS);
  const blooms = season === "summer" || season === "autumn";
  const dark = blooms ? PURPLE : STALK;
  const bright = blooms ? LIGHT_PURPLE : GREY_GREEN;
  return {
    density: 0.85,
    bladeHalf: 0.0042,
    bow: 0.45,
    flowers:
      blooms && !isSnowy
        ? [
            {
              form: "ear",
              petal: LIGHT_PURPLE,
              heart: LIGHT_PURPLE,
              size: 0.042,
              height: 0.3,
              open: 0,
              count: 6000,
              share: (x, z) =>
                smoothstep(0.36, 0.24, Math.abs(rows(x, z).offset)) * (z < 22 ? 1 : 0),
            },
          ]
        : [],
    colour(x, z, footprint, into: Light) {
      const beside = Math.abs(rows(x, z).offset);
      const ragged = patches(x * 2.1, z * 1.3) * 0.09;
      const bush = smoothstep(0.42, 0.34, beside + ragged);
      const clod = patches(x * 5, z * 3) * 0.3 * smoothstep(0.2, 0.03, footprint);
      setColour(into, EARTH, 0.9 + clod + patches(x * 0.6, z * 0.6) * 0.3);
      const share = 0.5 + patches(x * 3.1, z * 1.9) * 0.8;
      const tone = 0.9 + patches(x * 0.2, z * 0.2) * 0.5;
      coverWith(into, dark, tone, bush);
      coverWith(into, bright, tone, bush * Math.max(0, share) * smoothstep(0.4, 0.1, beside));
    },
    grow(x, z, into: Growth) {
      const beside = Math.abs(rows(x, z).offset);
      const bush = smoothstep(0.36, 0.26, beside + patches(x * 2.1, z * 1.3) * 0.07);
      if (bush < 0.1) {
        into.length = 0;
        return;
      }
      const share = Math.min(1, Math.max(0, 0.5 + patches(x * 2.7, z * 2.7) * 0.9));
      setBlade(
        into,
        STALK,
        [
          lerp(dark[0], bright[0], share),
          lerp(dark[1], bright[1], share),
          lerp(dark[2], bright[2], share),
        ],
        0.95 + patches(x * 0.7, z * 0.7) * 0.5,
      );
      into.length = (isSnowy ? 0.12 : 0.27) * bush * (0.75 + 0.4 * (1 - beside * 2));
    },
  };
}
