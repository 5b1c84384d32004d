import { plainFacade } from "./choose-facade.ts";
import type { ForegroundPlan } from "./foreground.ts";
import { polygon } from "./outline.ts";
import type { Tier, Tower } from "./tower.ts";
import { finishTower, tier } from "./tower-kinds.ts";

/** Height of the globe above the ground, and its radius, in metres. */
export const GLOBE = { height: 4.1, radius: 0.23 } as const;

/** The lamps of the foreground: an iron post and a globe. */
export function lampPosts({ lamps, level }: ForegroundPlan): Tower[] {
  const iron = plainFacade([0.05, 0.052, 0.058]);
  const milk = plainFacade([0.7, 0.7, 0.68]);
  return lamps.map(({ x, z }) => {
    const place = { x, z, turn: 0 };
    const shaft = [
      [0.17, 0, 0.24],
      [0.11, 0.24, 0.9],
      [0.058, 0.9, GLOBE.height - GLOBE.radius - 0.1],
      [0.12, GLOBE.height - GLOBE.radius - 0.1, GLOBE.height - GLOBE.radius + 0.03],
    ] as const;
    const tiers: Tier[] = shaft.map(([radius, bottom, top]) =>
      tier(polygon(place, radius, 16), [level + bottom, level + top], iron, { isRound: true }),
    );
    const slices = 24;
    for (let step = 0; step < slices; step++) {
      const lean = ((step + 0.5) / slices) * 2 - 1;
      const at = (share: number): number => level + GLOBE.height + GLOBE.radius * (share * 2 - 1);
      tiers.push(
        tier(
          polygon(place, GLOBE.radius * Math.sqrt(1 - lean * lean), 24),
          [at(step / slices), at((step + 1) / slices)],
          milk,
          { isRound: true, lean },
        ),
      );
    }
    return finishTower({ ...place, width: 0.4, depth: 0.4, height: GLOBE.height }, tiers);
  });
}
