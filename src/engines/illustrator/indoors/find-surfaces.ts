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
  let tried = 0;
  for (const [index, solid] of solids.entries()) {
    if (solid.isSeen === false || solid.isGlass === true) continue;
    tried += look(sight, eye, solid, index);
    if (tried > 300_000) {
      checkAborted();
      tried = 0;
    }
  }
  return sight;
}

/** Answers how many pixels were tried. */
function look(sight: Sight, eye: Eye, solid: Solid, index: number): number {
  const box = pixelsOf(eye, solid.bounds, sight);
  const ray = createRay();
  const { depth } = sight;
  for (let y = box.top; y < box.bottom; y++) {
    const row = y * sight.width;
    for (let x = box.left; x < box.right; x++) {
      aim(eye, x + 0.5, y + 0.5, ray);
      const distance = solid.meet(ray, 0.05);
      if (distance >= (depth[row + x] ?? 0)) continue;
      depth[row + x] = distance;
      sight.solid[row + x] = index;
    }
  }
  return Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
}
