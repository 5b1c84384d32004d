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

/** So many come one behind the other; more are spread over the open water, each in a strip of its own. */
const IN_LINE_MAX = 3;
const BOATS_MAX = 5;
/** Which strip is whose, so that near and far ones alternate. */
const STRIPS: Readonly<Record<number, readonly number[]>> = {
  4: [2, 0, 3, 1],
  5: [3, 1, 4, 0, 2],
};
/** The strips lie between these shares of the frame, counted from the side of the land. */
const OPEN_WATER: Span = [0.54, 0.97];

type Span = readonly [from: number, to: number];

const KINDS: ReadonlyMap<string, BoatPlan["kind"]> = new Map([["boat", "sail"]]);

interface Waters {
  readonly seed: number;
  readonly side: -1 | 1;
  readonly width: number;
  readonly camera: Camera;
  /** Where the land leaves the water free for many boats, as shares of the frame; nearly half of it if absent. */
  readonly open?: Span;
}

/** Puts the boats asked for on the open side of the sea. */
export function planBoats(subjects: readonly Subject[], waters: Waters): BoatPlan[] {
  const random = rng(waters.seed, "boats");
  const boats: BoatPlan[] = [];
  for (const { id, count } of subjects) {
    const kind = KINDS.get(id);
    if (kind === undefined) continue;
    const many = Math.min(count, BOATS_MAX);
    for (let index = 0; index < many; index++) {
      const inLine = lerp(0.63, 0.74, random()) + index * 0.09;
      const chance = random();
      const place =
        many > IN_LINE_MAX
          ? placeInStrip({ index, many, chance }, waters)
          : { share: inLine % 0.92, z: 62 * lerp(0.85, 1.25, chance) * (1 + index * 0.35) };
      boats.push({
        id,
        kind,
        x: (((place.share - 0.5) * waters.width) / waters.camera.focal) * place.z * -waters.side,
        z: place.z,
        length: kind === "sail" ? 8.5 : 4.2,
        heading: random() < 0.5 ? -1 : 1,
      });
    }
  }
  return boats;
}

/** The middle of a strip of the open water, and a distance at which a boat is no wider than it. */
function placeInStrip(
  { index, many, chance }: { index: number; many: number; chance: number },
  { width, camera, open = OPEN_WATER }: Waters,
): { share: number; z: number } {
  const strip = (STRIPS[many]?.[index] ?? index) + lerp(0.42, 0.58, chance);
  const narrow = Math.max(1, camera.focal / width);
  return {
    share: lerp(...open, strip / many),
    z: 84 * narrow * lerp(0.95, 1.1, chance) * (1 + index * 0.24),
  };
}
