import type { Size } from "../../contract/size.ts";

/** Sizes that a backend draws by rule rather than by list. */
export interface SizeGrid {
  /** Both edges are multiples of this. */
  readonly step: number;
  readonly edgeMin: number;
  readonly edgeMax: number;
  /** Long edge over short edge; no bound where it is left out. */
  readonly ratioMax?: number;
  readonly areaMin?: number;
  readonly areaMax?: number;
}

/**
 * Those sizes of a grid that may be the best for a target: for every width the heights around the target's ratio, the height that
 * just covers it, and the extremes of the ratio. A size of the grid is always among those for itself.
 */
export function* sizesOnGrid(grid: SizeGrid, target: Size): Generator<Size> {
  const { step, ratioMax = Infinity } = grid;
  const up = (edge: number): number => Math.ceil(edge / step) * step;
  const down = (edge: number): number => Math.floor(edge / step) * step;
  for (let width = up(grid.edgeMin); width <= grid.edgeMax; width += step) {
    const wanted = (width * target.height) / target.width;
    const heights = [
      down(wanted),
      up(wanted),
      up(target.height),
      up(width / ratioMax),
      ratioMax === Infinity ? down(grid.edgeMax) : down(width * ratioMax),
      up(grid.edgeMin),
    ];
    for (const height of new Set(heights)) {
      if (isOnGrid({ width, height }, grid)) {
        yield { width, height };
      }
    }
  }
}

function isOnGrid({ width, height }: Size, grid: SizeGrid): boolean {
  const { ratioMax = Infinity, areaMin = 0, areaMax = Infinity } = grid;
  const area = width * height;
  return (
    height >= grid.edgeMin &&
    height <= grid.edgeMax &&
    Math.max(width, height) <= ratioMax * Math.min(width, height) &&
    area >= areaMin &&
    area <= areaMax
  );
}
