import { RATIOS, TIERS, type Tier } from "../../kit/size-grid.ts";

/** A place in the grid of sizes. */
export interface GridPlace {
  readonly ratio: string;
  readonly tier: Tier;
}

/** Where an arrow, Home or End leads to; null for other keys. At the edges it stays. */
export function moveInGrid({ ratio, tier }: GridPlace, key: string): GridPlace | null {
  const column = RATIOS.indexOf(ratio);
  const row = TIERS.indexOf(tier);
  const at = (nextColumn: number, nextRow: number): GridPlace => ({
    ratio: RATIOS[Math.min(RATIOS.length - 1, Math.max(0, nextColumn))] ?? ratio,
    tier: TIERS[Math.min(TIERS.length - 1, Math.max(0, nextRow))] ?? tier,
  });
  switch (key) {
    case "ArrowLeft":
      return at(column - 1, row);
    case "ArrowRight":
      return at(column + 1, row);
    case "ArrowUp":
      return at(column, row - 1);
    case "ArrowDown":
      return at(column, row + 1);
    case "Home":
      return at(0, row);
    case "End":
      return at(RATIOS.length - 1, row);
    default:
      return null;
  }
}

/** Where typed letters lead to, such as `16:9` or `4k`; null while they name nothing. */
export function typeInGrid(place: GridPlace, typed: string): GridPlace | null {
  const text = typed.toLowerCase();
  const tier = TIERS.find((one) => text.endsWith(one.toLowerCase()));
  if (tier !== undefined) {
    return { ...place, tier };
  }
  const ratio =
    RATIOS.find((one) => one === text) ??
    RATIOS.find((one) => text.length > 1 && one.startsWith(text)) ??
    RATIOS.findLast((one) => text.endsWith(one));
  return ratio === undefined ? null : { ...place, ratio };
}
