import type { Light } from "./colour.ts";
import { smoothstep } from "./interpolate.ts";
import type { Noise } from "./noise.ts";
import type { Direction } from "./sky-options.ts";

export interface MilkyWay {
  /** The pole of the band: the band runs at right angles to it. */
  readonly pole: Direction;
  readonly noise: Noise;
  /** Brightness of its heart. */
  readonly strength: number;
}

/** How bright the band is in a direction, 0 to about 1, without the dust in it. */
export function bandAt(pole: Direction, { x, y, z }: Direction): number {
  const off = x * pole.x + y * pole.y + z * pole.z;
  return Math.exp(-off * off * 16);
}

/** Answers the function that adds the glow of the Milky Way, with clouds of stars and lanes of dust. */
export function createMilkyWay({ pole, noise, strength }: MilkyWay) {
  // The axis within the band that points up most.
  const length = Math.hypot(pole.x, pole.z) || 1;
  const axis = {
    x: (-pole.y * pole.x) / length,
    y: length,
    z: (-pole.y * pole.z) / length,
  };
  return (direction: Direction, into: Light): void => {
    const band = bandAt(pole, direction);
    if (band < 0.02) return;
    const off = direction.x * pole.x + direction.y * pole.y + direction.z * pole.z;
    const along = direction.x * axis.x + direction.y * axis.y + direction.z * axis.z;
    const wander = noise.fbm(along * 4.5 + 11, off * 3, 3);
    const wide = noise.fbm(along * 7 + 3, off * 9 + 5, 4);
    const lane = Math.exp(-((off + wander * 0.16) ** 2) * 420);
    const dust = smoothstep(
      0.12,
      0.85,
      lane * 0.75 + noise.fbm(along * 13, off * 19 + 3, 4) * 1.1 * band,
    );
    const glow = band * (0.55 + 0.8 * wide + 0.35 * wander) * (1 - 0.75 * dust) * strength;
    const heart =
      Math.exp(-((off + 0.05) ** 2) * 75) * (0.8 + wander) * (1 - 0.8 * dust) * strength;
    const fade = smoothstep(0, 0.25, direction.y) * (1 + 0.6 * wander);
    into.red += Math.max(0, glow * 0.8 + heart * 0.52) * fade;
    into.green += Math.max(0, glow * 0.88 + heart * 0.44) * fade;
    into.blue += Math.max(0, glow * 1.16 + heart * 0.4) * fade;
  };
}
