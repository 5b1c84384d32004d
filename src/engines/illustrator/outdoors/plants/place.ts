import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import type { Limb } from "./tree-model.ts";

/** A place in a tree, as shares of its height. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A number around 0, mostly between -0.75 and 0.75. */
export const gauss = (random: Random): number => random() + random() + random() - 1.5;

/** A direction of length 1, all as likely. */
export function inDirection(random: Random): Place {
  const y = random() * 2 - 1;
  const turn = random() * Math.PI * 2;
  const flat = Math.sqrt(1 - y * y);
  return { x: Math.cos(turn) * flat, y, z: Math.sin(turn) * flat };
}

export const between = (from: Place, to: Place, share: number): Place => ({
  x: lerp(from.x, to.x, share),
  y: lerp(from.y, to.y, share),
  z: lerp(from.z, to.z, share),
});

export const toLimb = (
  from: Place,
  to: Place,
  radii: readonly [number, number],
  open: number,
): Limb => ({
  fromX: from.x,
  fromY: from.y,
  fromZ: from.z,
  toX: to.x,
  toY: to.y,
  toZ: to.z,
  fromRadius: radii[0],
  toRadius: radii[1],
  open,
});
