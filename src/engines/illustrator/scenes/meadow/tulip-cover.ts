import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Growth } from "../../outdoors/plants/paint-grass.ts";
import { coverWith, setBlade, setColour } from "./cover.ts";
import type { CoverMaterial, CoverOptions } from "./cover.ts";
import { createRows } from "./crop-rows.ts";
import { TULIP_ROWS } from "./crop-shape.ts";

const COLOURS: readonly Colour[] = [
  [0.62, 0.035, 0.03],
  [0.75, 0.5, 0.03],
  [0.66, 0.2, 0.34],
  [0.76, 0.72, 0.66],
  [0.72, 0.24, 0.02],
  [0.3, 0.05, 0.28],
];
const EARTH: Colour = [0.16, 0.115, 0.08];
const GREEN: Colour = [0.075, 0.125, 0.035];
const DEEP: Colour = [0.04, 0.07, 0.02];

/** Tulips in stripes of one colour each; before and after their season only the green beds. */
export function createTulipCover({ plan, season, isSnowy, patches }: CoverOptions): CoverMaterial {
  const rows = createRows(plan, TULIP_ROWS);
  const blooms = !isSnowy && season !== "winter";
  const salt = Math.floor(plan.look * 811);
  const colourOf = (index: number): Colour =>
    blooms
      ? (COLOURS[(index * 5 + Math.floor(hashCell(index, salt) * 3) + 600) % COLOURS.length] ??
        GREEN)
      : GREEN;
  const bedAt = (x: number, z: number): number =>
    smoothstep(0.44, 0.4, Math.abs(rows(x, z).offset) + patches(x * 3, z * 2) * 0.03);
  return {
    density: 0.95,
    bladeHalf: 0.0075,
    bow: 0.45,
    flowers: blooms
      ? COLOURS.map((petal) => ({
          form: "cup" as const,
          petal,
          heart: petal,
          size: 0.042,
          height: 0.4,
          open: 0,
          count: 2600,
          share: (x: number, z: number) =>
            colourOf(rows(x, z).index) === petal && Math.abs(rows(x, z).offset) < 0.42 ? 1 : 0,
        }))
      : [],
    colour(x, z, footprint, into: Light) {
      const bed = bedAt(x, z);
      setColour(into, EARTH, 0.95 + patches(x * 4, z * 3) * 0.4 * smoothstep(0.2, 0.03, footprint));
      coverWith(into, GREEN, 0.9, bed);
      // From afar only the blossoms are seen.
      const fleck = 0.75 + patches(x * 6, z * 2.2) * 0.8 * smoothstep(0.3, 0.05, footprint);
      coverWith(
        into,
        colourOf(rows(x, z).index),
        0.95,
        bed * Math.min(1, Math.max(0, fleck)) * smoothstep(0.012, 0.05, footprint),
      );
    },
    grow(x, z, into: Growth) {
      const bed = bedAt(x, z);
      into.length = bed > 0.3 ? (isSnowy ? 0.1 : 0.3) * (0.8 + patches(x * 2, z * 2) * 0.5) : 0;
      const far = smoothstep(16, 34, z);
      const flower = colourOf(rows(x, z).index);
      setBlade(
        into,
        DEEP,
        [
          GREEN[0] * 1.25 + (flower[0] - GREEN[0] * 1.25) * far,
          GREEN[1] * 1.25 + (flower[1] - GREEN[1] * 1.25) * far,
          GREEN[2] * 1.25 + (flower[2] - GREEN[2] * 1.25) * far,
        ],
        1 + patches(x * 1.7, z * 1.7) * 0.4,
      );
    },
  };
}
