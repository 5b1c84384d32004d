import type { Bounds } from "./bounds.ts";
import type { Material } from "./material.ts";
import type { Ray } from "./ray.ts";
import type { Surface } from "./surface.ts";

/** A thing with a surface that rays can meet. */
export interface Solid {
  readonly bounds: Bounds;
  readonly material: Material;
  /** Whether other things get light from it or shadow; small ones need not. True if absent. */
  readonly isCasting?: boolean;
  /** It encloses all others: walls, floor, ceiling, each flat and along an axis. Nothing stands behind it, so it throws no shadow. */
  readonly isShell?: boolean;
  /** Whether the eye sees it; what only stands in for others in the light is not seen. True if absent. */
  readonly isSeen?: boolean;
  /** It is clear: the eye sees what is behind it, with its own mirror images over that. It throws no shadow. */
  readonly isGlass?: boolean;
  /** How far along the ray its surface is first met beyond `from`; infinite if never. */
  readonly meet: (ray: Ray, from: number) => number;
  /** Describes the point at that distance. */
  readonly describe: (ray: Ray, distance: number, surface: Surface) => void;
}
