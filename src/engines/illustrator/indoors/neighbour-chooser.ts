import type { EdgeWork } from "./edge-work.ts";
import { alikeness } from "./light-samples.ts";
import type { Ray } from "./ray.ts";
import { createSurface } from "./surface.ts";
import type { Surface } from "./surface.ts";

/** Chooses, among a pixel and those around it, the one that sees what a ray meets. */
interface NeighbourChooser {
  /** Notes a pixel and its neighbours, the nearest first. */
  gatherAround(x: number, y: number): void;
  /** The pixel that sees what the ray meets. */
  choose(): number;
}

const NEIGHBOURS_X = [0, -1, 1, 0, 0, -1, 1, -1, 1] as const;
const NEIGHBOURS_Y = [0, 0, 0, -1, 1, -1, -1, 1, 1] as const;
const NEIGHBOURS = NEIGHBOURS_X.length;
/** Pixels of one solid that face this much the same way, and differ in depth by no more than this share, see one surface. */
const ALIKE = 0.98 * 127 * 127;
const CLOSE = 0.02;

/** A pixel and those around it, and what they see. */
interface Neighbourhood {
  readonly pixels: Int32Array;
  /** The solids that are seen, each once; the nearest pixel that sees it; and whether all that do see one surface. */
  readonly kinds: Int32Array;
  readonly firsts: Int32Array;
  readonly isOne: Uint8Array;
  /** How many pixels there are, and how many solids. */
  count: number;
  known: number;
}

export function createNeighbourChooser(work: EdgeWork, ray: Ray): NeighbourChooser {
  const { solids } = work.stage;
  const meets = solids.map(({ meet }) => meet);
  const surface = createSurface();
  const around: Neighbourhood = {
    pixels: new Int32Array(NEIGHBOURS),
    kinds: new Int32Array(NEIGHBOURS),
    firsts: new Int32Array(NEIGHBOURS),
    isOne: new Uint8Array(NEIGHBOURS),
    count: 0,
    known: 0,
  };
  const { kinds, firsts, isOne } = around;
  const gatherAround = createGatherer(work, around);
  const mostAlike = createComparer(work, around, surface);
  return {
    gatherAround,
    choose() {
      let nearest = Infinity;
      let met = -1;
      for (let kind = 0; kind < around.known; kind++) {
        const distance = meets[kinds[kind] ?? -1]?.(ray, 0.05) ?? Infinity;
        if (distance >= nearest) continue;
        nearest = distance;
        met = kind;
      }
      if (met < 0) {
        const beyond = kindOf(around, -1);
        return (beyond === around.known ? around.pixels[0] : firsts[beyond]) ?? 0;
      }
      if (isOne[met] === 1) return firsts[met] ?? 0;
      const other = kinds[met] ?? 0;
      solids[other]?.describe(ray, nearest, surface);
      return mostAlike(other, nearest);
    },
  };
}

function kindOf({ kinds, known }: Neighbourhood, seen: number): number {
  for (let kind = 0; kind < known; kind++) if (kinds[kind] === seen) return kind;
  return known;
}

function createGatherer({ sight, facing }: EdgeWork, around: Neighbourhood) {
  const { width, height, solid, depth } = sight;
  const { pixels, kinds, firsts, isOne } = around;

  const isOneSurface = (pixel: number, other: number): boolean => {
    const near = depth[pixel] ?? 0;
    return (
      Math.abs(near - (depth[other] ?? 0)) <= near * CLOSE &&
      alikeness(facing, pixel, facing, other) > ALIKE
    );
  };

  const note = (pixel: number): void => {
    pixels[around.count++] = pixel;
    const seen = solid[pixel] ?? -1;
    const kind = kindOf(around, seen);
    if (kind === around.known) {
      kinds[kind] = seen;
      firsts[kind] = pixel;
      isOne[kind] = 1;
      around.known++;
    } else if (seen >= 0 && !isOneSurface(firsts[kind] ?? 0, pixel)) isOne[kind] = 0;
  };

  return (x: number, y: number): void => {
    around.count = 0;
    around.known = 0;
    for (let place = 0; place < NEIGHBOURS; place++) {
      const column = x + (NEIGHBOURS_X[place] ?? 0);
      const row = y + (NEIGHBOURS_Y[place] ?? 0);
      if (column >= 0 && column < width && row >= 0 && row < height) note(row * width + column);
    }
  };
}

/** Finds, of the pixels that see a solid, the one whose surface is most like the one the ray met. */
function createComparer({ sight, facing }: EdgeWork, around: Neighbourhood, surface: Surface) {
  const { solid, depth } = sight;
  const { pixels } = around;

  const unlikeness = (pixel: number, distance: number): number => {
    const at = pixel * 3;
    const alike =
      ((facing[at] ?? 0) * surface.nx +
        (facing[at + 1] ?? 0) * surface.ny +
        (facing[at + 2] ?? 0) * surface.nz) /
      127;
    return 1 - alike + (Math.abs((depth[pixel] ?? 0) - distance) / distance) * 4;
  };

  return (met: number, distance: number): number => {
    let best = pixels[0] ?? 0;
    let least = Infinity;
    for (let index = 0; index < around.count; index++) {
      const other = pixels[index] ?? 0;
      if (solid[other] !== met) continue;
      const unlike = unlikeness(other, distance) + index * 1e-4;
      if (unlike >= least) continue;
      least = unlike;
      best = other;
    }
    return best;
  };
}
