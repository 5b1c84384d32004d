import type { Camera } from "../../core/camera.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Subject } from "../../intent.ts";

/** A boat in its place. Lengths in metres. */
export interface BoatPlan {
  /** The subject it is one of. */
  readonly id: string;
  readonly kind: "sail" | "row";
  readonly x: number;
  readonly z: number;
  /** Height of the water there; 0 if absent. */
  readonly y?: number;
  readonly length: number;
  readonly heading: -1 | 1;
}

const KINDS: ReadonlyMap<string, BoatPlan["kind"]> = new Map([["boat", "sail"]]);

/** Puts the boats asked for on the open side of the sea. */
export function planBoats(
  subjects: readonly Subject[],
  place: { seed: number; side: -1 | 1; width: number; camera: Camera },
): BoatPlan[] {
  const random = rng(place.seed, "boats");
  const boats: BoatPlan[] = [];
  for (const { id, count } of subjects) {
    const kind = KINDS.get(id);
    if (kind === undefined) continue;
    for (let index = 0; index < Math.min(count, 5); index++) {
      const share = lerp(0.63, 0.74, random()) + index * 0.09;
      const screen = (share % 0.92) - 0.5;
      const z = (kind === "sail" ? 62 : 30) * lerp(0.85, 1.25, random()) * (1 + index * 0.35);
      boats.push({
        id,
        kind,
        x: ((screen * place.width) / place.camera.focal) * z * -place.side,
        z,
        length: kind === "sail" ? 8.5 : 4.2,
        heading: random() < 0.5 ? -1 : 1,
      });
    }
  }
  return boats;
}
