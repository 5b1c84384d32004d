import type { Bounds } from "./bounds.ts";
import type { Eye } from "./eye.ts";
import { aim, pixelsOf } from "./eye.ts";
import { createRay } from "./ray.ts";
import type { Solid } from "./solid.ts";

/** What each pixel sees: the nearest solid and how deep in the picture it is. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  /** Index of the solid; -1 where none is. */
  readonly solid: Int16Array;
  readonly depth: Float32Array;
}

/** Looks through every pixel. Each solid is tried only where it can be. */
export function findSurfaces(
  eye: Eye,
  solids: readonly Solid[],
  size: { readonly width: number; readonly height: number },
  checkAborted: () => void,
): Sight {
  const { width, height } = size;
  const sight: Sight = {
    width,
    height,
    solid: new Int16Array(width * height).fill(-1),
    depth: new Float32Array(width * height).fill(Infinity),
  };
  const nearestFirst = solids
    .map((solid, index) => ({ solid, index, near: nearestOf(eye, solid.bounds) }))
    .filter(({ solid: { isSeen, isGlass } }) => isSeen !== false && isGlass !== true)
    .toSorted((a, b) => a.near - b.near);
  let tried = 0;
  for (const placed of nearestFirst) {
    tried += look(sight, eye, placed);
    if (tried > 300_000) {
      checkAborted();
      tried = 0;
    }
  }
  return sight;
}

interface Placed {
  readonly solid: Solid;
  readonly index: number;
  /** The depth of its nearest corner: what is seen before that hides it. */
  readonly near: number;
}

function nearestOf({ x, y, z, ahead: [ax, ay, az] }: Eye, bounds: Bounds): number {
  return (
    ax * ((ax > 0 ? bounds.minX : bounds.maxX) - x) +
    ay * ((ay > 0 ? bounds.minY : bounds.maxY) - y) +
    az * ((az > 0 ? bounds.minZ : bounds.maxZ) - z)
  );
}

/** Answers how many pixels were tried. */
function look(sight: Sight, eye: Eye, { solid, index, near }: Placed): number {
  const box = pixelsOf(eye, solid.bounds, sight);
  const ray = createRay();
  const { depth } = sight;
  const { meet } = solid;
  let tried = 0;
  for (let y = box.top; y < box.bottom; y++) {
    const row = y * sight.width;
    for (let x = box.left; x < box.right; x++) {
      const known = depth[row + x] ?? 0;
      if (known < near) continue;
      tried++;
      aim(eye, x + 0.5, y + 0.5, ray);
      // As exact as depths are kept, so that it does not matter who is asked first.
      const distance = Math.fround(meet(ray, 0.05));
      if (distance > known) continue;
      // Where two lie in the same place, the one that was put there first is seen.
      if (distance === known && (distance === Infinity || index > (sight.solid[row + x] ?? -1)))
        continue;
      depth[row + x] = distance;
      sight.solid[row + x] = index;
    }
  }
  return tried;
}
