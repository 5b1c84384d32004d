import { lerp } from "../../../core/interpolate.ts";
import type { Random } from "../../../core/rng.ts";
import { peaksAt } from "../../../outdoors/mountains/peaks.ts";
import type { Peak } from "../../../outdoors/mountains/peaks.ts";
import { CONIFERS } from "../../../outdoors/plants/mountain-conifers.ts";
import type { TreePlan } from "../village-plan.ts";
import type { Room } from "./layout.ts";

/** Mountains behind a village, the highest beside its middle. `up` is how high they are, as a share of the sky. */
export function peaksBehind(random: Random, room: Room, up: number): Peak[] {
  const { side } = room;
  const main = 0.5 + side * lerp(0.06, 0.2, random());
  const place = (across: number, share: number, z: number): Peak[] =>
    peaksAt(random, room, { across, up: up * share, z, steep: 1.8 });
  return [
    ...place(main, 1, 5200),
    ...place(main - side * lerp(0.24, 0.34, random()), lerp(0.55, 0.75, random()), 5600),
    ...place(main + side * lerp(0.2, 0.3, random()), lerp(0.55, 0.75, random()), 5000),
    ...place(main - side * lerp(0.5, 0.6, random()), lerp(0.6, 0.85, random()), 4300),
  ];
}

/** Conifers at the edge of the frame on one side. `rise` is the height of the ground there less that under the eye. */
export function framingTrees(
  random: Random,
  { camera }: Room,
  { side, count, near, far }: { side: -1 | 1; count: number; near: number; far: number },
): TreePlan[] {
  const half = camera.centreX / camera.focal;
  return Array.from({ length: count }, (_, index) => {
    const z = lerp(near, far, (index + random()) / count);
    const out = lerp(1.02, 0.74, (index + random()) / Math.max(2, count));
    const top = (camera.horizonY * lerp(0.5, 0.98, random())) / camera.focal;
    return {
      x: side * out * half * z,
      z,
      height: top * z + 2,
      model: Math.floor(random() * CONIFERS),
    };
  });
}
