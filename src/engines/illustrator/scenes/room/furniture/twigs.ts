import type { Noise } from "../../../core/noise.ts";
import type { Random } from "../../../core/rng.ts";
import type { Carpenter } from "../../../indoors/carpenter.ts";
import type { Axis } from "../../../indoors/eye.ts";
import type { Solid } from "../../../indoors/solid.ts";
import { createPose, placeIn, within } from "../../../indoors/pose.ts";
import { createBentLeaf } from "../../../indoors/solids/bent-leaf.ts";
import { createCluster } from "../../../indoors/solids/cluster.ts";
import { createRod } from "../../../indoors/solids/rod.ts";
import { leafMaterial } from "./leaf-material.ts";

export interface TwigsPlan {
  readonly length: number;
  readonly count: number;
  readonly random: Random;
  readonly noise: Noise;
}

/** Leafy twigs that rise from one place and spread, as they stand in a vase: eucalyptus or olive. */
export function addTwigs(
  make: Carpenter,
  at: Axis,
  { length, count, random, noise }: TwigsPlan,
): void {
  const leaf = leafMaterial(noise, [0.17, 0.26, 0.15]);
  const bark = { colour: [0.2, 0.15, 0.09] as const };
  const members: Solid[] = [];
  for (let index = 0; index < count; index++) {
    const angle = (index / count) * 2 * Math.PI + random();
    const spread = 0.25 + 0.4 * random();
    const reach = length * (0.7 + 0.4 * random());
    const tip: Axis = [
      at[0] + Math.cos(angle) * spread * reach,
      at[1] + reach * (1 - spread * 0.4),
      at[2] + Math.sin(angle) * spread * reach,
    ];
    members.push(
      createRod({
        from: placeIn(make.pose, ...at),
        to: placeIn(make.pose, ...tip),
        radii: [0.003, 0.0015],
        material: bark,
      }),
    );
    for (let place = 0.35; place <= 1; place += 0.085) {
      const turn = random() * 2 * Math.PI;
      const inner = createPose(
        at[0] + (tip[0] - at[0]) * place,
        at[1] + (tip[1] - at[1]) * place,
        at[2] + (tip[2] - at[2]) * place,
        { yaw: turn, lean: -0.3 - random() * 0.5 },
      );
      members.push(
        createBentLeaf({
          pose: within(make.pose, inner),
          length: 0.045 + random() * 0.025,
          width: 0.026 + random() * 0.012,
          droop: 0.15,
          outline: oval,
          material: leaf,
        }),
      );
    }
  }
  make.add(createCluster(members, leaf));
}

const oval = (share: number): number => Math.sqrt(Math.max(0, 4 * share * (1 - share)));
