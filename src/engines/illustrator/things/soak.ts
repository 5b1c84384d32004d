import type { Figure } from "./figure.ts";
import type { Material } from "./traits/trait.ts";

const SOAKED: Partial<Record<Material, number>> = {
  fur: 0.72,
  feathers: 0.85,
  cloth: 0.66,
  wall: 0.75,
  stone: 0.68,
  wood: 0.62,
  plant: 0.86,
  paper: 0.7,
};

/** Darkens what soaks up rain. In place, before light falls on it. */
export function soak({ sprite, trait }: Figure): void {
  const dark = SOAKED[trait.material] ?? 0.9;
  for (let at = 0; at < sprite.colour.length; at++)
    sprite.colour[at] = (sprite.colour[at] ?? 0) * dark;
}
