import type { Colour, Light } from "../../core/colour.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Growth } from "../../outdoors/plants/paint-grass.ts";
import { coverWith, setBlade, setColour } from "./cover.ts";
import type { CoverMaterial, CoverOptions } from "./cover.ts";

const RIPE: Colour = [0.5, 0.345, 0.115];
const PALE: Colour = [0.62, 0.46, 0.19];
const STRAW: Colour = [0.24, 0.155, 0.05];
const YOUNG: Colour = [0.12, 0.2, 0.035];
const STUBBLE: Colour = [0.3, 0.22, 0.11];
const POPPY: Colour = [0.62, 0.045, 0.02];
const CORNFLOWER: Colour = [0.1, 0.14, 0.62];
const DARK: Colour = [0.03, 0.025, 0.02];

/** A field of corn: green in spring, gold in summer, stubble in winter; the wind runs through it in waves. */
export function createWheatCover({ plan, season, isSnowy, patches }: CoverOptions): CoverMaterial {
  const isGreen = season === "spring";
  const isCut = season === "winter";
  const ripe = isGreen ? YOUNG : isCut ? STUBBLE : RIPE;
  const pale = isGreen ? ([0.16, 0.24, 0.05] as const) : PALE;
  const straw = isGreen ? ([0.05, 0.085, 0.016] as const) : STRAW;
  const length = isCut || isSnowy ? 0.16 : 0.62;
  const waves = (x: number, z: number): number =>
    patches(x * 0.13 + z * 0.05, z * 0.2 + plan.look * 9);
  const edge = (x: number, z: number): number =>
    plan.wayAt === undefined ? 0 : smoothstep(1.6, 0.2, Math.abs(x - plan.wayAt(z)) - plan.wayHalf);
  return {
    density: 0.95,
    bladeHalf: 0.0034,
    bow: 0.45,
    flowers:
      isCut || isSnowy
        ? []
        : [
            {
              form: "ear",
              petal: pale,
              heart: pale,
              size: 0.055,
              height: 0.68,
              open: 0,
              count: isGreen ? 0 : 3400,
              share: () => 1,
            },
            {
              form: "bowl",
              petal: POPPY,
              heart: DARK,
              size: 0.04,
              height: 0.6,
              open: 0.35,
              count: 420,
              share: (x, z) => 0.05 + edge(x, z),
            },
            {
              form: "star",
              petal: CORNFLOWER,
              heart: CORNFLOWER,
              size: 0.026,
              height: 0.55,
              open: 0.4,
              count: 320,
              share: (x, z) => 0.03 + edge(x, z),
            },
          ],
    colour(x, z, footprint, into: Light) {
      const streak = patches(x * 3.1, z * 1.1) * 0.4 * smoothstep(0.25, 0.03, footprint);
      const tone = 0.9 + waves(x, z) * 0.45 + streak;
      setColour(into, ripe, tone);
      coverWith(into, pale, tone, Math.max(0, Math.min(1, 0.4 + waves(x, z) * 1.2)));
    },
    grow(x, z, into: Growth) {
      const wave = waves(x, z);
      setBlade(into, straw, wave > 0 ? pale : ripe, 0.95 + wave * 0.35);
      into.length = length * (0.95 + wave * 0.25);
    },
  };
}
