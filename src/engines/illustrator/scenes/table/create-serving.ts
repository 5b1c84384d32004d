import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import {
  createBowl,
  createCandle,
  createCup,
  createPlate,
  createTumbler,
  createWineGlass,
} from "./vessels.ts";
import type { Vessel } from "./vessels.ts";

const COFFEE: Colour = [0.05, 0.02, 0.008];
const TEA: Colour = [0.3, 0.1, 0.015];

/** A cup stands on its saucer, everything else alone. */
export function createServing(
  id: string,
  china: readonly [Colour, Colour],
  random: Random,
): { vessels: Vessel[]; radius: number } {
  const [colour, stripe] = china;
  if (id === "coffee" || id === "tea" || id === "milk") {
    const saucer = createPlate(0.078, colour, stripe);
    const drink = id === "coffee" ? COFFEE : id === "tea" ? TEA : ([0.8, 0.78, 0.72] as const);
    return { vessels: [saucer, createCup(colour, drink, { tall: 1.05, stripe })], radius: 0.08 };
  }
  if (id === "wine")
    return {
      vessels: [createWineGlass(random() < 0.7 ? [0.16, 0.006, 0.02] : [0.7, 0.55, 0.2])],
      radius: 0.05,
    };
  if (id === "candle")
    return {
      vessels: [createCandle(lerp(0.14, 0.22, random()), [0.82, 0.78, 0.68])],
      radius: 0.05,
    };
  if (id === "bowl") return { vessels: [createBowl(0.07, stripe, colour)], radius: 0.075 };
  return {
    vessels: [createTumbler(random() < 0.5 ? [0.85, 0.42, 0.04] : [0.75, 0.82, 0.84])],
    radius: 0.045,
  };
}
