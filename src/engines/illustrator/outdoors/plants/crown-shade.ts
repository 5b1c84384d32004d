import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Direction } from "../../core/sky.ts";

/** A conifer where it stands. Metres. */
export interface StandingConifer {
  readonly x: number;
  readonly z: number;
  readonly height: number;
}

/** Answers how much of the sun conifers let through to a place, 0 to 1. */
export function createCrownShade(
  trees: readonly StandingConifer[],
  {
    sun,
    noise,
    footOf,
  }: { sun: Direction; noise: Noise; footOf: (x: number, z: number) => number },
): (x: number, y: number, z: number) => number {
  const flat = Math.max(1e-3, Math.hypot(sun.x, sun.z));
  const towardsX = sun.x / flat;
  const towardsZ = sun.z / flat;
  const rise = sun.y / flat;
  const crowns = trees.map((tree) => ({ ...tree, foot: footOf(tree.x, tree.z) }));
  return (x, y, z) => {
    let lit = 1;
    for (const { x: treeX, z: treeZ, height, foot } of crowns) {
      const along = (treeX - x) * towardsX + (treeZ - z) * towardsZ;
      if (along < -2) continue;
      const aside = Math.abs((treeX - x) * towardsZ - (treeZ - z) * towardsX);
      const up = (y + along * rise - foot) / height;
      if (up > 1 || aside > height * 0.2) continue;
      const radius = height * 0.15 * (1 - Math.max(0.02, up)) + 0.2;
      const gaps =
        noise.perlin(x * 1.7 + treeX, z * 1.7) * 0.5 + noise.perlin(x * 4.2, z * 4.2) * 0.3;
      lit *=
        1 - smoothstep(1.15, 0.55, aside / radius + gaps * 0.5) * clamp(0.75 + gaps * 0.5, 0, 0.95);
    }
    return lit;
  };
}
