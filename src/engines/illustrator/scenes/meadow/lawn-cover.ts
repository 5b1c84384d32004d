import type { Colour, Light } from "../../core/colour.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Growth } from "../../outdoors/plants/paint-grass.ts";
import { coverWith, setBlade, setColour } from "./cover.ts";
import type { CoverMaterial, CoverOptions, FlowerKind } from "./cover.ts";
import { createRows } from "./crop-rows.ts";
import { grassOf } from "./season-grass.ts";

const BEDS: readonly Colour[] = [
  [0.66, 0.06, 0.12],
  [0.76, 0.52, 0.04],
  [0.62, 0.24, 0.5],
  [0.78, 0.76, 0.72],
  [0.36, 0.16, 0.55],
];
const PETALS: Colour = [0.78, 0.5, 0.56];

/** The mown lawn of a park, with beds of flowers along the way; under cherry trees, fallen petals. */
export function createLawnCover({ plan, season, isSnowy, patches }: CoverOptions): CoverMaterial {
  const { root, tip, dry } = grassOf(season);
  const stripes = createRows(plan, 2.4);
  const { wayAt, wayHalf } = plan;
  const bedAt = (x: number, z: number): number => {
    if (wayAt === undefined || plan.hasCherries) return 0;
    const beside = Math.abs(x - wayAt(z)) - wayHalf;
    return (
      smoothstep(0.18, 0.32, beside) *
      smoothstep(1.25, 1.1, beside) *
      (plan.isGarden ? 1 : smoothstep(0.2, 0.5, Math.sin(z * 0.55 + plan.look * 6)))
    );
  };
  const blooms = !isSnowy && season !== "winter";
  const strewn = plan.hasCherries && season === "spring" ? 0.5 : 0;
  const flowers: FlowerKind[] = blooms
    ? BEDS.map((petal, index) => ({
        form: index % 2 === 0 ? ("bowl" as const) : ("ball" as const),
        petal,
        heart: [0.6, 0.4, 0.04],
        size: 0.045,
        height: 0.34,
        open: 0.5,
        count: 1900,
        share: (x: number, z: number) =>
          bedAt(x, z) * smoothstep(-0.1, 0.15, patches(x * 0.7 + index * 3.7, z * 0.5)),
      }))
    : [];
  return {
    density: 0.62,
    bladeHalf: 0.0032,
    flowers,
    colour(x, z, footprint, into: Light) {
      const stripe = stripes(x, z).index % 2 === 0 ? 0.06 : -0.06;
      const fine = patches(x * 3, z * 1.4) * 0.25 * smoothstep(0.2, 0.03, footprint);
      setColour(into, tip, 0.82 + stripe + fine + patches(x * 0.2, z * 0.2) * 0.25);
      coverWith(into, dry, 0.8, 0.2);
      const bed = bedAt(x, z);
      coverWith(into, root, 1, bed);
      const petals =
        strewn *
        smoothstep(-0.1, 0.3, patches(x * 0.3, z * 0.3)) *
        smoothstep(0, 0.35, patches(x * 8, z * 4));
      coverWith(into, PETALS, 1, petals);
    },
    grow(x, z, into: Growth) {
      const bed = bedAt(x, z);
      const stripe = stripes(x, z).index % 2 === 0 ? 0.07 : -0.07;
      const isPetal = strewn > 0 && patches(x * 9, z * 9) > 0.2;
      setBlade(into, root, isPetal ? PETALS : tip, 0.9 + stripe + patches(x, z) * 0.4);
      into.length = bed > 0.3 ? 0.26 * bed : 0.075;
    },
  };
}
