import type { Colour } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { PlanPoint } from "./curtain.ts";
import { plainFacade } from "./choose-facade.ts";
import { rectangle } from "./outline.ts";
import type { Tier, Tower } from "./tower.ts";
import { finishTower, tier } from "./tower-kinds.ts";

/** A bridge over the water. Lengths in metres; `along` counts from its beginning. */
export interface BridgePlan {
  readonly kind: "suspension" | "arch" | "stayed";
  readonly begin: PlanPoint;
  readonly end: PlanPoint;
  readonly length: number;
  /** Where its pylons stand. */
  readonly pylons: readonly number[];
  /** Height of the road above the water, and of the pylons or the arch. */
  readonly deck: number;
  readonly top: number;
  readonly width: number;
  readonly paint: Colour;
}

/** Height of the road: it rises a little towards the middle. */
export function deckAt({ deck, length }: BridgePlan, along: number): number {
  const share = clamp(along / length, 0, 1);
  return deck * (0.86 + 0.56 * share * (1 - share));
}

/** Height of what carries the road, the main cable or the arch; undefined where there is none. */
export function carrierAt(bridge: BridgePlan, along: number): number | undefined {
  const { kind, pylons, top, length } = bridge;
  const road = deckAt(bridge, along);
  if (kind === "stayed") return undefined;
  const ends = [0, ...pylons, length];
  const after = ends.findIndex((end) => end > along);
  if (after < 1) return undefined;
  const from = ends[after - 1] ?? 0;
  const to = ends[after] ?? length;
  const share = (along - from) / (to - from);
  const isMain = after > 1 && after < ends.length - 1;
  if (kind === "arch") {
    if (!isMain) return undefined;
    return road - 8 + (top - road + 8) * 4 * share * (1 - share);
  }
  if (isMain) return road + 3 + (top - road - 3) * (2 * share - 1) ** 2;
  const rise = after === 1 ? share : 1 - share;
  return road + 1 + (top - road - 1) * rise ** 1.35;
}

/** The pylons, each two legs with cross beams, or the piers of an arch. */
export function bridgePylons(bridge: BridgePlan): Tower[] {
  const { begin, end, length, pylons, top, width, kind } = bridge;
  const dx = (end.x - begin.x) / length;
  const dz = (end.z - begin.z) / length;
  const turn = Math.atan2(dz, dx);
  const facade = plainFacade(bridge.paint);
  const flood: Colour = [1, 0.8, 0.5];
  return pylons.map((along) => {
    const x = begin.x + dx * along;
    const z = begin.z + dz * along;
    const height = kind === "arch" ? deckAt(bridge, along) + 4 : top;
    const half = width / 2;
    const tiers: Tier[] = [-1, 1].map((side) =>
      tier(
        rectangle({ x: x - dz * half * side, z: z + dx * half * side, turn }, 6.5, 5),
        [0, height + 3],
        facade,
        { flood },
      ),
    );
    const beams = kind === "arch" ? [0.9] : [0.5, 0.74, 0.97];
    for (const share of beams) {
      tiers.push(
        tier(rectangle({ x, z, turn }, 4.5, width), [height * share - 5, height * share], facade, {
          flood,
        }),
      );
    }
    tiers.push(
      tier(rectangle({ x, z, turn }, 18, width + 16), [0, 5], plainFacade([0.3, 0.29, 0.27])),
    );
    return finishTower(
      { x, z, turn, width, depth: width, height },
      tiers,
      kind === "arch" ? [] : [{ x, y: height + 5, z, colour: [1, 0.1, 0.06], size: 0.9 }],
    );
  });
}
