import type { Colour, Light } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Growth } from "../../outdoors/plants/paint-grass.ts";
import { coverWith, setBlade, setColour } from "./cover.ts";
import type { CoverMaterial, CoverOptions } from "./cover.ts";

const GREEN: Colour = [0.075, 0.115, 0.025];
const DEEP: Colour = [0.03, 0.05, 0.012];
const YELLOW: Colour = [0.82, 0.5, 0.02];
const BROWN: Colour = [0.085, 0.04, 0.014];
const DRY: Colour = [0.2, 0.14, 0.06];

/** A field of sunflowers that face the eye; dry stalks in winter. */
export function createSunflowerCover({ season, isSnowy, patches }: CoverOptions): CoverMaterial {
  const blooms = !isSnowy && season !== "winter";
  const green = blooms ? GREEN : DRY;
  return {
    density: 0.75,
    bladeHalf: 0.016,
    bow: 0.45,
    flowers: blooms
      ? [
          {
            form: "sun",
            petal: YELLOW,
            heart: BROWN,
            size: 0.135,
            height: 1.2,
            open: 0.82,
            count: 1500,
            share: () => 1,
            gap: 0.74,
          },
        ]
      : [],
    colour(x, z, footprint, into: Light) {
      setColour(into, green, 0.9 + patches(x * 1.1, z * 0.8) * 0.5);
      if (!blooms) return;
      const heads = clamp(
        0.45 + patches(x * 2.6, z * 1.1) * 1.5 * smoothstep(0.5, 0.08, footprint),
        0,
        0.85,
      );
      coverWith(into, YELLOW, 0.85, heads * smoothstep(0.01, 0.05, footprint));
    },
    grow(x, z, into: Growth) {
      setBlade(into, DEEP, green, 0.9 + patches(x * 1.3, z * 1.3) * 0.6);
      into.length = (isSnowy ? 0.5 : 1.02) * (0.85 + patches(x * 0.9, z * 0.9) * 0.35);
    },
  };
}
