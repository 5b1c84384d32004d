import type { Zone } from "./site.ts";

/** Height of a zone at a place; undefined where it does not reach or nothing can stand. */
export const heightIn = (zone: Zone | undefined, x: number, z: number): number | undefined =>
  zone === undefined || z < zone.near || z > zone.far ? undefined : zone.height(x, z);
