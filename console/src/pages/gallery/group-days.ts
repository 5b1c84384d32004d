import type { Tile } from "./tile.ts";

/** Pictures that were asked for on one day of the reader's. */
export interface Day {
  /** Its first millisecond. */
  readonly start: number;
  readonly tiles: readonly Tile[];
  /** Null as long as not all of the day was read. */
  readonly sum: { readonly pictures: number; readonly micros: number } | null;
}

/** `isWhole`: nothing is left to be read, so that the last day is whole as well. */
export function groupDays(tiles: readonly Tile[], isWhole: boolean): readonly Day[] {
  const days = new Map<number, Tile[]>();
  for (const tile of tiles) {
    const date = new Date(tile.generation.created * 1000);
    const start = new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
    const day = days.get(start);
    if (day === undefined) {
      days.set(start, [tile]);
    } else {
      day.push(tile);
    }
  }
  const last = [...days.keys()].at(-1);
  return [...days].map(([start, those]) => ({
    start,
    tiles: those,
    sum: start === last && !isWhole ? null : { pictures: those.length, micros: sumOf(those) },
  }));
}

/** Each generation once, however many pictures it has. */
function sumOf(tiles: readonly Tile[]): number {
  return tiles.reduce(
    (sum, { generation, number }) => sum + (number === 1 ? generation.cost.amount_micros : 0),
    0,
  );
}
