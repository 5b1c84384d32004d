/** Where a flower stands in a tile of edge 1 that repeats. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Degrees. */
  readonly turn: number;
  readonly kind: "bloom" | "blossom" | "bud";
  /** Counts within its kind, so that colours take turns. */
  readonly index: number;
}

interface Size {
  readonly radius: number;
  readonly tries: number;
  readonly kind: Spot["kind"];
}

/** Fills a repeating tile with circles, the largest first and each where there is room, none over another. */
export function strew(random: () => number, sizes: readonly Size[]): Spot[] {
  const spots: Spot[] = [];
  for (const { radius, tries, kind } of sizes) {
    let index = 0;
    for (let attempt = 0; attempt < tries; attempt++) {
      const spot = {
        x: random(),
        y: random(),
        radius: radius * (0.86 + 0.28 * random()),
        turn: random() * 360,
        kind,
        index,
      };
      if (!spots.every((other) => isApart(spot, other))) continue;
      spots.push(spot);
      index++;
    }
  }
  return spots;
}

/** Distances go the short way round the tile. */
function isApart(one: Spot, other: Spot): boolean {
  const across = Math.abs(one.x - other.x);
  const down = Math.abs(one.y - other.y);
  const distance = Math.hypot(Math.min(across, 1 - across), Math.min(down, 1 - down));
  return distance > (one.radius + other.radius) * 0.9;
}
