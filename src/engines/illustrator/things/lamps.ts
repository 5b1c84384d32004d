import type { Colour } from "../core/colour.ts";
import type { Figure } from "./figure.ts";
import { SHINES } from "./glow-of.ts";
import type { SiteLight } from "./site.ts";

/** A thing that gives light to what is around it. Metres. */
export interface Lamp {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Light at a distance of one metre. */
  readonly colour: Colour;
  /** Within this distance the light does not grow any more. */
  readonly size: number;
}

const LAMPS_MAX = 8;
const NEON: Colour = [0.9, 0.25, 0.5];

/** The things that shine at this hour and stand in the scene; the brightest if there are many. */
export function findLamps(figures: readonly Figure[], light: SiteLight): Lamp[] {
  const lamps = figures.flatMap(({ thing, trait, tubes }): Lamp[] => {
    const isLit = light.lampLit || (trait.glow === "whole" && light.isNight);
    if (!isLit || trait.habitat === "sky") return [];
    const shine = trait.glow === undefined ? undefined : SHINES[trait.glow];
    const isNeon = tubes?.some((value) => value > 0) === true;
    if (shine === undefined && !isNeon) return [];
    const colour = shine === undefined ? NEON : (shine.colour ?? [1, 0.6, 0.28]);
    const power = (shine?.reach ?? 0.12) * thing.height * thing.height;
    return [
      {
        id: thing.id,
        x: thing.x,
        y: thing.y + thing.height * 0.55,
        z: thing.z,
        colour: [colour[0] * power, colour[1] * power, colour[2] * power],
        size: thing.height * 0.5,
      },
    ];
  });
  return lamps.toSorted((a, b) => b.colour[0] - a.colour[0]).slice(0, LAMPS_MAX);
}

/** Light that arrives from a lamp over a squared distance. */
export const falloff = (lamp: Lamp, squared: number): number =>
  1 / (squared + lamp.size * lamp.size);
