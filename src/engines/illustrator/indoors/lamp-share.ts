import { smoothstep } from "../core/interpolate.ts";
import type { Lamp } from "./lights.ts";

/** The share of a lamp's light that leaves it in a direction, given as how much that rises for each metre. */
export function lampShare({ freeUp, freeDown, shade }: Lamp, rise: number): number {
  const above = smoothstep(freeUp - 0.04, freeUp + 0.05, rise);
  const below = smoothstep(-freeDown + 0.04, -freeDown - 0.05, rise);
  return shade + (1 - shade) * Math.max(above, below);
}
