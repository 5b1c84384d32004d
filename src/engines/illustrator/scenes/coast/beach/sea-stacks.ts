import { smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import { SEA_FLOOR } from "../../../outdoors/terrain.ts";
import type { HeightAt } from "../../../outdoors/terrain.ts";

/** A rock that stands in the sea. Metres. */
export interface SeaStack {
  readonly x: number;
  readonly z: number;
  readonly radius: number;
  readonly height: number;
}

/** Answers the height of the rocks that stand in the sea; the bed where there are none. */
export function createSeaStacks(
  stacks: readonly SeaStack[],
  { noise, offset }: { noise: Noise; offset: number },
): HeightAt {
  return (x, z) => {
    let highest = SEA_FLOOR;
    for (const { x: middleX, z: middleZ, radius, height } of stacks) {
      const dx = (x - middleX) / radius;
      const dz = (z - middleZ) / radius;
      const plain = dx * dx + dz * dz;
      if (plain > 3.2) continue;
      const blocks = noise.ridged((x * 1.1) / radius + offset, (z * 1.1) / radius, 3);
      const out = Math.sqrt(plain) + (0.62 - blocks) * 0.5;
      const body = smoothstep(1.15, 0.42, out);
      const crown = 0.72 + 0.38 * blocks + noise.perlin(x * 0.5, z * 0.5) * 0.05;
      const raw = SEA_FLOOR + (height * crown - SEA_FLOOR) * body;
      // Bedded rock breaks in ledges.
      const beds = raw / 1.1;
      const ledge =
        (smoothstep(0.3, 0.8, beds - Math.floor(beds)) - (beds - Math.floor(beds))) * 1.1;
      highest = Math.max(highest, raw + ledge * body * (1 - body) * 2.4);
    }
    return highest;
  };
}
