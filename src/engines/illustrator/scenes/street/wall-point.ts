import type { Building } from "./building.ts";

/** A point on a house that is to be coloured; one object serves all pixels. */
export interface WallPoint {
  building: Building;
  isEnd: boolean;
  /** Metres along the wall, read from left to right, and above the ground. */
  u: number;
  y: number;
  z: number;
  /** Metres along the wall and upwards for each metre that the ray goes on into the house. */
  rateU: number;
  rateY: number;
  /** Metres along the wall that one pixel covers. */
  footprint: number;
}
